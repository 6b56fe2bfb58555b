// A file for machines, whole: what it says and of what type it is.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { DownloadReference, FiguresReference } from '../site/address-of-download.ts';
import { findRelease } from '../views/page-context.ts';
import { makeReleaseContext } from '../views/release-context.ts';
import { writeCatalogue } from './write-catalogue.ts';
import { type FeedScheme, writeFeed } from './write-feed.ts';
import { writeFigures } from './write-figures.ts';
import { writeRobots, writeSitemap } from './write-sitemap.ts';

export interface Download {
  /** Text is written in UTF-8. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Media type, of text without its character set. */
  readonly type: string;
}

/** Writes the file. Throws for one that the catalogue does not have. */
export function writeDownload(download: DownloadReference, catalogue: Catalogue, feed: FeedScheme): Download {
  switch (download.kind) {
    case 'feed':
      return { body: writeFeed(download, catalogue, feed), type: 'application/atom+xml' };
    case 'sitemap':
      return { body: writeSitemap(download.part, catalogue, feed), type: 'application/xml' };
    case 'robots':
      return { body: writeRobots(feed), type: 'text/plain' };
    case 'catalogue':
      return { body: writeCatalogue(catalogue, feed), type: 'application/rdf+xml' };
    default:
      return writeReleaseFile(download, catalogue, feed);
  }
}

function writeReleaseFile(download: FiguresReference, catalogue: Catalogue, feed: FeedScheme): Download {
  const series = catalogue.series.find(({ publication }) => publication.code === download.publication);
  if (series === undefined) throw new Error(`There is no publication ${download.publication}.`);
  const published = findRelease(series, download);
  const context = makeReleaseContext(series, published, feed.language, feed.scheme);
  const isJson = download.kind === 'figures' && download.format === 'json';
  return { body: writeFigures(download, context), type: isJson ? 'application/json' : 'text/csv' };
}
