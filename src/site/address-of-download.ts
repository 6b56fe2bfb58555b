// Where the files for machines lie: the figures of a page or table, a release in one file, its description, the feed, and
// the JSON API.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';
import { type ApiReference, pathOfApi } from './api-reference.ts';
import { type FiguresSubject, pageOfFigures } from './figures-subject.ts';
import type { AtRelease } from './page.ts';

/** Tidy rows of figures in one language. */
export type RowsReference = FiguresSubject & { readonly format: 'csv' | 'json' };

/** The description of the columns of the CSV file. */
type ColumnsReference = FiguresSubject & { readonly format: 'csv-metadata' };

/** A workbook: of a whole release, or of one table. */
export type WorkbookReference =
  | (AtRelease & { readonly kind: 'figures'; readonly format: 'xlsx' })
  | (AtRelease & { readonly kind: 'table'; readonly table: string; readonly format: 'xlsx' });

/** One file in one language; those of the API have all languages. */
export type DownloadReference =
  | RowsReference
  | ColumnsReference
  | WorkbookReference
  // Everything of a release in one archive.
  | (AtRelease & { readonly kind: 'archive' })
  // The Data Package descriptor of a release's CSV files.
  | (AtRelease & { readonly kind: 'package' })
  | { readonly kind: 'feed'; readonly publication: string }
  | ApiReference;

const endings = { csv: '.csv', json: '.json', 'csv-metadata': '.csv-metadata.json', xlsx: '.xlsx' } as const;

/** The path of the file below the base. */
export function pathOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  const { slugs } = messagesIn(language);
  switch (download.kind) {
    case 'feed':
      return join(
        pathOf({ kind: 'publication', publication: download.publication }, language, scheme),
        slugs.feed,
        '.xml',
      );
    case 'api':
      return pathOfApi(download);
    case 'archive':
      return `${pathOf({ ...download, kind: 'release' }, language, scheme)}.zip`;
    case 'package':
      return `${pathOf({ ...download, kind: 'release' }, language, scheme)}/datapackage.json`;
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

function join(folder: string, name: string, ending: string): string {
  return `${folder === '' ? '' : `${folder}/`}${name}${ending}`;
}
