// Numbers in a language: grouped by no-break spaces, decimal mark, minus sign (U+2212).
// Myndigheternas skrivregler (Språkrådet), "Siffror och tal".
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import { roundTo } from '../statistics/rounding.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** `51510, 0, 'sv'` → "51 510"; `-0.2, 0` → "0", never "−0". */
export function formatNumber(number: number, decimals: number, language: Language): string {
  return formatterOf(decimals, language).format(roundTo(number, decimals)).replace('-', '−');
}

function formatterOf(decimals: number, language: Language): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const formatter = new Intl.NumberFormat(messagesIn(language).locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  formatters.set(key, formatter);
  return formatter;
}
