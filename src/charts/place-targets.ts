/** Target lines of a bar chart and their texts: across all rows with the text above, or on one row with it below. */
import type { ChartFonts } from './chart-font.ts';
import type { ChartTarget } from './chart-spec.ts';
import { keepWithin, placeNumber, type Scale } from './linear-scale.ts';
import type { LineMark, TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';

/** What a text of a target takes of the height. */
export const targetTextHeight = 20;

/** Where bars lie, from their top to their bottom, in the order of the categories. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

export function isAcross(target: ChartTarget): boolean {
  return target.category === undefined;
}

/** Lines across the chart, in pieces if `spans` are several. */
export function placeTargetLines(targets: readonly ChartTarget[], scale: Scale, spans: readonly Span[]): LineMark[] {
  return targets
    .filter(isAcross)
    .flatMap(({ number }) => spans.map((span) => drawTarget(placeNumber(scale, number), span)));
}

/** The texts of the lines across, over their ends; each in a line of its own if there are several. */
export function placeTargetTexts(
  targets: readonly ChartTarget[],
  scale: Scale,
  { note }: ChartFonts,
  { top, width }: { readonly top: number; readonly width: number },
): TextMark[] {
  const across = targets.filter(isAcross);
  return across.map(({ number, text }, index) => ({
    shape: 'text',
    x: keepWithin(placeNumber(scale, number), measureText(text, note), 0, width),
    y: top - 6 - (across.length - 1 - index) * targetTextHeight,
    text,
    font: note,
    fill: 'text',
    align: 'center',
  }));
}

/** A line over the bars of one category, and its text under them. */
export function placeTargetsOfRows(
  targets: readonly ChartTarget[],
  scale: Scale,
  { note }: ChartFonts,
  { spans, width }: { readonly spans: readonly Span[]; readonly width: number },
): { readonly lines: readonly LineMark[]; readonly texts: readonly TextMark[] } {
  const placed = targets.flatMap((target) => {
    const span = target.category === undefined ? undefined : spans[target.category];
    return span === undefined ? [] : [{ target, span, x: placeNumber(scale, target.number) }];
  });
  return {
    lines: placed.map(({ span, x }) => drawTarget(x, { top: span.top - 3, bottom: span.bottom + 4 })),
    texts: placed.map(({ target, span, x }) => ({
      shape: 'text',
      x: keepWithin(x, measureText(target.text, note), scale.from, width),
      y: span.bottom + 4 + note.size,
      text: target.text,
      font: note,
      fill: 'text-quiet',
      align: 'center',
    })),
  };
}

function drawTarget(x: number, { top, bottom }: Span): LineMark {
  return { shape: 'line', x1: x, y1: top, x2: x, y2: bottom, stroke: 'target', width: 2 };
}
