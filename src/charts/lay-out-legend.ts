/** The legend: a swatch and a label for each series in the order of the marks, in as many lines as they need. */
import { type ChartFont, findBaselineShift } from './chart-font.ts';
import type { ChartSeries } from './chart-spec.ts';
import type { Mark } from './mark.ts';
import { measureText } from './measure-text.ts';

export interface Legend {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const noLegend: Legend = { height: 0, marks: [] };

const swatch = { width: 14, room: 20, after: 18 } as const;
const lineHeight = 22;

/** A legend between `left` and `right` with its top at 0, and room below it; `thicknesses` are those of the swatches. */
export function layOutLegend(
  series: readonly ChartSeries[],
  thicknesses: readonly number[],
  font: ChartFont,
  { left, right }: { readonly left: number; readonly right: number },
): Legend {
  const marks: Mark[] = [];
  let x = left;
  let middle = lineHeight / 2;
  for (const [index, { label, role }] of series.entries()) {
    const width = swatch.room + measureText(label, font);
    if (x > left && x + width > right) {
      x = left;
      middle += lineHeight;
    }
    const height = thicknesses[index] ?? swatch.width;
    marks.push(
      { shape: 'box', x, y: middle - height / 2, width: swatch.width, height, fill: role },
      {
        shape: 'text',
        x: x + swatch.room,
        y: middle + findBaselineShift(font),
        text: label,
        font,
        fill: 'text',
        align: 'left',
      },
    );
    x += width + swatch.after;
  }
  return { height: middle + lineHeight / 2 + 8, marks };
}
