// The sums that a file has of its own, held against the figures above them: that every row came along.
import { describeNumber } from '../problems/describe-number.ts';
import { total } from '../statistics/observation.ts';
import { roundTo, sumOf } from '../statistics/rounding.ts';
import { placeOfCell } from './grid.ts';
import { type ImportedFigure, readFigure } from './read-figure.ts';
import type { FigureCell, ReadingContext, TotalRow } from './read-rows.ts';

/**
 * Reports each sum of figures that may be added up which is neither that of the rows since the sum before nor that of all
 * rows above. Where a figure is missing nothing is said.
 */
export function checkTotals(
  rows: readonly TotalRow[],
  figures: readonly ImportedFigure[],
  context: ReadingContext,
): void {
  const read = new Map(figures.map((figure) => [figure.cell, figure]));
  for (const [index, row] of rows.entries()) {
    const allAbove = rows.slice(0, index + 1).flatMap(({ above }) => above);
    for (const cell of row.cells.filter(({ indicator }) => indicator.aggregation === 'sum')) {
      const sums = [row.above, allAbove].map((cells) => addUp(cells, cell, read));
      const own = sums.includes(undefined) ? undefined : readFigure(cell, context);
      if (own?.value.kind !== 'number') continue;
      const { number } = own.value;
      const { decimals } = cell.indicator;
      if (sums.some((sum) => sum !== undefined && roundTo(sum - number, decimals) === 0)) continue;
      context.inquiry.report({
        code: 'import-total-differs',
        place: placeOfCell(context.grid, cell.cell),
        particulars: {
          label: row.label,
          indicator: cell.indicator.code,
          written: describeNumber(number),
          sum: describeNumber(roundTo(sums[0] ?? 0, decimals)),
        },
      });
    }
  }
}

/** The sum of the figures in the cell's column; nothing when one of them is missing, or there are none. */
function addUp(
  cells: readonly FigureCell[],
  { indicator, field }: FigureCell,
  read: ReadonlyMap<unknown, ImportedFigure>,
): number | undefined {
  const values = cells
    .filter((one) => one.indicator.code === indicator.code && one.field.column === field.column && !isWhole(one))
    .map(({ cell }) => read.get(cell)?.value);
  const numbers = values.flatMap((value) => (value?.kind === 'number' ? [value.number] : []));
  return numbers.length < values.length || numbers.length === 0 ? undefined : sumOf(numbers);
}

function isWhole({ categories }: FigureCell): boolean {
  return Object.values(categories).includes(total);
}
