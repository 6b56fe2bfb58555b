// Numbers in a language: grouped by no-break spaces, decimal mark, minus sign (U+2212).
// Myndigheternas skrivregler (Språkrådet), "Siffror och tal".
import { figureMessagesIn } from '../i18n/figure-messages.ts';
import type { Language } from '../statistics/language.ts';
import { roundTo } from '../statistics/rounding.ts';

interface Formatter {
  readonly numbers: Intl.NumberFormat;
  /** A page shows most of its figures several times; writing one takes longer than finding it here. */
  readonly written: Map<number, string>;
}

const formatters = new Map<string, Formatter>();
const mostWritten = 10_000;

/** `51510, 0, 'sv'` → "51 510"; `-0.2, 0` → "0", never "−0". */
export function formatNumber(number: number, decimals: number, language: Language): string {
  const { numbers, written } = formatterOf(decimals, language);
  const known = written.get(number);
  if (known !== undefined) return known;
  const text = numbers.format(roundTo(number, decimals)).replace('-', '−');
  if (written.size >= mostWritten) written.clear();
  written.set(number, text);
  return text;
}

function formatterOf(decimals: number, language: Language): Formatter {
  const key = `${language} ${decimals}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const numbers = new Intl.NumberFormat(figureMessagesIn(language).locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  const formatter = { numbers, written: new Map<number, string>() };
  formatters.set(key, formatter);
  return formatter;
}
