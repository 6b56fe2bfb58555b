// What a department was asked about: the rows of the tables that break a department down by matter.
import type { Indicator } from './indicator.ts';
import { isNumber, type NumberObservation, reservedDimensions, total } from './observation.ts';
import type { ReleaseVersion } from './release.ts';

/** The indicator that gives matters their order where they have no counts of their own. */
export const rankIndicator = 'rank';

export interface Matter {
  /** Category of the dimension `matter`. */
  readonly code: string;
  readonly rank?: number;
  readonly count?: NumberObservation;
}

/** The department's matters that have a rank or a count: by rank, those without one after them by count, largest first. */
export function listMatters(
  release: ReleaseVersion,
  department: string,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Matter[] {
  const matters = new Map<string, Matter>();
  for (const observation of release.observations.values()) {
    const code = observation.categories[reservedDimensions.matter];
    const isOwn = observation.categories[reservedDimensions.department] === department;
    if (!isOwn || code === undefined || code === total || !isNumber(observation)) continue;
    const matter = matters.get(code) ?? { code };
    if (observation.indicator === rankIndicator) matters.set(code, { ...matter, rank: observation.value.number });
    else if (isCount(indicators.get(observation.indicator))) matters.set(code, { ...matter, count: observation });
  }
  return [...matters.values()].sort(compareMatters);
}

function isCount(indicator: Indicator | undefined): boolean {
  return indicator?.unit === 'count' && indicator.reports_change_of === undefined;
}

function compareMatters(a: Matter, b: Matter): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || countOf(b) - countOf(a);
}

function countOf({ count }: Matter): number {
  return count?.value.number ?? -1;
}
