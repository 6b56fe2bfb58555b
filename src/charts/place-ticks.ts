/** Grid lines and the texts of the ticks under them, for bars: a line at each tick and a darker one at zero. */
import type { ChartFonts } from './chart-font.ts';
import type { ChartTick } from './chart-spec.ts';
import { keepWithin, placeNumber, type Scale } from './linear-scale.ts';
import { findExtent, type LineMark, type TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';
import type { Span } from './place-targets.ts';

/** What the texts of the ticks take of the height. */
export const tickTextHeight = 24;

const between = 8;

export function placeGridLines(ticks: readonly ChartTick[], scale: Scale, spans: readonly Span[]): LineMark[] {
  return ticks
    .filter(({ number }) => number !== 0)
    .flatMap(({ number }) => drawDownwards(placeNumber(scale, number), spans, 'line'));
}

/** The darker line where bars begin, which is at zero but for dots. */
export function placeBaseLine(base: number, scale: Scale, spans: readonly Span[]): LineMark[] {
  return drawDownwards(placeNumber(scale, base), spans, 'text');
}

function drawDownwards(place: number, spans: readonly Span[], stroke: LineMark['stroke']): LineMark[] {
  const x = Math.floor(place) + 0.5;
  return spans.map(({ top, bottom }) => ({ shape: 'line', x1: x, y1: top, x2: x, y2: bottom, stroke, width: 1 }));
}

/** The texts, with their baseline under `bottom`, none outside the drawing; one that would meet the one before is left out. */
export function placeTickTexts(
  ticks: readonly ChartTick[],
  scale: Scale,
  { note }: ChartFonts,
  { bottom, width }: { readonly bottom: number; readonly width: number },
): TextMark[] {
  const placed: TextMark[] = [];
  for (const { number, text } of ticks) {
    const x = keepWithin(placeNumber(scale, number), measureText(text, note), 0, width);
    const y = bottom + 5 + note.size;
    const mark: TextMark = { shape: 'text', x, y, text, font: note, fill: 'text-quiet', align: 'center' };
    const [start] = findExtent(mark);
    const before = placed.at(-1);
    if (before === undefined || start - findExtent(before)[1] >= between) placed.push(mark);
  }
  return placed;
}
