// What a word is found by: its stem, and the stems of its parts. The index and the query are made by the same rule.
import type { Language } from '../statistics/language.ts';
import { type IsWord, splitCompound } from './split-compound.ts';
import { splitWords, type Word } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';

export interface Terms {
  readonly stem: string;
  /** Of a compound. */
  readonly parts: readonly string[];
}

/** A word of a text with its terms. */
export interface TermedWord extends Word, Terms {}

/** Gives the words of texts in `language` their terms; each word is worked out once. Stop words are left out. */
export function makeTermLister(isWord: IsWord): (text: string, language: Language) => readonly TermedWord[] {
  const known = new Map<string, Terms>();
  const termsOf = (word: string, language: Language): Terms => {
    const key = `${language} ${word}`;
    const found = known.get(key) ?? {
      stem: stemWord(word, language),
      parts: language === 'sv' ? splitCompound(word, isWord) : [],
    };
    known.set(key, found);
    return found;
  };
  return (text, language) =>
    splitWords(text).flatMap((word) =>
      isStopWord(word.word, language) ? [] : [{ ...word, ...termsOf(word.word, language) }],
    );
}
