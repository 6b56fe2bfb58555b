/** The names of the times under a line chart: all, or every second, third … counted from the last, so that none meet. */
import type { ChartFonts } from './chart-font.ts';
import { keepWithin } from './linear-scale.ts';
import { findExtent, type TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';

export const timeTextHeight = 26;

const between = 10;

export function placeTimes(
  times: readonly string[],
  columns: readonly number[],
  { note }: ChartFonts,
  { bottom, width }: { readonly bottom: number; readonly width: number },
): TextMark[] {
  const marks = times.map((text, index): TextMark => {
    const x = keepWithin(columns[index] ?? 0, measureText(text, note), 0, width);
    return { shape: 'text', x, y: bottom + 7 + note.size, text, font: note, fill: 'text-quiet', align: 'center' };
  });
  for (let step = 1; step < marks.length; step += 1) {
    const chosen = marks.filter((_, index) => (marks.length - 1 - index) % step === 0);
    if (areApart(chosen)) return chosen;
  }
  return marks.slice(-1);
}

/** Whether marks in order from left to right leave room between each other. */
export function areApart(marks: readonly TextMark[]): boolean {
  const extents = marks.map(findExtent);
  return extents.every(([start], index) => index === 0 || start - (extents[index - 1]?.[1] ?? 0) >= between);
}
