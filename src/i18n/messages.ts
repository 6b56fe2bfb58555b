// The texts of the pages by language. A language is one file; the types see to it that no text is missing.
import type { Language } from '../statistics/language.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

export type Messages = typeof sv;

const messages: Readonly<Record<Language, Messages>> = { sv, en };

/** The texts in `language`. */
export function messagesIn(language: Language): Messages {
  return messages[language];
}
