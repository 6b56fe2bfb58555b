/** How a line chart is divided: legend, ticks to the left, room for the last values to the right, and the points between. */
import { type ChartFonts, selectFonts } from './chart-font.ts';
import { chartWidths, type Plot } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { endRoom, labelEnds, labelPoints, measureEnds } from './label-lines.ts';
import { type Legend, layOutLegend } from './lay-out-legend.ts';
import { type LinePlan, placeColumns } from './line-plan.ts';
import type { TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';
import { breakTextHeight, hasBreak } from './place-breaks.ts';

export interface LineChartPlan {
  readonly plan: LinePlan;
  /** Where the grid lines run. */
  readonly grid: Plot;
  readonly labels: readonly TextMark[];
  /** Whether the labels are those of all points. */
  readonly everyPoint: boolean;
}

const plotHeights = { wide: 240, narrow: 200 } as const;
const aboveGrid = 24;
/** What may stand to the right of the lines before the names go into a legend instead. */
const widestEnd = 210;

export function planLines(spec: ChartSpec, variant: ChartVariant): LineChartPlan & { readonly legend: Legend } {
  const fonts = selectFonts(variant);
  const width = chartWidths[variant];
  const several = spec.series.length > 1;
  const named = several && variant === 'wide' && measureEnds(describeEnds(spec, true), fonts) <= widestEnd;
  const items = spec.series.map(({ label, role }, series) => ({ label, fill: role, width: 14, height: 4, series }));
  const legend = layOutLegend(several && !named ? items : [], fonts.note, 0, width);
  const left = Math.max(0, ...spec.axis.ticks.map(({ text }) => measureText(text, fonts.note) + 8));
  const top = legend.height + aboveGrid + (hasBreak(spec) ? breakTextHeight : 0);
  const room = { left, top, right: width, bottom: top + plotHeights[variant] };
  return { ...(planEveryPoint(spec, fonts, room) ?? planLastPoints(spec, fonts, room, named)), legend };
}

/** Points with their values, when there is a single line and the values find room; targets to the right of them. */
function planEveryPoint(spec: ChartSpec, fonts: ChartFonts, room: Plot): LineChartPlan | undefined {
  const [only, ...others] = spec.series;
  if (only === undefined || others.length > 0) return undefined;
  const targets = { series: [], targets: spec.targets ?? [], named: false };
  const grid = {
    ...room,
    right: room.right - (targets.targets.length === 0 ? 0 : measureEnds(targets, fonts) + endRoom),
  };
  const inset = 4 + Math.max(...only.points.map(({ text }) => measureText(text, fonts.value))) / 2;
  const plan = planColumns(spec, { ...grid, left: grid.left + inset, right: grid.right - inset });
  const labels = labelPoints(only, plan, fonts);
  if (labels === undefined) return undefined;
  return {
    plan,
    grid,
    labels: [...labels, ...labelEnds(targets, plan, fonts, grid.right + endRoom)],
    everyPoint: true,
  };
}

function planLastPoints(spec: ChartSpec, fonts: ChartFonts, room: Plot, named: boolean): LineChartPlan {
  const ends = describeEnds(spec, named);
  const grid = { ...room, right: room.right - endRoom - measureEnds(ends, fonts) };
  const plan = planColumns(spec, { ...grid, left: grid.left + 8 });
  return { plan, grid, labels: labelEnds(ends, plan, fonts, grid.right + endRoom), everyPoint: false };
}

function describeEnds({ series, targets = [] }: ChartSpec, named: boolean) {
  return { series, targets, named };
}

function planColumns({ categories, axis }: ChartSpec, { left, right, top, bottom }: Plot): LinePlan {
  return {
    columns: placeColumns(categories.length, left, right),
    scale: { min: axis.min, max: axis.max, from: bottom, to: top },
  };
}
