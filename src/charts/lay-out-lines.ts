/** Lines over time: grid lines with their ticks to the left, times below, and the last value at the end of each line. */
import { type ChartFonts, findBaselineShift, selectFonts } from './chart-font.ts';
import { type ChartLayout, chartWidths, type Plot } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { clearGrid } from './clear-grid.ts';
import type { LinePlan } from './line-plan.ts';
import { placeNumber } from './linear-scale.ts';
import type { LineMark, TextMark } from './mark.ts';
import { placeBreaks } from './place-breaks.ts';
import { placeDots } from './place-dots.ts';
import { placeMissing } from './place-missing.ts';
import { placePaths } from './place-paths.ts';
import { placeTimes, timeTextHeight } from './place-times.ts';
import { planLines } from './plan-lines.ts';

export function layOutLines(spec: ChartSpec, variant: ChartVariant): ChartLayout {
  const fonts = selectFonts(variant);
  const width = chartWidths[variant];
  const { plan, legend, grid, labels, everyPoint } = planLines(spec, variant);
  const { columns } = plan;
  const lines = placeGrid(spec, plan, grid);
  const breaks = placeBreaks(spec, columns, grid, fonts);
  return {
    width,
    height: Math.ceil(grid.bottom + timeTextHeight),
    plot: { left: columns[0] ?? 0, top: grid.top, right: columns.at(-1) ?? width, bottom: grid.bottom },
    behind: [
      ...lines,
      ...clearGrid(labels, lines),
      ...breaks.lines,
      ...placeTickTexts(spec, plan, grid, fonts),
      ...(spec.targets ?? []).map(({ number }) => drawAcross(placeNumber(plan.scale, number), grid, 'target', 2)),
    ],
    data: placePaths(spec.series, plan),
    legend: legend.spots,
    front: [
      ...placeDots(spec.series, plan, everyPoint),
      ...legend.marks,
      ...labels,
      ...placeMissing(spec.series, plan, fonts),
      ...breaks.texts,
      ...placeTimes(spec.categories, columns, fonts, { bottom: grid.bottom, width }),
    ],
  };
}

/** Grid lines, and a darker one at zero when it is on the scale. */
function placeGrid({ axis }: ChartSpec, { scale }: LinePlan, grid: Plot): LineMark[] {
  const place = (number: number): number => Math.floor(placeNumber(scale, number)) + 0.5;
  const light = axis.ticks
    .filter(({ number }) => number !== 0)
    .map(({ number }) => drawAcross(place(number), grid, 'line', 1));
  return axis.min <= 0 && axis.max >= 0 ? [...light, drawAcross(place(0), grid, 'text', 1)] : light;
}

function drawAcross(y: number, { left, right }: Plot, stroke: LineMark['stroke'], width: number): LineMark {
  return { shape: 'line', x1: left, y1: y, x2: right, y2: y, stroke, width };
}

function placeTickTexts({ axis }: ChartSpec, { scale }: LinePlan, { left }: Plot, { note }: ChartFonts): TextMark[] {
  return axis.ticks.map(({ number, text }) => {
    const y = placeNumber(scale, number) + findBaselineShift(note);
    return { shape: 'text', x: left - 8, y, text, font: note, fill: 'text-quiet', align: 'right' };
  });
}
