// The way back from an address to the page that lies there: the inverse of address-of.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, addressOf } from './address-of.ts';
import { listPages } from './list-pages.ts';
import type { PageReference } from './page.ts';

export interface FoundPage {
  readonly page: PageReference;
  readonly language: Language;
}

/** The page at `address`, the whole path on its host with a slash at its end; nothing where the site has none. */
export function findPage(address: string, catalogue: Catalogue, scheme: AddressScheme): FoundPage | undefined {
  return listPages(catalogue).find(({ page, language }) => addressOf(page, language, scheme) === address);
}
