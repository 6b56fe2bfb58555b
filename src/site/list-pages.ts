// All pages of the site, each in every language, with the fingerprint of what it shows.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { listDepartments } from '../statistics/departments.ts';
import type { Language } from '../statistics/language.ts';
import { listIndicators } from '../statistics/release-indicators.ts';
import { hasComparisons } from './has-comparisons.ts';
import { hasCorrections, hasNotes } from './has-notes.ts';
import type { PageReference } from './page.ts';

export interface ListedPage {
  readonly page: PageReference;
  readonly language: Language;
  /** Changes when anything in data/ that the page shows changes; without it the page depends on the whole site. */
  readonly fingerprint?: string;
}

/** Every page in every language of the site, in the order of publications and releases. */
export function listPages({ site, series }: Catalogue): readonly ListedPage[] {
  const only = series.length === 1;
  const common: readonly ListedPageInAnyLanguage[] = [
    ...(only ? [] : [{ page: { kind: 'start' } as const }]),
    { page: { kind: 'about' } },
    { page: { kind: 'accessibility' } },
    ...(only ? [] : [{ page: { kind: 'units' } as const }]),
  ];
  const pages = [...common, ...series.flatMap(listSeriesPages)];
  return site.languages.flatMap((language) => pages.map((page) => ({ ...page, language })));
}

type ListedPageInAnyLanguage = Omit<ListedPage, 'language'>;

function listSeriesPages(series: PublishedSeries): readonly ListedPageInAnyLanguage[] {
  const publication = series.publication.code;
  const pages: readonly ListedPageInAnyLanguage[] = [
    { page: { kind: 'publication', publication }, fingerprint: series.fingerprint },
    { page: { kind: 'definitions', publication }, fingerprint: series.fingerprint },
    { page: { kind: 'compare', publication }, fingerprint: series.fingerprint },
    ...(hasCorrections(series)
      ? [{ page: { kind: 'corrections', publication } as const, fingerprint: series.fingerprint }]
      : []),
    ...series.releases.flatMap((published) =>
      [published, ...published.superseded].flatMap((release) => listReleasePages(series, release)),
    ),
  ];
  // The foot of every page leads to the corrections, once there are any.
  const isCorrected = hasCorrections(series) ? ' corrected' : '';
  return pages.map(({ page, fingerprint }) => ({ page, fingerprint: `${fingerprint}${isCorrected}` }));
}

/** The pages of a release or of a superseded version of it. */
export function listReleasePages(
  series: PublishedSeries,
  published: PublishedRelease,
): readonly ListedPageInAnyLanguage[] {
  const { code, dimensions } = series.publication;
  const { release, comparison, narratives, fingerprint, supersededBy } = published;
  const at = { publication: code, period: release.period.id, ...(supersededBy && { version: release.version }) };
  const departments = listDepartments(release, dimensions, narratives.departments.keys());
  const pages: readonly PageReference[] = [
    { kind: 'release', ...at },
    { kind: 'tables', ...at },
    ...(hasComparisons(series, published) ? [{ kind: 'comparisons', ...at } as const] : []),
    ...(hasNotes(published) ? [{ kind: 'notes', ...at } as const] : []),
    ...(release.staff.length > 0 ? [{ kind: 'staff', ...at } as const] : []),
    ...departments.map(({ code: department }) => ({ kind: 'department', ...at, department }) as const),
    ...listIndicators(comparison).map((indicator) => ({ kind: 'indicator', ...at, indicator }) as const),
  ];
  return pages.map((page) => ({ page, fingerprint }));
}
