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
  | { readonly kind: 'search'; readonly publication: string; readonly file: SearchFile };

/** What search reads of a publication: its index, its words in several files, the texts of each release. */
export type SearchFile =
  | { readonly kind: 'index' }
  | { readonly kind: 'words'; readonly number: number }
  | { readonly kind: 'texts'; readonly period: string };

/** The path of the file below the base. */
export function pathOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  return [folderOf(download, language, scheme), fileOf(download, language)].filter((part) => part !== '').join('/');
}

/** The whole path of the file on its host. */
export function addressOfDownload(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  return `${scheme.base}${pathOfDownload(download, language, scheme)}`;
}

function folderOf(download: DownloadReference, language: Language, scheme: AddressScheme): string {
  const { publication } = download;
  if (download.kind === 'search') return pathOf({ kind: 'search' }, language, scheme);
  if (download.kind === 'feed') return pathOf({ kind: 'publication', publication }, language, scheme);
  const { period, version } = download;
  const at = { publication, period, ...(version !== undefined && { version }) };
  return pathOf({ kind: 'release', ...at }, language, scheme);
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
      return `${slugs.feed}.xml`;
    case 'search':
      return `${download.publication}${nameSearchFile(download.file)}.json`;
  }
}

function nameSearchFile(file: SearchFile): string {
  switch (file.kind) {
    case 'index':
      return '';
    case 'words':
      return `/w${file.number}`;
    case 'texts':
      return `/${file.period.toLowerCase()}`;
  }
}
