// The latest figure of each category, by which search answers those who look for "bygglov" or for a department.
import { rankIndicator } from '../statistics/matters.ts';
import { addressKey, isNumber, type NumberObservation, total } from '../statistics/observation.ts';
import type { ReleaseVersion } from '../statistics/release.ts';

export interface CategoryFigure {
  readonly dimension: string;
  readonly category: string;
  /** The index of the release that it stands in. */
  readonly release: number;
  readonly observation: NumberObservation;
}

/**
 * For each category of each dimension the figure of the latest release that has any: one that is broken down by nothing
 * else before one that is, a count or share before a place in an order, then the first in the order of the tables.
 */
export function listCategoryFigures(releases: readonly ReleaseVersion[]): readonly CategoryFigure[] {
  const latest = new Map<string, Map<string, CategoryFigure>>();
  for (const [release, { tables }] of releases.entries()) {
    const rows = [...tables.values()].flatMap((table) => table.rows);
    for (const observation of rows.flatMap((row) => [...row.observations.values()])) {
      if (isNumber(observation)) takeFigure(observation, release, latest);
    }
  }
  return [...latest.values()].flatMap((figures) => [...figures.values()]);
}

function takeFigure(
  observation: NumberObservation,
  release: number,
  latest: Map<string, Map<string, CategoryFigure>>,
): void {
  for (const [dimension, category] of Object.entries(observation.categories)) {
    if (category === total) continue;
    const figures = latest.get(dimension) ?? new Map<string, CategoryFigure>();
    latest.set(dimension, figures);
    const known = figures.get(category);
    const isBetter = known?.release === release && costOf(observation) < costOf(known.observation);
    if (known === undefined || isBetter) figures.set(category, { dimension, category, release, observation });
  }
}

/** The indexes of the releases that have a number where the observation has one. */
export function listReleasesWith(
  observation: NumberObservation,
  releases: readonly ReleaseVersion[],
): readonly number[] {
  const key = addressKey(observation);
  return releases.flatMap(({ observations }, index) => (isNumber(observations.get(key)) ? [index] : []));
}

function costOf({ indicator, categories }: NumberObservation): number {
  const broken = Object.values(categories).filter((category) => category !== total).length;
  return broken + (indicator === rankIndicator ? 10 : 0);
}
