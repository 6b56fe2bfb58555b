// The ends of a chart's scale. Bars stand on nought; shares end at a hundred, grades and indices at the top of their scale.
import type { ChartSeries, ChartSpec, ChartTarget, ChartTick } from '../charts/chart-spec.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { ReleaseContext } from './release-context.ts';

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

/** The scale that the indicators themselves have, with both its ends written, since it need not begin at nought. */
export function naturalScale([indicator]: readonly Indicator[], context: ReleaseContext): ChartSpec['axis'] {
  const { from, to } = indicator?.scale ?? { from: 0, to: 100 };
  return { min: from, max: to, ticks: [from, to].map((number) => makeTick(number, indicator, context)) };
}

/** Nought and a few round numbers up to `max`, or the ends of a declared scale. */
export function valueTicks(
  max: number,
  [indicator]: readonly Indicator[],
  context: ReleaseContext,
): readonly ChartTick[] {
  const step = findStep(max);
  const count = Math.floor(max / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => makeTick(index * step, indicator, context));
}

/** The largest of 1, 2 and 5 times a power of ten that goes at least twice into `max`. */
function findStep(max: number): number {
  const power = 10 ** Math.floor(Math.log10(max));
  const steps = [5, 2, 1, 0.5].map((factor) => factor * power);
  return steps.find((step) => max / step >= 2) ?? power;
}

function makeTick(number: number, indicator: Indicator | undefined, { language }: ReleaseContext): ChartTick {
  const unit = indicator?.unit ?? 'count';
  const decimals = Number.isInteger(number) ? 0 : 1;
  return { number, text: formatQuantity({ number, decimals, unit }, language, 'table').text };
}
