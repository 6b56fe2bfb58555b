// The periods of a publication that figures are known for: those that are published, and those that a release is only
// compared with.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { comparePeriods, type PeriodKind } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';

export interface ReportedRelease {
  readonly release: ReleaseVersion;
  /** The release itself, or the one that it is held against. */
  readonly published: PublishedRelease;
  /** Whether the period has a release of its own, with pages. */
  readonly isPublished: boolean;
}

const listed = new WeakMap<PublishedSeries, ReadonlyMap<PeriodKind, readonly ReportedRelease[]>>();

/** By kind of period, the latest first; kinds in the order that the publication names them. */
export function listReportedReleases(series: PublishedSeries): ReadonlyMap<PeriodKind, readonly ReportedRelease[]> {
  const known = listed.get(series) ?? selectReleases(series);
  listed.set(series, known);
  return known;
}

function selectReleases(series: PublishedSeries): ReadonlyMap<PeriodKind, readonly ReportedRelease[]> {
  const periods = new Map(
    series.releases.map((published): readonly [string, ReportedRelease] => {
      const { release } = published;
      return [release.period.id, { release, published, isPublished: true }];
    }),
  );
  for (const published of series.releases) {
    const { previous } = published.comparison;
    if (previous?.declaration.comparison_only !== true || periods.has(previous.period.id)) continue;
    periods.set(previous.period.id, { release: previous, published, isPublished: false });
  }
  const latestFirst = [...periods.values()].sort((a, b) => comparePeriods(b.release.period, a.release.period));
  const byKind = Map.groupBy(latestFirst, ({ release }) => release.period.kind);
  return new Map(
    series.publication.frequency.flatMap((kind) => {
      const own = byKind.get(kind);
      return own === undefined ? [] : [[kind, own] as const];
    }),
  );
}
