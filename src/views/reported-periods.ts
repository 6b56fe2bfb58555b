// The periods of a publication that figures are known for, with what each is shown from: a release, or, where a period is only
// compared with, the release that is held against it.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { AddressScheme } from '../site/address-of.ts';
import { listReportedReleases } from '../site/list-reported-releases.ts';
import type { Language } from '../statistics/language.ts';
import type { PeriodKind } from '../statistics/reference-period.ts';
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
  const contexts = new Map<PublishedRelease, ReleaseContext>();
  const contextOf = (published: PublishedRelease): ReleaseContext => {
    const context = contexts.get(published) ?? makeReleaseContext(series, published, language, scheme);
    contexts.set(published, context);
    return context;
  };
  return new Map(
    [...listReportedReleases(series)].map(([kind, releases]) => [
      kind,
      releases.map(({ release, published, isPublished }) => ({ release, context: contextOf(published), isPublished })),
    ]),
  );
}
