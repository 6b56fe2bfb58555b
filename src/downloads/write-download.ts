// A file for machines, whole: what it says and of what type it is.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { ApiReference, DownloadReference } from '../site/address-of-download.ts';
import { findRelease } from '../views/page-context.ts';
import { makeReleaseContext } from '../views/release-context.ts';
import { composeIndicatorFileSchema } from './indicator-file.ts';
import { composeKeyFiguresSchema } from './key-figures-file.ts';
import { type FeedScheme, writeFeed } from './write-feed.ts';
import { writeFigures } from './write-figures.ts';
import { writeIndicatorFile } from './write-indicator-file.ts';
import { writeKeyFigures } from './write-key-figures.ts';

export interface Download {
  /** Text is written in UTF-8. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Media type, of text without its character set. */
  readonly type: string;
}

/** Writes the file. Throws for one that the catalogue does not have. */
export function writeDownload(download: DownloadReference, catalogue: Catalogue, feed: FeedScheme): Download {
  if (!('publication' in download)) return writeSiteDownload(download, catalogue, feed);
  const series = catalogue.series.find(({ publication }) => publication.code === download.publication);
  if (series === undefined) throw new Error(`There is no publication ${download.publication}.`);
  if (download.kind === 'feed') return { body: writeFeed(series, feed), type: 'application/atom+xml' };
  if (download.kind === 'api-indicator') {
    const { languages } = catalogue.site;
    const body = writeIndicatorFile(download.indicator, series, languages, feed.scheme);
    return { body, type: 'application/json' };
  }
  const published = findRelease(series, download);
  const context = makeReleaseContext(series, published, feed.language, feed.scheme);
  const isJson = download.kind === 'figures' && download.format === 'json';
  return { body: writeFigures(download, context), type: isJson ? 'application/json' : 'text/csv' };
}

/** A file of no publication. */
function writeSiteDownload(
  { kind }: Exclude<ApiReference, { publication: string }>,
  catalogue: Catalogue,
  feed: FeedScheme,
): Download {
  switch (kind) {
    case 'api-indicator-schema':
      return { body: composeIndicatorFileSchema(), type: 'application/schema+json' };
    case 'key-figures-schema':
      return { body: composeKeyFiguresSchema(), type: 'application/schema+json' };
    case 'key-figures':
      return { body: writeKeyFigures(catalogue, feed), type: 'application/json' };
  }
}
