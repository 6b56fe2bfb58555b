// What stands where in a file that another system writes: which sheet, which column is which indicator, which label is
// which category. Written once by the data officer, used again every period.
import { z } from 'zod';
import { kebabCodeSchema, snakeCodeSchema } from './code.ts';
import type { ReferencePeriod } from './reference-period.ts';
import { ways } from './way-of-reading.ts';

/** The markers that tell why there is no number. */
const missingMarkerSchema = z.enum(['c', 'x', 'z']);

/** How to read what can be read in several ways: the kind of writing → the way (way-of-reading.ts). */
const conventionsSchema = z.record(z.string(), z.enum(ways)).default({});

/** One column of the file; one row when `layout` is `columns`. Holds exactly one thing. */
const fieldSchema = z
  .strictObject({
    /** The text in the header row, with `{year}`, `{number}` and `{period}`. Letters' case and spaces do not matter. */
    header: z.string().trim().min(1).optional(),
    /** The letter of the column (`C`), or the number of the row. With a text too, the text has to be there. */
    at: z
      .union([z.string().regex(/^[A-Z]{1,3}$/, { error: 'mapping-at' }), z.int().min(1)], { error: 'mapping-at' })
      .optional(),
    /** It holds categories of this dimension. */
    dimension: snakeCodeSchema.optional(),
    /** It holds figures of this indicator. */
    indicator: snakeCodeSchema.optional(),
    /** It holds names of indicators or their figures (`layout: list`), status codes, or periods. */
    holds: z.enum(['indicator', 'value', 'status', 'period']).optional(),
    /** Categories that all its figures belong to. */
    categories: z.record(snakeCodeSchema, kebabCodeSchema).default({}),
    /** What the file calls categories, or indicators: text → code. */
    labels: z.record(z.string(), z.string()).default({}),
    /** How to read its figures, where that differs from the rest of the file. */
    read_as: conventionsSchema,
  })
  .refine(({ header, at }) => header !== undefined || at !== undefined, { error: 'mapping-field-place' })
  .refine(({ dimension, indicator, holds }) => [dimension, indicator, holds].filter(isGiven).length === 1, {
    error: 'mapping-field-content',
  });
export type MappedField = Readonly<z.output<typeof fieldSchema>>;

export const importMappingSchema = z.strictObject({
  /** The table that the figures go into. */
  table: kebabCodeSchema,
  /** The sheet's name, with `{year}`, `{number}` and `{period}` for those of the release. Without it the file has one. */
  sheet: z.string().trim().min(1).optional(),
  /** The only cells that are looked at: `A3:F20`. */
  range: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/, { error: 'mapping-range' })
    .optional(),
  /** A category a row, a category a column, or a figure a row. */
  layout: z.enum(['rows', 'columns', 'list']).default('rows'),
  /** Categories that all figures of the sheet belong to. */
  categories: z.record(snakeCodeSchema, kebabCodeSchema).default({}),
  fields: z.array(fieldSchema).min(1),
  /** How the file writes the period, in a column that holds periods. */
  period: z.string().trim().min(1).default('{period}'),
  /** Labels of rows that are sums: they are not imported, but have to add up. `*` at the end stands for anything. */
  totals: z.array(z.string().trim().min(1)).default([]),
  /** Labels of rows that are not figures of the table. `*` at the end stands for anything. */
  skip: z.array(z.string().trim().min(1)).default([]),
  /** Categories that the file has no row for, though the table had one. */
  absent: z.array(kebabCodeSchema).default([]),
  /** How to read what can be read in several ways: the kind of writing → the way. */
  read_as: conventionsSchema,
  /** The marker for a cell without anything in it. */
  empty: missingMarkerSchema.optional(),
  /** Whether hidden rows, columns and sheets are read. */
  hidden: z.enum(['include', 'skip']).optional(),
  /** What separates the cells of a CSV file, when that cannot be seen. */
  delimiter: z.enum(['semicolon', 'comma', 'tab', 'bar']).optional(),
});
export type ImportMapping = Readonly<z.output<typeof importMappingSchema>>;

/** The template with the period's year, number and notation: `Period {number} {year}` → `Period 2 2018`. */
export function fillPeriod(template: string, period: ReferencePeriod): string {
  return template
    .replaceAll('{year}', String(period.year))
    .replaceAll('{number}', String(period.ordinal))
    .replaceAll('{period}', period.id);
}

function isGiven(part: string | undefined): boolean {
  return part !== undefined;
}
