// In the browser: the words that stand with figures in the language of the page, and no other. scripts/one-language.ts puts
// this in the place of figure-messages.ts.
import type { FigureMessages } from './figure-messages.ts';

const words: FigureMessages =
  document.documentElement.lang === 'en' ? (await import('./en.ts')).figuresEn : (await import('./sv.ts')).figuresSv;

/** The words in the language of the page. */
export function figureMessagesIn(): FigureMessages {
  return words;
}
