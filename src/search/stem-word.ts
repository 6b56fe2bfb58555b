// The stem of a word of any language of the site.
import type { Language } from '../statistics/language.ts';
import { stemEnglish } from './stem-english.ts';
import { stemSwedish } from './stem-swedish.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = { sv: stemSwedish, en: stemEnglish };

/** The stem of a folded word; a number is its own. */
export function stemWord(word: string, language: Language): string {
  return /\d/.test(word) ? word : stemmers[language](word);
}
