// What is measured: its name, definition, unit, decimals, which way is better, how it may be added up, its target.
import { z } from 'zod';
import { snakeCodeSchema, webAddressSchema } from './code.ts';
import { localizedTextSchema, reasonSchema } from './language.ts';
import { endsBy, type ReferencePeriod } from './reference-period.ts';
import { referencePeriodSchema } from './reference-period-schema.ts';
import { searchWordsSchema } from './search-words.ts';

/** Units of measure. `seconds` are written as durations; `grade` and `index` lie on a declared scale. */
export const units = ['count', 'percent', 'seconds', 'hours', 'years', 'grade', 'index'] as const;
export type Unit = (typeof units)[number];

/** The last period that an earlier definition held for. */
const until = referencePeriodSchema;

/** Whether each of the entries held for longer than the one before it. */
function isInOrder(entries: readonly { readonly until: ReferencePeriod }[]): boolean {
  return entries.slice(1).every((entry, index) => {
    const before = entries[index];
    return before === undefined || !endsBy(entry.until, before.until);
  });
}
const inOrder = { error: 'earlier-order' } as const;

/** Exactly one of the two. */
const bounds = { at_least: z.number().optional(), at_most: z.number().optional() } as const;
const hasOneBound = (bound: { readonly at_least?: number | undefined; readonly at_most?: number | undefined }) =>
  (bound.at_least === undefined) !== (bound.at_most === undefined);
const oneBound = { error: 'target-bound' } as const;

/** A bound that the outcome should keep. */
const targetSchema = z
  .strictObject({
    ...bounds,
    /** What the bound was before, in order of time. */
    earlier: z
      .array(z.strictObject({ until, ...bounds }).refine(hasOneBound, oneBound))
      .min(1)
      .refine(isInOrder, inOrder)
      .optional(),
    /** The target holds for the whole alone, not for each category. */
    only_total: z.literal(true).optional(),
    /** What a reader needs to know about the target. */
    note: localizedTextSchema.optional(),
  })
  .refine(hasOneBound, oneBound);
export type Target = z.output<typeof targetSchema>;

/** A figure that the definition depends on, such as the seconds below which an abandoned call is not counted. */
const parameterSchema = z.strictObject({
  label: localizedTextSchema,
  value: z.number(),
  unit: z.enum(units),
  /** What the value was before, in order of time. */
  earlier: z
    .array(z.strictObject({ until, value: z.number() }))
    .min(1)
    .refine(isInOrder, inOrder)
    .optional(),
});
export type Parameter = z.output<typeof parameterSchema>;

const scaleEnds = { from: z.number(), to: z.number() } as const;
const isScaleInOrder = (scale: { readonly from: number; readonly to: number }) => scale.from < scale.to;
const scaleInOrder = { error: 'scale-order' } as const;

/** The scale of a grade or an index, and what its levels mean. */
const scaleSchema = z
  .strictObject({
    ...scaleEnds,
    levels: z.array(z.strictObject({ from: z.number(), label: localizedTextSchema })).default([]),
    /** What its ends were before, in order of time. */
    earlier: z
      .array(z.strictObject({ until, ...scaleEnds }).refine(isScaleInOrder, scaleInOrder))
      .min(1)
      .refine(isInOrder, inOrder)
      .optional(),
  })
  .refine(isScaleInOrder, scaleInOrder);
export type Scale = z.output<typeof scaleSchema>;

/** From a period on, figures cannot be compared with those before it. */
const breakSchema = z.strictObject({ from: referencePeriodSchema, reason: reasonSchema });

const aggregationSchema = z.union([z.enum(['sum', 'none']), z.strictObject({ mean_weighted_by: snakeCodeSchema })], {
  error: 'aggregation',
});

export const indicatorSchema = z
  .strictObject({
    label: localizedTextSchema,
    /** For narrow columns. */
    short_label: localizedTextSchema.optional(),
    definition: localizedTextSchema,
    /** The address of a definition that others measure by too: only what is declared to be the same is compared with theirs. */
    concept: webAddressSchema.optional(),
    unit: z.enum(units),
    /** How many decimals are given and shown. */
    decimals: z.int().min(0).max(6).default(0),
    better: z.enum(['higher', 'lower', 'neither']),
    aggregation: aggregationSchema.default('none'),
    /** For a share: the indicator that it is a share of. Without it, what its mean is weighted by. */
    base: snakeCodeSchema.optional(),
    /** For a share: the indicator that is so large a part of the base. */
    part: snakeCodeSchema.optional(),
    target: targetSchema.optional(),
    parameters: z.record(snakeCodeSchema, parameterSchema).default({}),
    scale: scaleSchema.optional(),
    /** Breaks in the series. */
    breaks: z.array(breakSchema).min(1).optional(),
    /** This indicator is the change of that one against the same period last year, as the producer states it. */
    reports_change_of: snakeCodeSchema.optional(),
    /** Other words that readers search for it by. */
    search_words: searchWordsSchema.optional(),
    /** Codes that it had before: their addresses lead to those of today. */
    formerly: z.array(snakeCodeSchema).min(1).optional(),
  })
  .refine((indicator) => indicator.scale !== undefined || (indicator.unit !== 'grade' && indicator.unit !== 'index'), {
    error: 'scale-missing',
    path: ['unit'],
  });
type IndicatorDeclaration = z.output<typeof indicatorSchema>;

export interface Indicator extends Readonly<IndicatorDeclaration> {
  readonly code: string;
}

export const indicatorsSchema = z.record(snakeCodeSchema, indicatorSchema);

/** Smallest and largest number that can be an outcome: per cent 0–100, the scale's ends, no negative counts. */
export function boundsOf(indicator: Indicator): { readonly least: number; readonly most: number } {
  if (indicator.reports_change_of !== undefined) {
    return { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  }
  if (indicator.scale !== undefined) return { least: indicator.scale.from, most: indicator.scale.to };
  return { least: 0, most: indicator.unit === 'percent' ? 100 : Number.POSITIVE_INFINITY };
}

/** The address of the definition that the measure is shared by. A stated change is no measure, and shared by none. */
export function findConcept({ concept, reports_change_of: base }: Indicator): string | undefined {
  return base === undefined ? concept : undefined;
}

/** The indicator that counts what the share or mean is of, if one is declared. */
export function baseOf({ base, aggregation }: Indicator): string | undefined {
  return base ?? (typeof aggregation === 'string' ? undefined : aggregation.mean_weighted_by);
}
