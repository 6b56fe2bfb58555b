// All pages of the site, each in every language, with the fingerprint of what it shows.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { listDepartments } from '../statistics/departments.ts';
import type { Language } from '../statistics/language.ts';
import { listIndicators } from '../statistics/release-indicators.ts';
import { hasComparisons } from './has-comparisons.ts';
import { hasCorrections, hasNotes } from './has-notes.ts';
import { listEmbeds } from './list-embeds.ts';
import { listPeriodFigures } from './list-period-figures.ts';
import { nameWithin, type PageReference } from './page.ts';
import { type PrintedEditions, printOf } from './printed-editions.ts';

export interface ListedPage {
  readonly page: PageReference;
  readonly language: Language;
  /** Changes when anything in data/ that the page shows changes; without it the page depends on the whole site. */
  readonly fingerprint?: string;
}

/** Every page in every language of the site, in the order of publications and releases. */
export function listPages(catalogue: Catalogue): readonly ListedPage[] {
  const { site, series, printed } = catalogue;
  const only = series.length === 1;
  const common: readonly ListedPageInAnyLanguage[] = [
    ...(only ? [] : [{ page: { kind: 'start' } as const }]),
    { page: { kind: 'search' } },
    { page: { kind: 'about' } },
    { page: { kind: 'accessibility' } },
    { page: { kind: 'calendar' } },
    ...(hasUnits(catalogue) ? [{ page: { kind: 'units' } as const }] : []),
  ];
  const pages = [...common, ...series.flatMap((one) => listSeriesPages(one, printed))];
  return site.languages.flatMap((language) => pages.map((page) => ({ ...page, language })));
}

/** Whether there are other units to compare with: of the site, or of its peers. */
export function hasUnits({ series, peers }: Catalogue): boolean {
  return series.length > 1 || peers.length > 0;
}

type ListedPageInAnyLanguage = Omit<ListedPage, 'language'>;

/** The pages of a publication and of its releases. */
export function listSeriesPages(
  series: PublishedSeries,
  printed?: PrintedEditions,
): readonly ListedPageInAnyLanguage[] {
  const publication = series.publication.code;
  const releasePages = listAllReleasePages(series);
  const pages: readonly ListedPageInAnyLanguage[] = [
    { page: { kind: 'publication', publication }, fingerprint: series.fingerprint },
    { page: { kind: 'definitions', publication }, fingerprint: series.fingerprint },
    { page: { kind: 'quality', publication }, fingerprint: series.fingerprint },
    { page: { kind: 'compare', publication }, fingerprint: series.fingerprint },
    ...(hasCorrections(series)
      ? [{ page: { kind: 'corrections', publication } as const, fingerprint: series.fingerprint }]
      : []),
    ...releasePages,
    ...listPeriodsPages(series, releasePages),
  ];
  // The foot of every page leads to the corrections, once there are any.
  const isCorrected = hasCorrections(series) ? ' corrected' : '';
  return pages.map(({ page, fingerprint }) => ({
    page,
    fingerprint: `${fingerprint}${isCorrected}${printOf(page, printed)}`,
  }));
}

/** Each department and each indicator that a release has a page of, in all periods, and each of their tables. */
function listPeriodsPages(
  series: PublishedSeries,
  releasePages: readonly ListedPageInAnyLanguage[],
): readonly ListedPageInAnyLanguage[] {
  const { fingerprint } = series;
  const publication = series.publication.code;
  const pages = new Map<string, PageReference>();
  for (const { page } of releasePages) {
    const { kind } = page;
    if (kind === 'department')
      pages.set(nameWithin(page), { kind: 'department-periods', publication, department: page.department });
    if (kind === 'indicator')
      pages.set(nameWithin(page), { kind: 'indicator-periods', publication, indicator: page.indicator });
  }
  const figures = [...listPeriodFigures(series).keys()].map(
    (figure) => ({ kind: 'embed-periods', publication, figure }) as const,
  );
  return [...pages.values(), ...figures].map((page) => ({ page, fingerprint }));
}

/** A page of an older release leads to the same one of the latest, while that has it. */
function listAllReleasePages(series: PublishedSeries): readonly ListedPageInAnyLanguage[] {
  const byPeriod = new Map(series.releases.map((published) => [published.release.period.id, published]));
  return series.releases.flatMap((published) => {
    const { later, latest: last } = published.neighbours;
    const latest = later && byPeriod.get(last.id);
    const own = listReleasePages(series, published).map(({ page, fingerprint }) => {
      const isLed = latest !== undefined && hasPage(page, series, latest);
      return { page, fingerprint: `${fingerprint}${isLed ? ' led' : ''}` };
    });
    return [...own, ...published.superseded.flatMap((version) => listReleasePages(series, version))];
  });
}

/** The names of the pages of each release: every page of all that are older asks for those of the latest. */
const namesOfPages = new WeakMap<PublishedRelease, ReadonlySet<string>>();

/** Whether `published` has a page of the same kind and about the same as `page`. */
export function hasPage(page: PageReference, series: PublishedSeries, published: PublishedRelease): boolean {
  let names = namesOfPages.get(published);
  if (names === undefined) {
    names = new Set(listReleasePages(series, published).map((listed) => nameWithin(listed.page)));
    namesOfPages.set(published, names);
  }
  return names.has(nameWithin(page));
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
    ...[...listEmbeds(series, published).keys()].map((figure) => ({ kind: 'embed', ...at, figure }) as const),
  ];
  return pages.map((page) => ({ page, fingerprint }));
}
