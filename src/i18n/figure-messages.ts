// The words that stand with figures, by language. Apart from the texts of the pages, so that a browser that compares
// figures need not load those; there, figure-messages-of-page.ts stands in the place of this file.
import type { Language } from '../statistics/language.ts';
import { figuresEn } from './en.ts';
import { figuresSv } from './sv.ts';

export type FigureMessages = typeof figuresSv;

const messages: Readonly<Record<Language, FigureMessages>> = { sv: figuresSv, en: figuresEn };

/** The words in `language`. */
export function figureMessagesIn(language: Language): FigureMessages {
  return messages[language];
}
