// The publication's issue for one reference period, as published at one time.
import { z } from 'zod';
import { isoDateSchema } from './iso-date.ts';
import { localizedTextSchema, reasonSchema } from './language.ts';
import type { Address, Observation } from './observation.ts';
import type { Picture } from './picture.ts';
import { questionKinds } from './question.ts';
import type { ReferencePeriod } from './reference-period.ts';
import { samePeriodLastYear } from './reference-period.ts';
import { referencePeriodSchema } from './reference-period-schema.ts';
import { type ReleaseTime, releaseTimeSchema } from './release-time.ts';
import { type Revision, revisionSchema } from './revision.ts';
import { type StaffMember, staffTermsSchema } from './staff-listing.ts';
import type { Table } from './table.ts';

/** A reference to a figure: an indicator with categories as further keys, e.g. `answer_group: val-1`. */
const headlineSchema = z.object({ indicator: z.string() }).catchall(z.string());

const noteSchema = z
  .object({
    text: localizedTextSchema,
    indicator: z.string().optional(),
    table: z.string().optional(),
    /** The note is about whether the figures can be compared with earlier ones: it stands at the change. */
    comparability: z.literal(true).optional(),
  })
  .catchall(z.string())
  .refine((note) => note.indicator !== undefined || note.table !== undefined, { error: 'note-place' });

/** Why an identity does not hold for the figure at the given categories. */
const residualSchema = z.object({ identity: z.string(), reason: reasonSchema }).catchall(z.string());

/** What the data officer answers when asked about a figure. */
const answerSchema = z
  .object({
    question: z.enum(questionKinds),
    indicator: z.string(),
    text: reasonSchema,
    /** Whether readers see the answer under the figure. */
    publish: z.boolean().default(true),
  })
  .catchall(z.string());

/** What `npm run new` prepares and a person has to look at. */
const confirmableKeys = ['released_on', 'next_release_on', 'suppressed', 'staff'] as const;
export type ConfirmableKey = (typeof confirmableKeys)[number];

/** What was reported before and is not now: an indicator with categories as further keys, and all below it. */
const notReportedSchema = z.object({ indicator: z.string(), reason: reasonSchema }).catchall(z.string());

export const releaseSchema = z
  .strictObject({
    status: z.enum(['final', 'provisional', 'draft']).default('final'),
    /** The day on which this version is published, or a moment of it; once it is loaded, the day as ISO date. */
    released_on: releaseTimeSchema.optional(),
    next_release_on: isoDateSchema.optional(),
    /** A period that other releases are compared with; it gets no pages of its own. */
    comparison_only: z.boolean().default(false),
    /** Instead of the same period last year. */
    compared_with: referencePeriodSchema.optional(),
    headlines: z.array(headlineSchema).max(6).default([]),
    notes: z.array(noteSchema).default([]),
    /** Why what should add up does not. */
    residuals: z.array(residualSchema).default([]),
    /** Answers to the questions of the check. */
    answers: z.array(answerSchema).default([]),
    /** Beginnings of sentences with a typed figure that stand as in the previous release and are still true. */
    confirmed: z.array(z.string().trim().min(1)).default([]),
    /** What has been worked out or carried over from an earlier release, until somebody has looked at it. */
    to_confirm: z.array(z.enum(confirmableKeys)).default([]),
    not_reported: z.array(notReportedSchema).optional(),
    /** Why the staff listing is published and for how long; needed when there is one. */
    staff: staffTermsSchema.optional(),
    /** Figures that are not shown although the tables have them, mostly because they would give others away. */
    suppressed: z.array(headlineSchema).optional(),
    /** In a version after the first: why there is one. */
    revision: revisionSchema.optional(),
    source: z.strictObject({ title: localizedTextSchema, publisher: localizedTextSchema }).optional(),
  })
  .refine((release) => release.comparison_only || release.released_on !== undefined, {
    error: 'released-on-missing',
    path: ['released_on'],
  });
export type ReleaseDeclaration = Readonly<z.output<typeof releaseSchema>>;

/** A remark on figures: on an address and all below it, or on a table. */
export interface ReleaseNote {
  readonly text: z.output<typeof localizedTextSchema>;
  readonly on:
    | { readonly kind: 'figures'; readonly address: Address }
    | { readonly kind: 'table'; readonly name: string };
  readonly isOnComparability?: true;
}

export interface ReleaseVersion {
  readonly publication: string;
  readonly period: ReferencePeriod;
  /** `v1`, `v2` … */
  readonly version: string;
  readonly declaration: ReleaseDeclaration;
  /** From when it is published; absent only for a period that is compared with. */
  readonly releasedAt?: ReleaseTime;
  readonly headlines: readonly Address[];
  readonly notes: readonly ReleaseNote[];
  /** What this version and those before it changed, oldest first; empty for a first version. */
  readonly revisions: readonly Revision[];
  /** In the order that the publication declares. */
  readonly tables: ReadonlyMap<string, Table>;
  /** By `addressKey`. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** What its texts can show, by file name. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** Empty when the last day of the listing has passed. */
  readonly staff: readonly StaffMember[];
  /** The last day of the listing has passed. */
  readonly staffHasEnded?: true;
}

/** The period that the release's figures are compared with: the same one last year, unless it says otherwise. */
export function comparedPeriod({ period, declaration }: ReleaseVersion): ReferencePeriod {
  return declaration.compared_with ?? samePeriodLastYear(period);
}
