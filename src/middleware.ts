// What happens to every page once it is rendered, in the build and in the preview: parts in another language get `lang`.
import type { MiddlewareHandler } from 'astro';
import { type ForeignIndex, indexTexts, markLanguages } from './binding/mark-languages.ts';
import { readCatalogue } from './catalogue.ts';
import type { Catalogue } from './loaders/load-catalogue.ts';
import type { Language } from './statistics/language.ts';
import { listForeignTexts } from './views/foreign-texts.ts';

export const onRequest: MiddlewareHandler = async ({ props }, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const shown: Shown = props['listed']?.edition ?? { ...props['page'], language: props['language'] };
  if (shown.language === undefined) return response;
  const index = indexFor(readCatalogue(), shown.language, shown.publication);
  if (index.size === 0) return response;
  return new Response(markLanguages(await response.text(), index), response);
};

/** What a page is of; the page for what does not exist is of nothing, and in a language all the same. */
interface Shown {
  readonly language?: Language;
  readonly publication?: string;
}

const indexes = new WeakMap<Catalogue, Map<string, ForeignIndex>>();

/** The same for all pages of a publication in a language; for pages of the site, of all publications. */
function indexFor(catalogue: Catalogue, language: Language, publication: string | undefined): ForeignIndex {
  const known = indexes.get(catalogue) ?? new Map<string, ForeignIndex>();
  indexes.set(catalogue, known);
  const key = `${language} ${publication}`;
  const index = known.get(key) ?? indexTexts(listForeignTexts(catalogue, language, publication));
  known.set(key, index);
  return index;
}
