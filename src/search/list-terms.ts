// What a word is found by: its stem, and the stems of its parts. The index and the query are made by the same rule.
import type { Language } from '../statistics/language.ts';
import { foldWord } from './fold-word.ts';
import { type IsWord, splitCompound } from './split-compound.ts';
import { splitWords, type Word } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';

export interface Terms {
  /** Folded. */
  readonly word: string;
  readonly stem: string;
  /** Of a compound. */
  readonly parts: readonly string[];
}

/** A word of a text with its terms. */
export interface TermedWord {
  readonly place: Word;
  readonly terms: Terms;
}

/** Gives the words of texts in `language` their terms. Stop words are left out. */
export type TermLister = (text: string, language: Language) => readonly TermedWord[];

/** A lister that works out each word once, since a site says the same words many times. */
export function makeTermLister(isWord: IsWord): TermLister {
  const known = { sv: new Map<string, Terms | undefined>(), en: new Map<string, Terms | undefined>() } as const;
  return (text, language) => {
    const own = known[language];
    const listed: TermedWord[] = [];
    for (const place of splitWords(text)) {
      const { written } = place;
      if (!own.has(written)) own.set(written, termsOf(foldWord(written), language, isWord));
      const terms = own.get(written);
      if (terms !== undefined) listed.push({ place, terms });
    }
    return listed;
  };
}

function termsOf(word: string, language: Language, isWord: IsWord): Terms | undefined {
  if (isStopWord(word, language)) return undefined;
  return { word, stem: stemWord(word, language), parts: language === 'sv' ? splitCompound(word, isWord) : [] };
}
