// The files that hold all figures of a release: the same data, each in another format.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { DownloadReference } from './address-of-download.ts';
import { listReleaseDownloads } from './list-downloads.ts';

/** Of the formats that hold the data, and not a description of them. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

export interface Distribution {
  readonly download: DownloadReference;
  /** As the file's name ends: `csv`. */
  readonly format: string;
  readonly mediaType: string;
}

/** The distributions of the version that is shown, in any language. */
export function listDistributions(series: PublishedSeries, published: PublishedRelease): readonly Distribution[] {
  return listReleaseDownloads(series, published).flatMap(({ download }) => {
    const format = formatOf(download);
    const mediaType = mediaTypes[format];
    return mediaType === undefined ? [] : [{ download, format, mediaType }];
  });
}

function formatOf(download: DownloadReference): string {
  if (download.kind === 'archive') return 'zip';
  return download.kind === 'figures' ? download.format : '';
}
