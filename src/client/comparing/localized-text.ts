/** Texts of the site's files, which hold all languages, on a page in one of them. */
import type { Language, LocalizedText } from '../../statistics/language.ts';
import { element } from './element.ts';

export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'sv';
}

/** The text in the language of the page, as near to it as there is. */
export function textOf(text: LocalizedText): string {
  return typeof text === 'string' ? text : (text[languageOf(text)] ?? '');
}

/** The text in an element that says in which language it is, which may not be that of the page (WCAG 2.2, 3.1.2). */
export function contentOf(text: LocalizedText): HTMLElement {
  return element('span', { lang: languageOf(text) }, textOf(text));
}

/** The language that the text is told in; the page's for one that is in none. */
export function languageOf(text: LocalizedText): Language {
  const page = pageLanguage();
  const other = page === 'sv' ? 'en' : 'sv';
  return typeof text !== 'string' && text[page] === undefined && text[other] !== undefined ? other : page;
}
