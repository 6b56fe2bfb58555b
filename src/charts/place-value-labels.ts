/** The text of each value, at the end of its bar and clear of the target lines that pass there. */
import { type ChartFont, type ChartFonts, findBaselineShift } from './chart-font.ts';
import type { ChartPoint, SeriesRole } from './chart-spec.ts';
import { placeNumber, type Scale } from './linear-scale.ts';
import type { TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';

/** Between a bar and its text. */
const room = 6;

interface Bar {
  readonly point: ChartPoint;
  readonly role: SeriesRole;
  readonly middle: number;
}

/** A missing value has its text at the zero line; a negative one has it to the left of its bar. */
export function placeValueLabel(bar: Bar, scale: Scale, lines: readonly number[], fonts: ChartFonts): TextMark {
  const { number, text } = bar.point;
  const quiet = number === null || bar.role === 'previous';
  const font = quiet ? fonts.quiet : fonts.value;
  const below = number !== null && number < 0;
  const end = placeNumber(scale, number ?? 0);
  const width = measureText(text, font);
  return {
    shape: 'text',
    x: below ? -clearLines(-end, width, lines.map((line) => -line)) : clearLines(end, width, lines),
    y: bar.middle + findBaselineShift(font),
    text,
    font,
    fill: quiet ? 'text-quiet' : 'text',
    align: below ? 'right' : 'left',
  };
}

/** Where a text of that width starts, after `end` and after every line that would otherwise run through it. */
function clearLines(end: number, width: number, lines: readonly number[]): number {
  let start = end + room;
  for (const line of [...lines].sort((a, b) => a - b)) {
    if (line > start - room && line < start + width + room) start = line + room;
  }
  return start;
}

/** The left and right ends of a text. */
export function findExtent(mark: { readonly x: number; readonly text: string; readonly font: ChartFont; readonly align: TextMark['align'] }): readonly [number, number] {
  const width = measureText(mark.text, mark.font);
  if (mark.align === 'left') return [mark.x, mark.x + width];
  if (mark.align === 'right') return [mark.x - width, mark.x];
  return [mark.x - width / 2, mark.x + width / 2];
}
