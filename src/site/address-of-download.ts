// Where the files for machines lie: the figures of a page or table, a release in one file, its description, the feeds,
// the JSON API, and what the whole site has one of.
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';
import { type ApiReference, pathOfApi } from './api-reference.ts';
import { type FeedReference, pathOfFeed } from './feed-reference.ts';
import { type FiguresSubject, pageOfFigures, type WorkbookSubject } from './figures-subject.ts';
import type { AtRelease } from './page.ts';
import { pathOfSearchFile, type SearchReference } from './search-reference.ts';
import { pathOfSiteFile, type SiteFileReference } from './site-file-reference.ts';

/** Tidy rows of figures in one language. */
export type RowsReference = FiguresSubject & { readonly format: 'csv' | 'json' };

/** The description of the columns of the CSV file. */
type ColumnsReference = FiguresSubject & { readonly format: 'csv-metadata' };

/** A workbook: of a whole release, of one table, of a department, or of a department or an indicator in all periods. */
export type WorkbookReference = WorkbookSubject & { readonly format: 'xlsx' };

/** One file in one language; those of the API and of the whole site have all languages. */
export type DownloadReference =
  | RowsReference
  | ColumnsReference
  | WorkbookReference
  // Everything of a release in one archive.
  | (AtRelease & { readonly kind: 'archive' })
  // The Data Package descriptor of a release's CSV files.
  | (AtRelease & { readonly kind: 'package' })
  // The drawing of a chart that has a page of its own.
  | (AtRelease & { readonly kind: 'drawing'; readonly figure: string })
  // The lines of a table of periods that has a page of its own.
  | { readonly kind: 'drawing-periods'; readonly publication: string; readonly figure: string }
  | FeedReference
  | SearchReference
  | ApiReference
  | SiteFileReference;

const endings = { csv: '.csv', json: '.json', 'csv-metadata': '.csv-metadata.json', xlsx: '.xlsx' } as const;

/** The path of the file below the base. */
export function pathOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  switch (download.kind) {
    case 'feed':
      return pathOfFeed(download, language, scheme);
    case 'search':
      return pathOfSearchFile(download, language, scheme);
    case 'sitemap':
    case 'robots':
    case 'catalogue':
    case 'key-figures':
    case 'key-figures-schema':
      return pathOfSiteFile(download);
    case 'api':
      return pathOfApi(download);
    case 'archive':
      return `${pathOf({ ...download, kind: 'release' }, language, scheme)}.zip`;
    case 'package':
      return `${pathOf({ ...download, kind: 'release' }, language, scheme)}/datapackage.json`;
    case 'drawing':
      return `${pathOf({ ...download, kind: 'embed' }, language, scheme)}.svg`;
    case 'drawing-periods':
      return `${pathOf({ ...download, kind: 'embed-periods' }, language, scheme)}.svg`;
    case 'table':
      return `${pathOf(pageOfFigures(download), language, scheme)}/${download.table}${endings[download.format]}`;
    default:
      return `${pathOf(pageOfFigures(download), language, scheme)}${endings[download.format]}`;
  }
}

/** The whole path of the file on its host. */
export function addressOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  return `${scheme.base}${pathOfDownload(download, language, scheme)}`;
}
