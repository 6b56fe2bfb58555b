/** The text of each value, at the end of its bar and never on a target line. */
import { type ChartFonts, findBaselineShift } from './chart-font.ts';
import type { ChartPoint, SeriesRole } from './chart-spec.ts';
import { placeNumber, type Scale } from './linear-scale.ts';
import type { TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';

/** Between a bar and its text. */
const room = 6;

export interface LabelledBar {
  readonly point: ChartPoint;
  readonly role: SeriesRole;
  readonly middle: number;
  /** Where bars begin. */
  readonly base: number;
  /** Of the dot at its end; 0 for bars. */
  readonly radius: number;
}

/**
 * Beyond the end of the bar; where a line of `lines` runs there, inside the bar of this period, whose colour text can be
 * read on, or beyond the line if that bar is too short. A missing value has its text at the zero line.
 */
export function placeValueLabel(bar: LabelledBar, scale: Scale, lines: readonly number[], fonts: ChartFonts): TextMark {
  const { number, text } = bar.point;
  const quiet = number === null || bar.role === 'previous';
  const font = quiet ? fonts.quiet : fonts.value;
  const y = bar.middle + findBaselineShift(font);
  const mark = { shape: 'text', y, text, font, fill: quiet ? 'text-quiet' : 'text' } as const;
  const zero = placeNumber(scale, bar.base);
  const end = number === null ? zero : placeNumber(scale, number) + bar.radius;
  if (end < zero) return { ...mark, x: end - room, align: 'right' };
  const width = measureText(text, font);
  const isFree = (start: number): boolean =>
    lines.every((line) => line <= start - room / 2 || line >= start + width + room);
  if (isFree(end + room)) return { ...mark, x: end + room, align: 'left' };
  const inside = end - room - width;
  if (bar.role === 'current' && number !== null && bar.radius === 0 && inside > zero + room && isFree(inside))
    return { ...mark, x: end - room, align: 'right', fill: 'ground' };
  const beyond = [...lines].sort((a, b) => a - b).map((line) => line + room);
  return { ...mark, x: beyond.find((start) => start > end && isFree(start)) ?? end + room, align: 'left' };
}
