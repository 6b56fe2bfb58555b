// What a department was asked about: the rows of the tables that break a department down by matter.
import { isNumber, type Observation, reservedDimensions } from './observation.ts';
import type { ReleaseVersion } from './release.ts';
import type { TableRow } from './table.ts';

/** The indicator that gives matters their order where they have no counts of their own. */
export const rankIndicator = 'rank';

export interface Matter {
  /** Category of the dimension `matter`. */
  readonly code: string;
  readonly rank?: number;
  /** The largest count among the row's observations, if any. */
  readonly count?: Observation;
}

/** The department's matters: by rank where they have one, otherwise by count, largest first. */
export function listMatters(release: ReleaseVersion, department: string): readonly Matter[] {
  const matters: Matter[] = [];
  for (const table of release.tables.values()) {
    const { dimensions } = table.declaration;
    if (!dimensions.includes(reservedDimensions.department) || !dimensions.includes(reservedDimensions.matter)) continue;
    for (const row of table.rows) {
      if (row.categories[reservedDimensions.department] === department) matters.push(makeMatter(row));
    }
  }
  return matters.filter(({ rank, count }) => rank !== undefined || count !== undefined).sort(compareMatters);
}

function makeMatter(row: TableRow): Matter {
  const rank = row.observations.get(rankIndicator);
  const counts = [...row.observations.values()].filter(
    (observation) => observation.indicator !== rankIndicator && isNumber(observation),
  );
  const [count] = counts;
  return {
    code: row.categories[reservedDimensions.matter] ?? '',
    ...(isNumber(rank) && { rank: rank.value.number }),
    ...(count !== undefined && { count }),
  };
}

function compareMatters(a: Matter, b: Matter): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || countOf(b) - countOf(a);
}

function countOf({ count }: Matter): number {
  return isNumber(count) ? count.value.number : -1;
}
