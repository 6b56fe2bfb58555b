// What the files of the API are made with: the catalogue, and where they lie.
import type { Catalogue } from '../../loaders/load-catalogue.ts';
import { type AddressScheme, addressOf } from '../../site/address-of.ts';
import { addressOfDownload, type DownloadReference } from '../../site/address-of-download.ts';
import { type ApiReference, apiFolder, pathOfApi } from '../../site/api-reference.ts';
import type { PageReference } from '../../site/page.ts';
import { type Language, type LocalizedText, languages } from '../../statistics/language.ts';
import type { Texts } from './api-parts.ts';

export interface ApiContext {
  readonly catalogue: Catalogue;
  readonly scheme: AddressScheme;
  /** Where the site is published: `https://statistik.example`. */
  readonly origin: string;
}

/** Where the API lies on the web, without a slash at its end. */
export function urlOfApi({ scheme, origin }: ApiContext): string {
  return new URL(`${scheme.base}${apiFolder}`, origin).href;
}

/** Where a file of the API lies on the web. */
export function urlOf(reference: ApiReference, { scheme, origin }: ApiContext): string {
  return new URL(`${scheme.base}${pathOfApi(reference)}`, origin).href;
}

/** Where a page lies, in each language of the site. */
export function linkToPages(page: PageReference, context: ApiContext): Texts {
  return inEach((language) => new URL(addressOf(page, language, context.scheme), context.origin).href, context);
}

/** Where a file in each language of the site lies. */
export function linkToFiles(download: DownloadReference, context: ApiContext): Texts {
  return inEach(
    (language) => new URL(addressOfDownload(download, language, context.scheme), context.origin).href,
    context,
  );
}

/** What is written in each language of the site. */
export function inEach(write: (language: Language) => string, { catalogue }: ApiContext): Texts {
  return Object.fromEntries(catalogue.site.languages.map((language) => [language, write(language)]));
}

/** A text in the languages that it is written in; one without a language is in `firstLanguage`. */
export function textsOf(text: LocalizedText, firstLanguage: Language): Texts {
  if (typeof text === 'string') return { [firstLanguage]: text };
  return Object.fromEntries(
    languages.flatMap((language) => (text[language] === undefined ? [] : [[language, text[language]]])),
  );
}
