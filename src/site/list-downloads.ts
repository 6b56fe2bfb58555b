// All files for machines, each in every language of the site.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { Language } from '../statistics/language.ts';
import type { DownloadReference } from './address-of-download.ts';

export interface ListedDownload {
  readonly download: DownloadReference;
  readonly language: Language;
}

/** The feed of each publication, and the figures of each release and of each superseded version. */
export function listDownloads({ site, series }: Catalogue): readonly ListedDownload[] {
  const downloads = series.flatMap(listSeriesDownloads);
  return site.languages.flatMap((language) => downloads.map((download) => ({ download, language })));
}

function listSeriesDownloads({ publication: { code }, releases }: PublishedSeries): readonly DownloadReference[] {
  const versions = releases.flatMap((published) => [published, ...published.superseded]);
  return [{ kind: 'feed', publication: code }, ...versions.flatMap(listReleaseDownloads)];
}

function listReleaseDownloads({ release, supersededBy }: PublishedRelease): readonly DownloadReference[] {
  const { publication, period, version, tables } = release;
  const at = { publication, period: period.id, ...(supersededBy && { version }) };
  const indicators = new Set([...tables.values()].flatMap((table) => table.indicators));
  return [
    { kind: 'figures', ...at, format: 'csv' },
    { kind: 'figures', ...at, format: 'json' },
    ...[...tables.keys()].map((table) => ({ kind: 'table', ...at, table }) as const),
    ...[...indicators].map((indicator) => ({ kind: 'indicator', ...at, indicator }) as const),
  ];
}
