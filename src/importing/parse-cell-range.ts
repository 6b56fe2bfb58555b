// Addresses of cells as spreadsheet programs write them. The way back is `formatCellAddress` in problems/format-place.ts.
import type { CellRange, CellSpot } from './sheet.ts';

const letterA = 'A'.charCodeAt(0);

/** `D14` → row 14, column 4; also `$D$14`. Nothing for what is no address. */
export function parseCellSpot(text: string): CellSpot | undefined {
  const [, letters, row] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  return { row: Number(row), column: parseColumn(letters) };
}

/** `A` → 1, `Z` → 26, `AA` → 27. */
export function parseColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - letterA + 1, 0);
}

/** `A1:C3`, or one cell. Nothing for what is no range, or one that ends before it begins. */
export function parseCellRange(text: string): CellRange | undefined {
  const [first = '', last = first, ...more] = text.split(':');
  const from = parseCellSpot(first);
  const to = parseCellSpot(last);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return from.row <= to.row && from.column <= to.column ? { from, to } : undefined;
}
