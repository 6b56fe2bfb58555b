// What a reader asks for: the words that are to be found, and a year, which is a period and not a word.
import type { Language } from '../statistics/language.ts';
import { foldWord } from './fold-word.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';

export interface QueryWord {
  /** As it is written. */
  readonly written: string;
  readonly word: string;
  /** In each language that texts may be in. */
  readonly stems: readonly string[];
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** The beginning of the periods that are asked for: `2018`; empty for all. */
  readonly period: string;
}

/** The query; a stop word counts where there is no other. `periods` are those of the site: a year among them is a period. */
export function parseQuery(
  text: string,
  period: string,
  languages: readonly Language[],
  periods: readonly string[],
): Query {
  const all = splitWords(text).map(({ written }) => ({ written, word: foldWord(written) }));
  const isYear = ({ word }: { readonly word: string }): boolean =>
    /^\d{4}$/.test(word) && periods.some((one) => one.startsWith(word));
  const year = period === '' ? all.find(isYear)?.word : undefined;
  const asked = all.filter((one) => one.word !== year);
  const telling = asked.filter(({ word }) => languages.some((language) => !isStopWord(word, language)));
  const words = (telling.length > 0 ? telling : asked).map(({ written, word }) => ({
    written,
    word,
    stems: [...new Set(languages.map((language) => stemWord(word, language)))],
  }));
  return { words, period: year ?? period };
}
