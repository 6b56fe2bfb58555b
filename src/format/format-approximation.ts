// A round number or a fraction in words, with the hedge that the exact figure decides: "drygt 54 000", "omkring hälften".
import { messagesIn } from '../i18n/messages.ts';
import type { Approximation } from '../statistics/approximation.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { formatQuantity } from './format-quantity.ts';

const space = '\u00a0';

/** Writes the approximation in `language`; the hedge and its number stay on one line. */
export function formatApproximation(approximation: Approximation, { unit }: Indicator, language: Language): string {
  const { figureWords } = messagesIn(language);
  if (approximation.kind === 'fraction') return figureWords.fraction(figureWords.fractions[approximation.fraction]);
  const { hedge, number, decimals } = approximation;
  const { text } = formatQuantity({ unit, number, decimals }, language, 'prose');
  return hedge === 'exactly' ? text : figureWords.hedges[hedge](text).replace(/ (?=[\d−])/, space);
}
