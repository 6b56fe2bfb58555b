// The periods of a publication that figures are known for, with what each is shown from: a release, or, where a period is only
// compared with, the release that is held against it.
import type { PublishedSeries } from '../loaders/load-series.ts';
import type { AddressScheme } from '../site/address-of.ts';
import type { Language } from '../statistics/language.ts';
import { comparePeriods, type PeriodKind } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { makeReleaseContext, type ReleaseContext } from './release-context.ts';

export interface ReportedPeriod {
  readonly release: ReleaseVersion;
  readonly context: ReleaseContext;
  /** Whether the period has a release of its own, with pages. */
  readonly isPublished: boolean;
}

/** The periods by kind, latest first; kinds in the order that the publication names them. */
export function listReportedPeriods(
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): ReadonlyMap<PeriodKind, readonly ReportedPeriod[]> {
  const periods = new Map<string, ReportedPeriod>();
  for (const published of series.releases) {
    const context = makeReleaseContext(series, published, language, scheme);
    periods.set(published.release.period.id, { release: published.release, context, isPublished: true });
  }
  for (const { context } of [...periods.values()]) {
    const { previous } = context.comparison;
    if (previous?.declaration.comparison_only !== true || periods.has(previous.period.id)) continue;
    periods.set(previous.period.id, { release: previous, context, isPublished: false });
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
