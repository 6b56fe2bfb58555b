/** Lines over time: grid lines with their ticks to the left, times below, and the last value at the end of each line. */
import { type ChartFonts, findBaselineShift, selectFonts } from './chart-font.ts';
import { type ChartLayout, chartWidths, type Plot } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { type LinePlan, placePoints } from './line-plan.ts';
import { placeNumber } from './linear-scale.ts';
import type { LineMark, Mark, TextMark } from './mark.ts';
import { placeTimes, timeTextHeight } from './place-times.ts';
import { planLines } from './plan-lines.ts';

export interface LineLayout extends ChartLayout {
  /** Whether each point is drawn, because its value is written. */
  readonly everyPoint: boolean;
}

export function layOutLines(spec: ChartSpec, variant: ChartVariant): LineLayout {
  const fonts = selectFonts(variant);
  const width = chartWidths[variant];
  const { plan, legend, grid, labels, everyPoint } = planLines(spec, variant);
  const [first = 0, last = width] = [plan.columns[0], plan.columns.at(-1)];
  return {
    width,
    height: Math.ceil(grid.bottom + timeTextHeight),
    plot: { left: first, top: grid.top, right: last, bottom: grid.bottom },
    behind: [...placeGrid(spec, plan, grid), ...placeTickTexts(spec, plan, grid, fonts)],
    front: [
      ...placeTargets(spec, plan, grid, fonts),
      ...legend.marks,
      ...labels,
      ...placeMissing(spec, plan, fonts),
      ...placeTimes(spec.categories, plan.columns, fonts, { bottom: grid.bottom, width }),
    ],
    everyPoint,
  };
}

/** Grid lines, and a darker one at zero when it is on the scale. */
function placeGrid({ axis }: ChartSpec, { scale }: LinePlan, { left, right }: Plot): LineMark[] {
  const light = axis.ticks
    .filter(({ number }) => number !== 0)
    .map(({ number }) => ({ number, stroke: 'line' }) as const);
  const dark = axis.min <= 0 && axis.max >= 0 ? [{ number: 0, stroke: 'text' } as const] : [];
  return [...light, ...dark].map(({ number, stroke }) => {
    const y = Math.floor(placeNumber(scale, number)) + 0.5;
    return { shape: 'line', x1: left, y1: y, x2: right, y2: y, stroke, width: 1 };
  });
}

function placeTickTexts({ axis }: ChartSpec, { scale }: LinePlan, { left }: Plot, { note }: ChartFonts): TextMark[] {
  return axis.ticks.map(({ number, text }) => {
    const y = placeNumber(scale, number) + findBaselineShift(note);
    return { shape: 'text', x: left - 8, y, text, font: note, fill: 'text-quiet', align: 'right' };
  });
}

/** A line at each target with its text above, at the end where the lines are farther away from it. */
function placeTargets(spec: ChartSpec, plan: LinePlan, { left, right }: Plot, { note }: ChartFonts): Mark[] {
  return (spec.targets ?? []).flatMap(({ number, text }): Mark[] => {
    const y = placeNumber(plan.scale, number);
    const atStart = findClearance(spec, plan, y, 0) >= findClearance(spec, plan, y, -1);
    return [
      { shape: 'line', x1: left, y1: y, x2: right, y2: y, stroke: 'target', width: 2 },
      {
        shape: 'text',
        x: atStart ? left : right,
        y: y - 6,
        text,
        font: note,
        fill: 'text',
        align: atStart ? 'left' : 'right',
      },
    ];
  });
}

/** How far the nearest line is from `y` at the first (0) or last (-1) time. */
function findClearance({ series }: ChartSpec, plan: LinePlan, y: number, index: 0 | -1): number {
  const distances = series.map((one) =>
    Math.abs((placePoints(one, plan).at(index)?.y ?? Number.POSITIVE_INFINITY) - y),
  );
  return Math.min(...distances);
}

/** The texts of what is missing, at the foot of the gap. */
function placeMissing({ series }: ChartSpec, { columns, scale }: LinePlan, { quiet }: ChartFonts): TextMark[] {
  return columns.flatMap((x, index) => {
    const texts = series
      .flatMap(({ points }) => points.slice(index, index + 1))
      .filter(({ number }) => number === null);
    if (texts.length === 0) return [];
    const text = [...new Set(texts.map((point) => point.text))].join(' ');
    return [{ shape: 'text', x, y: scale.from - 6, text, font: quiet, fill: 'text-quiet', align: 'center' }];
  });
}
