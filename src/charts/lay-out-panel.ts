/** One of the small bar charts that stand side by side: its title, and a bar for each series with its name over it. */
import { type ChartFont, type ChartFonts, findBaselineShift, findLineHeight } from './chart-font.ts';
import type { ChartPoint, ChartSpec } from './chart-spec.ts';
import { placeNumber, type Scale } from './linear-scale.ts';
import type { PlainMark, TextMark } from './mark.ts';

/** A bar from one place to another, across at `y`; `to` is null where the value is missing. */
export interface PanelBar {
  readonly from: number;
  readonly to: number | null;
  readonly y: number;
}

export interface Panel {
  /** One for each series. */
  readonly bars: readonly PanelBar[];
  readonly marks: readonly PlainMark[];
  readonly height: number;
}

/** What all panels share. */
export interface PanelPlan {
  readonly fonts: ChartFonts;
  readonly scale: Scale;
  /** The names of the series, in lines. */
  readonly names: readonly (readonly string[])[];
}

/** The title in lines, the upper left corner, and where the bars begin below that. */
export interface PanelPlace {
  readonly title: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly titleHeight: number;
}

export const panelBarHeight = 12;
const underBar = 7;
const besideBar = 6;

/** The panel of a category. */
export function layOutPanel(
  { series }: ChartSpec,
  category: number,
  { title, left, top, titleHeight }: PanelPlace,
  { fonts, scale, names }: PanelPlan,
): Panel {
  const bars: PanelBar[] = [];
  const values: TextMark[] = [];
  const labels: TextMark[] = [];
  const base = left + placeNumber(scale, 0);
  let y = top + titleHeight;
  for (const [index, { points }] of series.entries()) {
    const point = points[category] ?? { number: null, text: '' };
    const lines = placeLines(names[index] ?? [], fonts.note, left, y);
    labels.push(...lines);
    const middle = y + lines.length * findLineHeight(fonts.note) + 2 + panelBarHeight / 2;
    const to = point.number === null ? null : left + placeNumber(scale, point.number);
    bars.push({ from: base, to, y: middle });
    values.push(placePanelValue(point, { left, middle }, scale, fonts));
    y = middle + panelBarHeight / 2 + underBar;
  }
  return {
    bars,
    marks: [...placeLines(title, fonts.value, left, top), ...labels, ...values],
    height: y - underBar - top,
  };
}

/** The value at the end of its bar, a missing one where bars begin. */
export function placePanelValue(
  { number, text }: ChartPoint,
  { left, middle }: { readonly left: number; readonly middle: number },
  scale: Scale,
  { value, quiet }: ChartFonts,
): TextMark {
  const font = number === null ? quiet : value;
  const x = left + placeNumber(scale, number ?? 0) + besideBar;
  const fill = number === null ? 'text-quiet' : 'text';
  return { shape: 'text', x, y: middle + findBaselineShift(font), text, font, fill, align: 'left' };
}

function placeLines(lines: readonly string[], font: ChartFont, x: number, top: number): TextMark[] {
  return lines.map((text, line) => {
    const y = top + (line + 0.5) * findLineHeight(font) + findBaselineShift(font);
    return { shape: 'text', x, y, text, font, fill: 'text', align: 'left' };
  });
}
