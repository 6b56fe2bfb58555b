// A number within a sentence about a problem: as it is written in the data files, with each language's decimal mark.
import type { Language } from '../statistics/language.ts';

/** `-0.5` → "-0,5" in Swedish. */
export function describeNumber(number: number): Readonly<Record<Language, string>> {
  const text = String(number);
  return { sv: text.replace('.', ','), en: text };
}
