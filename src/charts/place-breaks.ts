/** The mark of a break in a series: a line down through the gap, and over the first of them what it means. */
import { type ChartFonts, findLineHeight } from './chart-font.ts';
import type { Plot } from './chart-layout.ts';
import type { ChartSpec } from './chart-spec.ts';
import { keepWithin } from './linear-scale.ts';
import type { LineMark, TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';

/** What the text takes of the height, over the grid. */
export const breakTextHeight = 18;

export function hasBreak({ series }: ChartSpec): boolean {
  return series.some(({ points }) => points.some(({ isBreak }, index) => isBreak && index > 0));
}

/** Halfway to the first point that cannot be compared with the one before it; the text is said once. */
export function placeBreaks(
  { series, breakText = '' }: ChartSpec,
  columns: readonly number[],
  { left, right, top, bottom }: Plot,
  { note }: ChartFonts,
): { readonly lines: readonly LineMark[]; readonly texts: readonly TextMark[] } {
  const places = columns.flatMap((column, index) => {
    const isBroken = index > 0 && series.some(({ points }) => points[index]?.isBreak);
    return isBroken ? [Math.round((column + (columns[index - 1] ?? column)) / 2) + 0.5] : [];
  });
  const [first] = places;
  return {
    lines: places.map((x) => {
      return { shape: 'line', x1: x, y1: top - breakTextHeight, x2: x, y2: bottom, stroke: 'text-quiet', width: 1 };
    }),
    texts:
      first === undefined || breakText === ''
        ? []
        : [
            {
              shape: 'text',
              x: keepWithin(first, measureText(breakText, note), left, right),
              y: top - breakTextHeight - findLineHeight(note) / 3,
              text: breakText,
              font: note,
              fill: 'text-quiet',
              align: 'center',
            },
          ],
  };
}
