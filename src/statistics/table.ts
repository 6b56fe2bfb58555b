// A table: observations of one release for no, one or two dimensions; a row a category, a column an indicator.
import { z } from 'zod';
import { chartDeclarationSchema } from './chart-declaration.ts';
import { kebabCodeSchema, snakeCodeSchema } from './code.ts';
import { disclosureRuleSchema } from './disclosure.ts';
import { localizedTextSchema } from './language.ts';
import type { Categories, Observation } from './observation.ts';
import { periodKindSchema } from './reference-period-schema.ts';

export const tableDeclarationSchema = z.strictObject({
  /** Can stand alone as a caption; the period is added to it. */
  title: localizedTextSchema,
  dimensions: z.array(snakeCodeSchema).max(2),
  indicators: z.array(snakeCodeSchema).min(1),
  /** Exactly these categories of the first dimension, in this order. Without it any rows may stand. */
  rows: z.array(kebabCodeSchema).min(1).optional(),
  /** Only releases of these kinds of period have the table. */
  periods: z.array(periodKindSchema).min(1).optional(),
  note: localizedTextSchema.optional(),
  /** Instead of the publication's rule; `{}` hides nothing. */
  disclosure: disclosureRuleSchema.optional(),
  chart: chartDeclarationSchema.optional(),
  /** Of other columns, or of the same in another way. */
  further_charts: z.array(chartDeclarationSchema).min(1).optional(),
});
export type TableDeclaration = Readonly<z.output<typeof tableDeclarationSchema>>;

export interface TableRow {
  readonly categories: Categories;
  /** Indicator code → observation. */
  readonly observations: ReadonlyMap<string, Observation>;
}

export interface Table {
  readonly name: string;
  readonly declaration: TableDeclaration;
  /** The indicators that the file has, in its order. */
  readonly indicators: readonly string[];
  readonly rows: readonly TableRow[];
}
