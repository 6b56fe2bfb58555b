// The rows of a table that its chart draws, and how many lines they make over time.
import type { ChartDeclaration } from './chart-declaration.ts';
import { mostSeries } from './chart-fit.ts';
import type { Indicator } from './indicator.ts';
import { total } from './observation.ts';
import type { Table, TableRow } from './table.ts';

/** A whole that is the sum of the other bars would dwarf them and is left to the table. */
export function isDrawn(row: TableRow, { rows }: Pick<Table, 'rows'>, indicators: readonly Indicator[]): boolean {
  const isTotal = Object.values(row.categories).some((code) => code === total);
  return !(isTotal && rows.length > 1 && indicators.every(({ aggregation }) => aggregation === 'sum'));
}

/** The rows whose lines could not be told apart from the others: those after the sixth; none in another kind of chart. */
export function listRowsTooMany(
  table: Pick<Table, 'rows'>,
  { kind }: Pick<ChartDeclaration, 'kind'>,
  indicators: readonly Indicator[],
): readonly TableRow[] {
  if (kind !== 'lines') return [];
  return table.rows.filter((row) => isDrawn(row, table, indicators)).slice(mostSeries);
}
