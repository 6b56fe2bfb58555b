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
  | { readonly kind: 'api-indicator-schema' };

const api = 'api/v1';

/** The path of the file below the base. */
export function pathOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  if (isOfApi(download)) return `${api}/${fileOfApi(download)}`;
  return [folderOf(download, language, scheme), fileOf(download, language)].filter((part) => part !== '').join('/');
}

/** The whole path of the file on its host. */
export function addressOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  return `${scheme.base}${pathOfDownload(download, language, scheme)}`;
}

/** Whether the file is of the API. */
export function isOfApi(download: DownloadReference): download is ApiReference {
  return download.kind === 'api-indicator' || download.kind === 'api-indicator-schema';
}

function fileOfApi(download: ApiReference): string {
  switch (download.kind) {
    case 'api-indicator':
      return `${download.publication}/indicators/${download.indicator}.json`;
    case 'api-indicator-schema':
      return 'indicator.schema.json';
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
