// All files for machines, each in every language of the site, with the fingerprint of what it says.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { Language } from '../statistics/language.ts';
import type { DownloadReference, SiteFileReference } from './address-of-download.ts';
import { countSitemapParts, listMappedPages } from './list-mapped-pages.ts';

export interface ListedDownload {
  readonly download: DownloadReference;
  readonly language: Language;
  /** Changes when anything in data/ that the file says changes. */
  readonly fingerprint: string;
}

type ListedInAnyLanguage = Omit<ListedDownload, 'language'>;

/** What the site has one of, the feeds, and the figures of each release and of each superseded version. */
export function listDownloads(catalogue: Catalogue): readonly ListedDownload[] {
  const { site, series } = catalogue;
  // The site's only publication has its feeds where those of the site would be.
  const siteFeeds = series.length === 1 ? [] : listFeeds({}, combineFingerprints(series));
  const downloads = [...siteFeeds, ...series.flatMap(listSeriesDownloads)];
  return [
    ...listSiteFiles(catalogue),
    ...site.languages.flatMap((language) => downloads.map((download) => ({ ...download, language }))),
  ];
}

/** The map of the site with its parts, robots.txt, and the catalogue for data portals. */
function listSiteFiles(catalogue: Catalogue): readonly ListedDownload[] {
  const { site, series } = catalogue;
  const [language] = site.languages;
  if (language === undefined) return [];
  const parts = countSitemapParts(catalogue, listMappedPages(catalogue).length);
  const files: readonly SiteFileReference[] = [
    { kind: 'robots' },
    { kind: 'catalogue' },
    { kind: 'sitemap' },
    ...Array.from({ length: parts }, (_, index) => ({ kind: 'sitemap', part: index + 1 }) as const),
  ];
  const fingerprint = combineFingerprints(series);
  return files.map((download) => ({ download, language, fingerprint }));
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

function listSeriesDownloads({ publication: { code }, releases, fingerprint }: PublishedSeries) {
  const versions = releases.flatMap((published) => [published, ...published.superseded]);
  return [...listFeeds({ publication: code }, fingerprint), ...versions.flatMap(listReleaseDownloads)];
}

/** The files of a release, or of a superseded version of it. */
export function listReleaseDownloads(published: PublishedRelease): readonly ListedInAnyLanguage[] {
  const { release, supersededBy, fingerprint, recentFingerprint } = published;
  const { publication, period, version, tables } = release;
  const at = { publication, period: period.id, ...(supersededBy && { version }) };
  const indicators = new Set([...tables.values()].flatMap((table) => table.indicators));
  const ofRelease: readonly DownloadReference[] = [
    { kind: 'figures', ...at, format: 'csv' },
    { kind: 'figures', ...at, format: 'json' },
    ...[...tables.keys()].map((table) => ({ kind: 'table', ...at, table }) as const),
  ];
  return [
    ...ofRelease.map((download) => ({ download, fingerprint })),
    // The figures of an indicator go back over the recent releases.
    ...[...indicators].map((indicator) => ({
      download: { kind: 'indicator', ...at, indicator } as const,
      fingerprint: recentFingerprint,
    })),
  ];
}
