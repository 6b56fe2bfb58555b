// The ends of a chart's scale. Bars stand on nought; shares end at a hundred, grades and indices at the top of their scale.
import type { ChartSeries, ChartSpec, ChartTarget } from '../charts/chart-spec.ts';
import type { Indicator } from '../statistics/indicator.ts';

/** A scale that holds every point and target. Values are written at the marks, so that no ticks are needed. */
export function chartScale(
  series: readonly ChartSeries[],
  targets: readonly ChartTarget[],
  indicators: readonly Indicator[],
): ChartSpec['axis'] {
  const points = series.flatMap(({ points: own }) => own.flatMap(({ number }) => number ?? []));
  const numbers = [...points, ...targets.map(({ number }) => number)];
  const natural = indicators.map(({ unit, scale }) => scale?.to ?? (unit === 'percent' ? 100 : 0));
  const max = Math.max(...numbers, ...natural, 0);
  return { min: Math.min(0, ...numbers), max: max === 0 ? 1 : max, ticks: [] };
}
