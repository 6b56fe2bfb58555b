// Where the files for machines lie: the figures of a release, of one of its tables or indicators, the feeds, and what the
// whole site has one of.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';
import type { AtRelease } from './page.ts';

/** One file in one language. */
export type DownloadReference =
  | (AtRelease & { readonly kind: 'figures'; readonly format: 'csv' | 'json' })
  | (AtRelease & { readonly kind: 'table'; readonly table: string })
  | (AtRelease & { readonly kind: 'indicator'; readonly indicator: string })
  | FeedReference
  | SiteFileReference;

/** What is new, or what has been changed alone; of a publication, or of all that the site has. */
export interface FeedReference {
  readonly kind: 'feed';
  readonly publication?: string;
  readonly about?: 'corrections';
}

/** A file that the site has one of, in no language: of the map a part when it is too long for one file. */
export type SiteFileReference =
  | { readonly kind: 'sitemap'; readonly part?: number }
  | { readonly kind: 'robots' | 'catalogue' };

/** A file of figures. */
export type FiguresReference = Exclude<DownloadReference, FeedReference | SiteFileReference>;

/** The path of the file below the base. */
export function pathOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  return [folderOf(download, language, scheme), fileOf(download, language)].filter((part) => part !== '').join('/');
}

/** The whole path of the file on its host. */
export function addressOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  return `${scheme.base}${pathOfDownload(download, language, scheme)}`;
}

function folderOf(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  switch (download.kind) {
    case 'sitemap':
    case 'robots':
    case 'catalogue':
      return '';
    case 'feed': {
      const { publication } = download;
      return pathOf(
        publication === undefined ? { kind: 'start' } : { kind: 'publication', publication },
        language,
        scheme,
      );
    }
    default: {
      const { publication, period, version } = download;
      const at = { publication, period, ...(version !== undefined && { version }) };
      return pathOf({ kind: 'release', ...at }, language, scheme);
    }
  }
}

function fileOf(download: DownloadReference, language: Language): string {
  const { slugs } = messagesIn(language);
  switch (download.kind) {
    case 'figures':
      return `${slugs.figures}.${download.format}`;
    case 'table':
      return `${slugs.tables}/${download.table}.csv`;
    case 'indicator':
      return `${slugs.indicators}/${download.indicator}.csv`;
    case 'feed':
      return `${download.about === undefined ? slugs.feed : slugs.corrections}.xml`;
    case 'sitemap':
      return download.part === undefined ? 'sitemap.xml' : `sitemap-${download.part}.xml`;
    case 'robots':
      return 'robots.txt';
    case 'catalogue':
      return 'dcat.rdf';
  }
}
