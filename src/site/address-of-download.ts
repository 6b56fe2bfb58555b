// Where the files for machines lie: the figures of a release, of one of its tables or indicators, and the feed.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';
import type { AtRelease } from './page.ts';

/** One file in one language. */
export type DownloadReference =
  | (AtRelease & { readonly kind: 'figures'; readonly format: 'csv' | 'json' })
  | (AtRelease & { readonly kind: 'table'; readonly table: string })
  | (AtRelease & { readonly kind: 'indicator'; readonly indicator: string })
  | { readonly kind: 'feed'; readonly publication: string }
  | ApiReference;

/** A file of the API, which is in no language of its own. */
export type ApiReference =
  // One indicator in all periods.
  | { readonly kind: 'api-indicator'; readonly publication: string; readonly indicator: string }
  // The measures that other sites can set beside theirs.
  | { readonly kind: 'key-figures' }
  | { readonly kind: 'api-indicator-schema' | 'key-figures-schema' };

const api = 'api/v1';

/** The path of the file below the base. */
export function pathOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  if (isOfApi(download)) return pathOfApi(download);
  return [folderOf(download, language, scheme), fileOf(download, language)].filter((part) => part !== '').join('/');
}

/** The whole path of the file on its host. */
export function addressOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  return `${scheme.base}${pathOfDownload(download, language, scheme)}`;
}

/** Whether the file is of the API. */
export function isOfApi(download: DownloadReference): download is ApiReference {
  return download.kind.startsWith('api-') || download.kind.startsWith('key-figures');
}

function pathOfApi(download: ApiReference): string {
  switch (download.kind) {
    case 'api-indicator':
      return `${api}/${download.publication}/indicators/${download.indicator}.json`;
    case 'api-indicator-schema':
      return `${api}/indicator.schema.json`;
    case 'key-figures':
      return 'nyckeltal.json';
    case 'key-figures-schema':
      return `${api}/nyckeltal.schema.json`;
  }
}

type InALanguage = Exclude<DownloadReference, ApiReference>;

function folderOf(download: InALanguage, language: Language, scheme: AddressScheme): string {
  const { publication } = download;
  if (download.kind === 'feed') return pathOf({ kind: 'publication', publication }, language, scheme);
  const { period, version } = download;
  const at = { publication, period, ...(version !== undefined && { version }) };
  return pathOf({ kind: 'release', ...at }, language, scheme);
}

function fileOf(download: InALanguage, language: Language): string {
  const { slugs } = messagesIn(language);
  switch (download.kind) {
    case 'figures':
      return `${slugs.figures}.${download.format}`;
    case 'table':
      return `${slugs.tables}/${download.table}.csv`;
    case 'indicator':
      return `${slugs.indicators}/${download.indicator}.csv`;
    case 'feed':
      return `${slugs.feed}.xml`;
  }
}
