// How many there are of something, in running text: in letters up to twelve, in figures above.
// Myndigheternas skrivregler (Språkrådet), "Siffror och tal".
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import { formatNumber } from './format-number.ts';

/** `3` → "tre", `13` → "13"; refuses nothing: a count is whole and not negative. */
export function formatCount(count: number, language: Language): string {
  return messagesIn(language).figureWords.cardinals[count] ?? formatNumber(count, 0, language);
}
