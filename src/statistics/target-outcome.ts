// Whether a declared target was met. A target without an outcome is unknown, never met.
import { targetAt } from './dated-definition.ts';
import type { Indicator, Target } from './indicator.ts';
import { type Categories, isNumber, type NumberObservation, type Observation, total } from './observation.ts';
import type { ReferencePeriod } from './reference-period.ts';
import { decimalsOf, roundTo } from './rounding.ts';

export type TargetOutcome = 'met' | 'missed' | 'unknown';

/** Holds the observation against the target; reaching the bound exactly is to meet it. */
export function assessTarget(target: Target, observation: Observation | undefined): TargetOutcome {
  if (!isNumber(observation)) return 'unknown';
  const { number } = observation.value;
  if (target.at_least !== undefined) return number >= target.at_least ? 'met' : 'missed';
  return number <= boundOf(target) ? 'met' : 'missed';
}

/** The target that held for the figure with these categories in the period, if any. */
export function targetFor({ target }: Indicator, categories: Categories, period: ReferencePeriod): Target | undefined {
  const isWhole = Object.values(categories).every((category) => category === total);
  if (target === undefined || (target.only_total === true && !isWhole)) return undefined;
  return targetAt(target, period);
}

/** How much higher the figure is than the target's, in the indicator's unit; below nought when it is lower. */
export function distanceToTarget(target: Target, { value: { number } }: NumberObservation): number {
  const bound = boundOf(target);
  return roundTo(number - bound, Math.max(decimalsOf(number), decimalsOf(bound)));
}

/** The target's figure, whichever way it bounds. */
export function boundOf(target: Target): number {
  const bound = target.at_least ?? target.at_most;
  if (bound === undefined) throw new Error('A target without a bound: the schema does not let it through.');
  return bound;
}
