// The lines of a table of periods: the same figures, the earliest period first.
import type { ChartPoint, ChartSeries, ChartSpec } from '../charts/chart-spec.ts';
import { formatTarget } from '../format/format-target.ts';
import { listObstacles } from '../statistics/comparability.ts';
import { findObservation } from '../statistics/observation.ts';
import { boundOf, targetFor } from '../statistics/target-outcome.ts';
import { chartScale, valueTicks } from './chart-scale.ts';
import { capitalize } from './page-frame.ts';
import { namePeriod, type PeriodColumn } from './period-table.ts';
import type { ReportedPeriod } from './reported-periods.ts';
import { formatFigure } from './revision-mark.ts';

export interface PeriodLines {
  readonly title: string;
  readonly unit: string;
  readonly spec: ChartSpec;
  readonly alternative: string;
}

const roles = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

/**
 * A line for each column, of one unit. Nothing when there are more than can be told apart, or when no line has two figures.
 * `periods` come latest first, as in the table.
 */
export function makePeriodLines(
  label: string,
  columns: readonly PeriodColumn[],
  periods: readonly ReportedPeriod[],
): PeriodLines | undefined {
  const inOrder = periods.toReversed();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const [column] = columns;
  if (first === undefined || last === undefined || column === undefined || columns.length > roles.length) return;
  const series = columns.map((one, index): ChartSeries => {
    const role = columns.length === 1 ? 'current' : (roles[index] ?? 'series-6');
    return { label: one.label, role, points: inOrder.map((period, at) => drawPoint(one, period, inOrder[at - 1])) };
  });
  const isLine = ({ points }: ChartSeries): boolean => points.filter(({ number }) => number !== null).length > 1;
  if (!series.some(isLine)) return undefined;
  const { messages } = last.context;
  const { periods: words } = messages;
  const indicators = columns.map(({ indicator }) => indicator);
  const targets = columns.length === 1 ? placeTarget(column, inOrder) : [];
  const axis = chartScale(series, targets, indicators);
  const isBroken = series.some(({ points }) => points.some(({ isBreak }) => isBreak));
  return {
    title: words.chartTitle(label),
    unit: capitalize(messages.units_of_measure[column.indicator.unit]),
    alternative: words.chart(label, namePeriod(first).name, namePeriod(last).name),
    spec: {
      kind: 'lines',
      categories: inOrder.map((period) => namePeriod(period).name),
      series,
      axis: { ...axis, ticks: valueTicks(axis.max, indicators, last.context) },
      ...(targets.length > 0 && { targets }),
      ...(isBroken && { breakText: words.breakMark }),
    },
  };
}

function drawPoint(
  { indicator, categories }: PeriodColumn,
  { release, context }: ReportedPeriod,
  before: ReportedPeriod | undefined,
): ChartPoint {
  const observation = findObservation(release, { indicator: indicator.code, categories });
  if (observation === undefined) return { number: null, text: context.messages.missing['not-available'].sign };
  const { value } = observation;
  const isBreak = before && listObstacles(indicator, observation, release.period, before.release.period).length > 0;
  return {
    number: value.kind === 'number' ? value.number : null,
    text: formatFigure(observation, indicator, context, 'table').text,
    ...(isBreak && { isBreak }),
  };
}

/** The target, when it has been the same in all of the periods. */
function placeTarget({ indicator, categories }: PeriodColumn, periods: readonly ReportedPeriod[]) {
  const targets = periods.map(({ release }) => targetFor(indicator, categories, release.period));
  const [first] = targets;
  const [period] = periods;
  if (first === undefined || period === undefined) return [];
  if (targets.some((target) => target === undefined || boundOf(target) !== boundOf(first))) return [];
  const text = formatTarget(first, indicator, period.context.language, 'table');
  return [{ number: boundOf(first), text: period.context.messages.comparability.targets.bound(text) }];
}
