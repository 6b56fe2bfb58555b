// The indicators that a release tells of: those with a figure in it, or in the period that it is compared with.
import type { Comparison } from './change.ts';
import { type Categories, isNumber, type Observation } from './observation.ts';

/** Codes of the indicators, those of the release first, in the order of its tables. */
export function listIndicators({ current, previous }: Comparison): readonly string[] {
  const codes = new Set<string>();
  for (const { indicator } of current.observations.values()) codes.add(indicator);
  for (const observation of previous?.observations.values() ?? []) {
    if (isNumber(observation)) codes.add(observation.indicator);
  }
  return [...codes];
}

/** The indicators that any of the releases tells of, each once. */
export function listComparedIndicators(comparisons: readonly Comparison[]): readonly string[] {
  return [...new Set(comparisons.flatMap(listIndicators))];
}

/** What a release and the earlier period have for the same categories; one of the two at least. */
export interface ComparedFigure {
  readonly categories: Categories;
  readonly current?: Observation;
  readonly previous?: Observation;
}

/** All figures of the indicator in the release, then those that only the earlier period has; by `addressKey`. */
export function listFigures({ current, previous }: Comparison, indicator: string): readonly ComparedFigure[] {
  const figures = new Map<string, ComparedFigure>();
  for (const [key, observation] of current.observations) {
    if (observation.indicator !== indicator) continue;
    figures.set(key, { categories: observation.categories, current: observation });
  }
  for (const [key, observation] of previous?.observations ?? []) {
    if (observation.indicator !== indicator) continue;
    figures.set(key, { categories: observation.categories, ...figures.get(key), previous: observation });
  }
  return [...figures.values()];
}
