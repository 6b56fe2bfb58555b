// All files for machines, each in every language of the site, with the fingerprint of what it says.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { Language } from '../statistics/language.ts';
import { listComparedIndicators } from '../statistics/release-indicators.ts';
import type { DownloadReference } from './address-of-download.ts';

export interface ListedDownload {
  readonly download: DownloadReference;
  readonly language: Language;
  /** Changes when anything in data/ that the file says changes. */
  readonly fingerprint: string;
}

type ListedInAnyLanguage = Omit<ListedDownload, 'language'>;

/** The feed of each publication, and the figures of each release and of each superseded version. */
export function listDownloads({ site, series }: Catalogue): readonly ListedDownload[] {
  const downloads = series.flatMap(listSeriesDownloads);
  return [
    ...site.languages.flatMap((language) => downloads.map((download) => ({ ...download, language }))),
    ...listApiDownloads({ site, series }),
  ];
}

/** The API is in all languages at once: its files are listed under the first. */
function listApiDownloads({ site, series }: Catalogue): readonly ListedDownload[] {
  const [language = 'sv'] = site.languages;
  const indicators = series.flatMap(({ publication: { code }, releases, fingerprint }) =>
    listComparedIndicators(releases.map(({ comparison }) => comparison)).map((indicator) => ({
      download: { kind: 'api-indicator', publication: code, indicator } as const,
      language,
      fingerprint,
    })),
  );
  const schemas = [{ kind: 'api-indicator-schema' }, { kind: 'key-figures-schema' }] as const;
  const isShared = series.some(({ publication }) =>
    publication.indicators.values().some(({ concept }) => concept !== undefined),
  );
  const ofAll = series.map((one) => one.fingerprint).join(' ');
  return [
    ...indicators,
    ...schemas.map((download) => ({ download, language, fingerprint: '1' })),
    ...(isShared ? [{ download: { kind: 'key-figures' } as const, language, fingerprint: ofAll }] : []),
  ];
}

function listSeriesDownloads({ publication: { code }, releases, fingerprint }: PublishedSeries) {
  const versions = releases.flatMap((published) => [published, ...published.superseded]);
  const feed: ListedInAnyLanguage = { download: { kind: 'feed', publication: code }, fingerprint };
  return [feed, ...versions.flatMap(listReleaseDownloads)];
}

function listReleaseDownloads(published: PublishedRelease): readonly ListedInAnyLanguage[] {
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
