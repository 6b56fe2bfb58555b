// All files for machines with the fingerprint of what they say: those in a language in every language of the site, those of the API
// once.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { findConcept } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { listComparedIndicators } from '../statistics/release-indicators.ts';
import type { DownloadReference } from './address-of-download.ts';
import { apiSchemas } from './api-reference.ts';
import { type FiguresSubject, findFiguresOf, hasWorkbook } from './figures-subject.ts';
import { isPreview } from './is-preview.ts';
import { listEmbeds } from './list-embeds.ts';
import { countSitemapParts, listMappedPages } from './list-mapped-pages.ts';
import { listReleasePages, listSeriesPages } from './list-pages.ts';
import { listPeriodFigures } from './list-period-figures.ts';
import { listSearchFiles } from './list-search-files.ts';
import type { SiteFileReference } from './site-file-reference.ts';

export interface ListedDownload {
  readonly download: DownloadReference;
  readonly language: Language;
  /** Changes when anything in data/ that the file says changes; without it the file depends on the whole site. */
  readonly fingerprint?: string;
}

type ListedInAnyLanguage = Omit<ListedDownload, 'language'>;

/** The figures of each page that shows some, of each table and release, the feeds, the API, and what there is one of. */
export function listDownloads(catalogue: Catalogue): readonly ListedDownload[] {
  const { site, series } = catalogue;
  // The site's only publication has its feeds where those of the site would be.
  const siteFeeds = series.length === 1 ? [] : listFeeds({}, combineFingerprints(series));
  const downloads = [...siteFeeds, ...series.flatMap(listSeriesDownloads)].filter(
    ({ download }) => !isPreview(catalogue) || download.kind !== 'feed',
  );
  const [language = 'sv'] = site.languages;
  return [
    ...listSiteFiles(catalogue).map((listed) => ({ ...listed, language })),
    ...listApi(series).map((listed) => ({ ...listed, language })),
    ...site.languages.flatMap((one) => downloads.map((download) => ({ ...download, language: one }))),
  ];
}

/** The map of the site with its parts, robots.txt, the catalogue for data portals, and the measures that others share. */
function listSiteFiles(catalogue: Catalogue): readonly ListedInAnyLanguage[] {
  const fingerprint = combineFingerprints(catalogue.series);
  // It forbids everything; the others are there to be fetched by portals and search engines.
  if (isPreview(catalogue)) return [{ download: { kind: 'robots' }, fingerprint }];
  const parts = countSitemapParts(catalogue, listMappedPages(catalogue).length);
  const files: readonly SiteFileReference[] = [
    { kind: 'robots' },
    { kind: 'catalogue' },
    { kind: 'key-figures-schema' },
    ...(hasSharedMeasures(catalogue) ? [{ kind: 'key-figures' } as const] : []),
    { kind: 'sitemap' },
    ...Array.from({ length: parts }, (_, index) => ({ kind: 'sitemap', part: index + 1 }) as const),
  ];
  return files.map((download) => ({ download, fingerprint }));
}

function hasSharedMeasures({ series }: Catalogue): boolean {
  return series.some(({ publication }) =>
    publication.indicators.values().some((one) => findConcept(one) !== undefined),
  );
}

function combineFingerprints(series: Catalogue['series']): string {
  return series.map(({ fingerprint }) => fingerprint).join(' ');
}

function listFeeds(of: { readonly publication?: string }, fingerprint: string): readonly ListedInAnyLanguage[] {
  return [
    { download: { kind: 'feed', ...of }, fingerprint },
    { download: { kind: 'feed', ...of, about: 'corrections' }, fingerprint },
  ];
}

function listSeriesDownloads(series: PublishedSeries): readonly ListedInAnyLanguage[] {
  const { publication, releases, fingerprint } = series;
  const ofAllPeriods = listSeriesPages(series).flatMap(({ page }) =>
    'period' in page ? [] : (findFiguresOf(page) ?? []),
  );
  const versions = releases.flatMap((published) => [published, ...published.superseded]);
  const drawings = [...listPeriodFigures(series)].flatMap(([figure, { isDrawn }]) =>
    isDrawn ? [{ kind: 'drawing-periods', publication: publication.code, figure } as const] : [],
  );
  return [
    ...listFeeds({ publication: publication.code }, fingerprint),
    ...listSearchFiles(series),
    ...ofAllPeriods.flatMap((subject) => inEachFormat(subject, fingerprint)),
    ...drawings.map((download) => ({ download, fingerprint })),
    ...versions.flatMap((published) => listReleaseDownloads(series, published)),
  ];
}

/** The files of a release, or of a superseded version of it. */
export function listReleaseDownloads(
  series: PublishedSeries,
  published: PublishedRelease,
): readonly ListedInAnyLanguage[] {
  const { release, supersededBy, fingerprint, recentFingerprint } = published;
  const { publication, period, version, tables } = release;
  const at = { publication, period: period.id, ...(supersededBy && { version }) };
  const ofPages = listReleasePages(series, published).flatMap(({ page }) => findFiguresOf(page) ?? []);
  const ofTables = [...tables.keys()].map((table) => ({ kind: 'table', ...at, table }) as const);
  const drawings = [...listEmbeds(series, published)].flatMap(([figure, { kind }]) =>
    kind === 'chart' || kind === 'matters' ? [{ kind: 'drawing', ...at, figure } as const] : [],
  );
  const whole: readonly DownloadReference[] = [...drawings, { kind: 'archive', ...at }, { kind: 'package', ...at }];
  return [
    // The figures of an indicator go back over the recent releases.
    ...[...ofPages, ...ofTables].flatMap((subject) =>
      inEachFormat(subject, subject.kind === 'indicator' ? recentFingerprint : fingerprint),
    ),
    ...whole.map((download) => ({ download, fingerprint })),
  ];
}

function inEachFormat(subject: FiguresSubject, fingerprint: string): readonly ListedInAnyLanguage[] {
  const downloads: readonly DownloadReference[] = [
    { ...subject, format: 'csv' },
    { ...subject, format: 'json' },
    { ...subject, format: 'csv-metadata' },
    ...(hasWorkbook(subject) ? [{ ...subject, format: 'xlsx' } as const] : []),
  ];
  return downloads.map((download) => ({ download, fingerprint }));
}

/** What the whole API begins with, then each publication and its releases. */
function listApi(series: readonly PublishedSeries[]): readonly ListedInAnyLanguage[] {
  return [
    { download: { kind: 'api', file: 'index' } },
    { download: { kind: 'api', file: 'openapi' } },
    ...apiSchemas.map((schema) => ({ download: { kind: 'api', file: 'schema', schema } as const })),
    ...series.flatMap(listApiOfSeries),
  ];
}

function listApiOfSeries({
  publication: { code },
  releases,
  fingerprint,
}: PublishedSeries): readonly ListedInAnyLanguage[] {
  const versions = releases.flatMap((published) => [published, ...published.superseded]);
  return [
    { download: { kind: 'api', file: 'publication', publication: code }, fingerprint },
    ...listComparedIndicators(releases.map(({ comparison }) => comparison)).map((indicator) => ({
      download: { kind: 'api', file: 'indicator', publication: code, indicator } as const,
      fingerprint,
    })),
    ...versions.map(({ release: { period, version }, supersededBy, fingerprint: own }) => ({
      download: {
        kind: 'api',
        file: 'release',
        publication: code,
        period: period.id,
        ...(supersededBy && { version }),
      } as const,
      fingerprint: own,
    })),
  ];
}
