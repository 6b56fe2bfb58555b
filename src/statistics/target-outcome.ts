// Whether a declared target was met. A target without an outcome is unknown, never met.
import type { Indicator, Target } from './indicator.ts';
import { type Categories, isNumber, type Observation, total } from './observation.ts';

export type TargetOutcome = 'met' | 'missed' | 'unknown';

/** Holds the observation against the target; reaching the bound exactly is to meet it. */
export function assessTarget(target: Target, observation: Observation | undefined): TargetOutcome {
  if (!isNumber(observation)) return 'unknown';
  const { number } = observation.value;
  if (target.at_least !== undefined) return number >= target.at_least ? 'met' : 'missed';
  return number <= boundOf(target) ? 'met' : 'missed';
}

/** The target that holds for the figure with these categories, if any. */
export function targetFor({ target }: Indicator, categories: Categories): Target | undefined {
  const isWhole = Object.values(categories).every((category) => category === total);
  return target?.only_total === true && !isWhole ? undefined : target;
}

/** The target's figure, whichever way it bounds. */
export function boundOf(target: Target): number {
  const bound = target.at_least ?? target.at_most;
  if (bound === undefined) throw new Error('A target without a bound: the schema does not let it through.');
  return bound;
}
