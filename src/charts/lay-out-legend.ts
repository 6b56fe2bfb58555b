/** The legend: a swatch and a label for each thing that needs one, in the order of the marks, in as many lines as needed. */
import type { ColourRole } from './chart-colours.ts';
import { type ChartFont, findBaselineShift } from './chart-font.ts';
import type { Mark } from './mark.ts';
import { measureText } from './measure-text.ts';

export interface LegendItem {
  readonly label: string;
  readonly fill: ColourRole;
  /** Of the swatch, which looks like the mark that it stands for. */
  readonly width: number;
  readonly height: number;
}

export interface Legend {
  readonly height: number;
  readonly marks: readonly Mark[];
}

const besideSwatch = 6;
const between = 18;
const lineHeight = 22;

/** A legend between `left` and `right` with its top at 0, and room below it; of no height when there are no items. */
export function layOutLegend(items: readonly LegendItem[], font: ChartFont, left: number, right: number): Legend {
  if (items.length === 0) return { height: 0, marks: [] };
  const marks: Mark[] = [];
  let x = left;
  let middle = lineHeight / 2;
  for (const { label, fill, width, height } of items) {
    const textWidth = measureText(label, font);
    if (x > left && x + width + besideSwatch + textWidth > right) {
      x = left;
      middle += lineHeight;
    }
    marks.push({ shape: 'box', x, y: middle - height / 2, width, height, fill });
    x += width + besideSwatch;
    marks.push({
      shape: 'text',
      x,
      y: middle + findBaselineShift(font),
      text: label,
      font,
      fill: 'text',
      align: 'left',
    });
    x += textWidth + between;
  }
  return { height: middle + lineHeight / 2 + 8, marks };
}
