// Rows whose figures cannot be told apart from others': the period is left out, or the row is torn into too many cells.
import type { Header } from './find-header.ts';
import { type Grid, type GridCell, isEmpty, labelOf, placeOfCell } from './grid.ts';
import type { Inquiry } from './import-question.ts';

interface Surroundings {
  readonly grid: Grid;
  readonly inquiry: Inquiry;
}

/** Reports figures without a period: where it stands only in the first of its rows, the others could be of the next. */
export function reportUnperioded(row: readonly GridCell[], { fields }: Header, { grid, inquiry }: Surroundings): void {
  const cell = row[fields.find(({ field }) => field.holds === 'period')?.column ?? 0];
  if (cell === undefined) return;
  inquiry.report({ code: 'import-label-blank', place: placeOfCell(grid, cell), particulars: { dimension: 'period' } });
}

/**
 * Reports a row of a CSV file with a cell beyond the last heading, and says whether it has one: 95,5 is two cells where a
 * comma ends a cell.
 */
export function reportSurplus(
  row: readonly GridCell[],
  { firstRow }: Header,
  { grid, inquiry }: Surroundings,
): boolean {
  const headings = grid.rows[firstRow - 1];
  if (grid.sheet.name !== undefined || grid.layout === 'columns' || headings === undefined) return false;
  const last = headings.findLastIndex((cell) => !isEmpty(cell));
  const surplus = row.slice(last + 1).find((cell) => !isEmpty(cell));
  if (surplus === undefined) return false;
  const particulars = { written: labelOf(surplus.cell) };
  inquiry.report({ code: 'import-row-torn', place: placeOfCell(grid, surplus), particulars });
  return true;
}
