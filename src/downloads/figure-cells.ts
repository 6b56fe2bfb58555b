// A figure and a change as cells of a sheet: numbers, with what stands beside them on the page in their format.
import type { ColumnSize } from '../format/format-change.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { CellView } from '../views/table-cells.ts';
import type { SheetCell } from './sheet-cell.ts';

/** A number with the decimals of its indicator, or the sign that stands where there is none. */
export function makeFigureCell({ number, text }: CellView, { decimals }: Indicator, isTotal = false): SheetCell {
  if (number === undefined) return { text: text.figure, look: 'marker' };
  const after = [text.sign, text.revised?.sign ?? '', text.sum?.sign ?? ''].filter((sign) => sign !== '').join(' ');
  return { number, decimals, before: text.approximation, after, ...(isTotal && { isTotal }) };
}

/** The change as it is rounded on the page, with its unit; the sign that stands where there is none. */
export function makeChangeCell(
  { size, text }: CellView,
  { approximately, units }: Messages,
  isTotal = false,
): SheetCell {
  if (size === undefined) return { text: text.figure, look: 'marker' };
  const { number, decimals, approximate, unit } = size;
  const signs: Partial<Record<ColumnSize['unit'], { readonly table: string }>> = {
    points: units.percentagePoint,
    percent: units.percent,
    seconds: units.second,
    hours: units.hour,
    years: units.year,
  };
  const after = [signs[unit]?.table ?? '', text.sign].filter((sign) => sign !== '').join(' ');
  const before = approximate ? approximately.table : '';
  return { number, decimals, before, after, isSigned: true, ...(isTotal && { isTotal }) };
}
