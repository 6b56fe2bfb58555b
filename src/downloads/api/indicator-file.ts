// The file of one indicator in all periods, in the site's own API: what may stand in it, and as what. A consumer, and the
// page that compares any two periods, need nothing else. Within version 1 keys may be added; none is taken away.
import { z } from 'zod';
import { units } from '../../statistics/indicator.ts';
import { languages } from '../../statistics/language.ts';
import { missingReasons, observationStatuses } from '../../statistics/observed-value.ts';
import { periodKindSchema } from '../../statistics/reference-period-schema.ts';
import { revisionKinds } from '../../statistics/revision.ts';
import { schemaLink, textsSchema } from './api-parts.ts';

const codeSchema = z.string();
const isoDateSchema = z.iso.date();
/** A path on the site's host. */
const pathSchema = z.string();

/** `id` is SDMX notation: 2021, 2018-S1, 2018-T2, 2021-Q4, 2021-05. */
const periodSchema = z.strictObject({ id: z.string(), kind: periodKindSchema, year: z.int(), ordinal: z.int() });

const boundsShape = { at_least: z.number().optional(), at_most: z.number().optional() } as const;
const scaleEndsShape = { from: z.number(), to: z.number() } as const;

/** Earlier definitions held until their last period, `until`; a break begins with the period `from`. */
const definitionSchema = z.strictObject({
  code: codeSchema,
  label: textsSchema,
  definition: textsSchema,
  unit: z.enum(units),
  decimals: z.int(),
  better: z.enum(['higher', 'lower', 'neither']),
  aggregation: z.union([z.enum(['sum', 'none']), z.strictObject({ mean_weighted_by: codeSchema })]),
  /** The figures are changes of that indicator against the same period last year, as the producer states them. */
  reports_change_of: codeSchema.optional(),
  parameters: z.record(
    codeSchema,
    z.strictObject({
      label: textsSchema,
      value: z.number(),
      unit: z.enum(units),
      earlier: z.array(z.strictObject({ until: periodSchema, value: z.number() })).optional(),
    }),
  ),
  scale: z
    .strictObject({
      ...scaleEndsShape,
      levels: z.array(z.strictObject({ from: z.number(), label: textsSchema })),
      earlier: z.array(z.strictObject({ until: periodSchema, ...scaleEndsShape })).optional(),
    })
    .optional(),
  breaks: z.array(z.strictObject({ from: periodSchema, reason: textsSchema })).optional(),
});

const categoriesSchema = z.record(codeSchema, codeSchema);

/** A category that took the place of others did so from a period on. */
const dimensionSchema = z.strictObject({
  code: codeSchema,
  label: textsSchema,
  categories: z.array(
    z.strictObject({
      code: codeSchema,
      label: textsSchema,
      shortLabel: textsSchema,
      merges: z.array(codeSchema),
      replaces: z.strictObject({ from: periodSchema, categories: z.array(codeSchema) }).exactOptional(),
    }),
  ),
});

const numberSchema = z.strictObject({
  kind: z.literal('number'),
  /** In the indicator's unit: per cent as 95, seconds as 80. */
  number: z.number(),
  status: z.enum(['normal', ...Object.values(observationStatuses)]),
});
const missingSchema = z.strictObject({ kind: z.literal('missing'), reason: z.enum(Object.values(missingReasons)) });

const observationSchema = z.strictObject({
  indicator: codeSchema,
  /** Dimension and category; a dimension that is left out means its whole. */
  categories: categoriesSchema,
  period: z.string(),
  value: z.discriminatedUnion('kind', [numberSchema, missingSchema]),
  /** The version of the release in whose folder the cell lies. */
  version: z.string(),
  /** The cell that the figure was read from. */
  source: z.strictObject({ file: z.string(), line: z.int(), column: z.int() }),
});

const figureSchema = observationSchema.extend({
  /** As the tables of the site print it, with its signs. */
  text: textsSchema,
  /** A later version has corrected or revised it. */
  changed: z.enum(revisionKinds).optional(),
  /** The target that held for it. */
  target: z
    .strictObject({ ...boundsShape, text: textsSchema, outcome: z.enum(['met', 'missed', 'unknown']) })
    .optional(),
  /** Why it is not directly comparable with earlier ones. */
  remarks: textsSchema.optional(),
});

export const indicatorFileSchema = z.strictObject({
  ...schemaLink,
  links: z.strictObject({ self: z.url(), publication: z.url() }),
  publication: z.strictObject({ code: codeSchema, title: textsSchema, producer: textsSchema, licence: z.url() }),
  indicator: definitionSchema,
  /** Those that the figures are broken down by, with all their categories. */
  dimensions: z.array(dimensionSchema),
  /** What is told of, in the order of the latest tables. */
  categories: z.array(z.strictObject({ categories: categoriesSchema, label: textsSchema })),
  /** Earliest first. */
  periods: z.array(
    z.strictObject({
      period: periodSchema,
      label: textsSchema,
      /** "maj–augusti 2018" */
      months: textsSchema,
      /** The indicator's page in the release; none for a period that others are only compared with. */
      pages: z.partialRecord(z.enum(languages), pathSchema),
      comparison_only: z.boolean(),
      status: z.enum(['final', 'provisional', 'draft']),
      version: z.string(),
      released_on: isoDateSchema.optional(),
      /** What the pages of the release compare it with. */
      compared_with: z.string(),
      figures: z.array(figureSchema),
      /** Changes since the same period last year that the producer states. */
      stated_changes: z.array(observationSchema),
    }),
  ),
  /** The indicators whose figures are the stated changes. */
  stated_by: z.array(definitionSchema),
});
export type IndicatorFile = z.output<typeof indicatorFileSchema>;
export type IndicatorDefinition = z.output<typeof definitionSchema>;
