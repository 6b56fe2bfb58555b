// The files that hold all figures of a release: the same data, each in another format.
import type { PublishedRelease } from '../loaders/load-series.ts';
import type { DownloadReference } from './address-of-download.ts';
import { listReleaseDownloads } from './list-downloads.ts';

/** Of the formats that hold the data, and not a description of them. */
const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;
type DataFormat = keyof typeof mediaTypes;

export interface Distribution {
  readonly download: DownloadReference;
  readonly format: DataFormat;
  readonly mediaType: string;
}

/** The distributions of the version that is shown, in any language. */
export function listDistributions(published: PublishedRelease): readonly Distribution[] {
  return listReleaseDownloads(published).flatMap(({ download }) =>
    download.kind === 'figures' ? [{ download, format: download.format, mediaType: mediaTypes[download.format] }] : [],
  );
}
