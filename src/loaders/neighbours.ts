// The releases around a release: those of the same kind of period just before and after it, and the last.

import { listCharts } from '../statistics/chart-declaration.ts';
import { findEarlier } from '../statistics/earlier-figure.ts';
import type { Address } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import { type ReferencePeriod, samePeriodLastYear } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { Table } from '../statistics/table.ts';

/** Releases of the same kind of period. */
export interface Neighbours {
  readonly earlier?: ReferencePeriod;
  readonly later?: ReferencePeriod;
  /** The same period of the year before, when it has a release. */
  readonly lastYear?: ReferencePeriod;
  /** The last of them, which may be the release itself. */
  readonly latest: ReferencePeriod;
}

/** The neighbours of each of `periods`, which come latest first, by SDMX notation. */
export function listNeighbours(periods: readonly ReferencePeriod[]): ReadonlyMap<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  const known = new Map(periods.map((period) => [period.id, period]));
  for (const ofOneKind of Map.groupBy(periods, ({ kind }) => kind).values()) {
    for (const [index, period] of ofOneKind.entries()) {
      const [latest = period, later, earlier] = [ofOneKind[0], ofOneKind[index - 1], ofOneKind[index + 1]];
      const lastYear = known.get(samePeriodLastYear(period).id);
      neighbours.set(period.id, {
        latest,
        ...(earlier && { earlier }),
        ...(later && { later }),
        ...(lastYear && { lastYear }),
      });
    }
  }
  return neighbours;
}

/** How many periods a trend goes back. */
const mostRecent = 12;

/** The release and those before it of the same kind, twelve at most, earliest first. */
export function listRecent(
  release: ReleaseVersion,
  neighbours: ReadonlyMap<string, Neighbours>,
  versions: ReadonlyMap<string, ReleaseVersion>,
): readonly ReleaseVersion[] {
  const recent = [release];
  for (let next = neighbours.get(release.period.id)?.earlier; next !== undefined && recent.length < mostRecent; ) {
    const version = versions.get(next.id);
    if (version !== undefined) recent.unshift(version);
    next = neighbours.get(next.id)?.earlier;
  }
  return recent;
}

/** What trends, charts and the pages of indicators show of other releases: headlines, what is drawn, each whole. */
export function listTrends(
  current: ReleaseVersion,
  recent: readonly ReleaseVersion[],
  publication: Publication,
): readonly string[] {
  const wholes = new Set([...current.observations.values()].map(({ indicator }) => indicator));
  const shown = [
    ...current.headlines,
    ...[...wholes].map((indicator) => ({ indicator, categories: {} })),
    ...[...current.tables.values()].flatMap(listDrawn),
  ];
  return shown.map((address) =>
    JSON.stringify(recent.map((previous) => findEarlier({ current, previous }, address, publication))),
  );
}

/** The figures that a chart draws over the last periods. */
function listDrawn({ declaration, rows, indicators }: Table): readonly Address[] {
  if (listCharts(declaration).every(({ kind }) => kind !== 'lines')) return [];
  return rows.flatMap(({ categories }) => indicators.map((indicator) => ({ indicator, categories })));
}
