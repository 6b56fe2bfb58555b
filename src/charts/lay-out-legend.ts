/** The legend: a swatch and a label for each thing that needs one, in the order of the marks, in as many lines as needed. */
import type { ColourRole } from './chart-colours.ts';
import { type ChartFont, findBaselineShift } from './chart-font.ts';
import type { PlainMark } from './mark.ts';
import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

export interface LegendItem {
  readonly label: string;
  readonly fill: ColourRole;
  /** Of the swatch, which looks like the mark that it stands for. */
  readonly width: number;
  readonly height: number;
  /** Of a dot in the place of a box. */
  readonly radius?: number;
  /** Which series it stands for; absent for a target. */
  readonly series?: number;
}

/** Where the entry of a series is, its swatch and its label. */
export interface LegendSpot {
  readonly series: number;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly width: number;
  /** Of the label's letters. */
  readonly size: number;
}

export interface Legend {
  readonly height: number;
  readonly spots: readonly LegendSpot[];
  readonly marks: readonly PlainMark[];
}

const besideSwatch = 6;
const between = 18;
/** As high as what a finger has to hit (WCAG 2.2, 2.5.8), also where the drawing is shown smaller than drawn. */
const lineHeight = 30;

/** Between the lines of a label that is wider than the legend, in sizes of its letters. */
const leading = 1.25;

/** A legend between `left` and `right` with its top at 0, and room below it; of no height when there are no items. */
export function layOutLegend(items: readonly LegendItem[], font: ChartFont, left: number, right: number): Legend {
  if (items.length === 0) return { height: 0, spots: [], marks: [] };
  const spots: LegendSpot[] = [];
  const marks: PlainMark[] = [];
  let x = left;
  let middle = lineHeight / 2;
  for (const { label, fill, width, height, series, radius } of items) {
    const lines = wrapText(label, right - left - width - besideSwatch, font);
    const textWidth = Math.max(...lines.map((line) => measureText(line, font)));
    if (x > left && x + width + besideSwatch + textWidth > right) {
      x = left;
      middle += lineHeight;
    }
    if (series !== undefined)
      spots.push({ series, x, y: middle, width: width + besideSwatch + textWidth, size: font.size });
    if (radius === undefined) marks.push({ shape: 'box', x, y: middle - height / 2, width, height, fill });
    else marks.push({ shape: 'dot', x: x + radius, y: middle, radius, fill });
    x += width + besideSwatch;
    lines.forEach((text, index) => {
      const y = middle + index * leading * font.size + findBaselineShift(font);
      marks.push({ shape: 'text', x, y, text, font, fill: 'text', align: 'left' });
    });
    x = lines.length > 1 ? right : x + textWidth + between;
    middle += (lines.length - 1) * leading * font.size;
  }
  return { height: middle + lineHeight / 2 + 2, spots, marks };
}
