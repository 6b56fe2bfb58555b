// A file for machines, whole: what it says and of what type it is.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import type { DownloadReference } from '../site/address-of-download.ts';
import type { FeedReference } from '../site/feed-reference.ts';
import type { SiteFileReference } from '../site/site-file-reference.ts';
import { composeKeyFiguresSchema } from '../statistics/key-figures-file.ts';
import { makeEmbedView } from '../views/embed-page.ts';
import { makePeriodsEmbedView } from '../views/embed-periods-page.ts';
import { makeEmbedPicture } from '../views/embed-picture.ts';
import { findRelease } from '../views/page-context.ts';
import { makeReleaseContext, type ReleaseContext } from '../views/release-context.ts';
import { writeApi } from './api/write-api.ts';
import { composeArchive } from './compose-archive.ts';
import { composeWorkbook } from './compose-workbook.ts';
import { describeCsv } from './describe-csv.ts';
import { describePackage } from './describe-package.ts';
import { writeReleaseWorkbook } from './release-workbook.ts';
import { writeArchive } from './write-archive.ts';
import { writeCatalogue } from './write-catalogue.ts';
import { type FeedScheme, writeFeed } from './write-feed.ts';
import { writeFigures } from './write-figures.ts';
import { writeKeyFigures } from './write-key-figures.ts';
import { writeSearchFile } from './write-search.ts';
import { writeRobots, writeSitemap } from './write-sitemap.ts';
import { writeWorkbook } from './write-workbook.ts';

export interface Download {
  /** Text is written in UTF-8. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Media type, of text without its character set. */
  readonly type: string;
}

const types = {
  csv: 'text/csv',
  json: 'application/json',
  'csv-metadata': 'application/csvm+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Writes the file. Throws for one that the catalogue does not have. */
export function writeDownload(download: DownloadReference, catalogue: Catalogue, feed: FeedScheme): Download {
  switch (download.kind) {
    case 'api':
      return { body: writeApi(download, catalogue, feed), type: types.json };
    case 'feed':
      return { body: writeFeed(download, catalogue, feed), type: 'application/atom+xml' };
    case 'sitemap':
      return { body: writeSitemap(download.part, catalogue, feed), type: 'application/xml' };
    case 'robots':
      return { body: writeRobots(catalogue, feed), type: 'text/plain' };
    case 'catalogue':
      return { body: writeCatalogue(catalogue, feed), type: 'application/rdf+xml' };
    case 'key-figures':
      return { body: writeKeyFigures(catalogue, feed), type: types.json };
    case 'key-figures-schema':
      return { body: composeKeyFiguresSchema(), type: types.json };
    default:
      return writeReleaseFile(download, catalogue, feed);
  }
}

/** A file that is made from a release, or from all releases of a publication. */
type ReleaseFile = Exclude<DownloadReference, { kind: 'api' } | FeedReference | SiteFileReference>;

function writeReleaseFile(download: ReleaseFile, catalogue: Catalogue, feed: FeedScheme): Download {
  const series = catalogue.series.find(({ publication }) => publication.code === download.publication);
  if (series === undefined) throw new Error(`There is no publication ${download.publication}.`);
  if (download.kind === 'search') {
    return { body: writeSearchFile(download.file, series, feed), type: types.json };
  }
  const context = makeContext(download, series, feed);
  const { origin } = feed;
  if (download.kind === 'archive')
    return { body: writeArchive(composeArchive(context, origin)), type: 'application/zip' };
  if (download.kind === 'package') return { body: describePackage(context, origin), type: types.json };
  if (download.kind === 'drawing' || download.kind === 'drawing-periods') {
    const make = download.kind === 'drawing' ? makeEmbedView : makePeriodsEmbedView;
    return { body: makeEmbedPicture(make(download.figure, context, origin), context), type: 'image/svg+xml' };
  }
  const type = types[download.format];
  if (download.format === 'xlsx') {
    return {
      body:
        download.kind === 'figures'
          ? writeReleaseWorkbook(context, origin)
          : writeWorkbook(composeWorkbook(download, context, origin)),
      type,
    };
  }
  if (download.format === 'csv-metadata') return { body: describeCsv(download, context, origin), type };
  return { body: writeFigures(download, context), type };
}

/** The context of the release that the file is of; of all periods, that of the latest. */
function makeContext(download: ReleaseFile, series: PublishedSeries, { language, scheme }: FeedScheme): ReleaseContext {
  const latest = series.releases[0]?.release.period.id ?? '';
  const published = findRelease(series, 'period' in download ? download : { period: latest });
  const isKnown = last?.published === published && last.language === language && last.scheme.base === scheme.base;
  const context = last !== undefined && isKnown ? last : makeReleaseContext(series, published, language, scheme);
  last = context;
  return context;
}

/** The files of a release are written one after the other: with one context, they share what has been put into words. */
let last: ReleaseContext | undefined;
