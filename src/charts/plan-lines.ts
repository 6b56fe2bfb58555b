/** How a line chart is divided: legend, ticks to the left, room for the last values to the right, and the points between. */
import { type ChartFonts, selectFonts } from './chart-font.ts';
import { chartWidths, type Plot } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { endRoom, findEndWidth, labelEnds, labelPoints } from './label-lines.ts';
import { type Legend, layOutLegend, noLegend } from './lay-out-legend.ts';
import { type LinePlan, placeColumns } from './line-plan.ts';
import type { TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';

export interface LineChartPlan {
  readonly plan: LinePlan;
  readonly legend: Legend;
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

export function planLines(spec: ChartSpec, variant: ChartVariant): LineChartPlan {
  const fonts = selectFonts(variant);
  const width = chartWidths[variant];
  const several = spec.series.length > 1;
  const named = several && variant === 'wide' && findEndWidth(spec.series, fonts, true) <= widestEnd;
  const legend =
    several && !named
      ? layOutLegend(
          spec.series,
          spec.series.map(() => 4),
          fonts.note,
          { left: 0, right: width },
        )
      : noLegend;
  const left = Math.max(0, ...spec.axis.ticks.map(({ text }) => measureText(text, fonts.note) + 8));
  const top = legend.height + aboveGrid;
  const grid = { left, top, right: width, bottom: top + plotHeights[variant] };
  const everyPoint = planEveryPoint(spec, fonts, grid);
  if (everyPoint !== undefined) return { ...everyPoint, legend, grid, everyPoint: true };
  const right = width - endRoom - findEndWidth(spec.series, fonts, named);
  const plan = planColumns(spec, { ...grid, left: left + 8, right });
  return {
    plan,
    legend,
    grid: { ...grid, right },
    labels: labelEnds(spec.series, plan, fonts, named),
    everyPoint: false,
  };
}

/** The whole width for the points, each with its value, when there is a single line and the values find room. */
function planEveryPoint(
  spec: ChartSpec,
  fonts: ChartFonts,
  grid: Plot,
): Pick<LineChartPlan, 'plan' | 'labels'> | undefined {
  const [only, ...others] = spec.series;
  if (only === undefined || others.length > 0) return undefined;
  const inset = 4 + Math.max(...only.points.map(({ text }) => measureText(text, fonts.value))) / 2;
  const plan = planColumns(spec, { ...grid, left: grid.left + inset, right: grid.right - inset });
  const labels = labelPoints(only, plan, fonts);
  return labels === undefined ? undefined : { plan, labels };
}

function planColumns({ categories, axis }: ChartSpec, { left, right, top, bottom }: Plot): LinePlan {
  return {
    columns: placeColumns(categories.length, left, right),
    scale: { min: axis.min, max: axis.max, from: bottom, to: top },
  };
}
