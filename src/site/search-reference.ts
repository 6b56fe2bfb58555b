// The files that search reads, and where each lies.
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';

/** What search reads of a publication: its index, its words in several files, the texts of each release. */
export type SearchFile =
  | { readonly kind: 'index' }
  | { readonly kind: 'words'; readonly number: number }
  | { readonly kind: 'texts'; readonly period: string };

export interface SearchReference {
  readonly kind: 'search';
  readonly publication: string;
  readonly file: SearchFile;
}

/** The path of the file below the base. */
export function pathOfSearchFile(
  { publication, file }: SearchReference,
  language: Language,
  scheme: AddressScheme,
): string {
  return `${pathOf({ kind: 'search' }, language, scheme)}/${publication}${nameSearchFile(file)}.json`;
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
