// Texts of the data as values of RDF: one in each language that they are written in.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import type { RdfValue } from './rdf-xml.ts';

/** The text in each language of the site that it is written in; in its own where it is written in none of them. */
export function listTexts(text: LocalizedText, first: Language, { site }: Catalogue): readonly RdfValue[] {
  const own = selectText(text, first, first);
  const written = site.languages.map((language) => selectText(text, language, first));
  const distinct = new Map([own, ...written].map((one) => [one.language, one]));
  return [...distinct.values()];
}

/** The sentence that `write` makes in each language of the site that `title`, which it is about, is written in. */
export function listSentences(
  title: LocalizedText,
  first: Language,
  catalogue: Catalogue,
  write: (title: string, language: Language) => string,
): readonly RdfValue[] {
  return listTexts(title, first, catalogue).flatMap((value) => {
    if ('iri' in value) return [];
    const language = catalogue.site.languages.find((one) => one === value.language) ?? first;
    return [{ text: write(value.text, language), language }];
  });
}
