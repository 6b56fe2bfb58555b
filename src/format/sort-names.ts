// Names in the order of the alphabet: in Swedish Å, Ä and Ö come last.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';

/** The entries in the order of their names in `language`; numbers by their size. */
export function sortNames<Entry extends { readonly text: string }>(
  entries: readonly Entry[],
  language: Language,
): readonly Entry[] {
  const { compare } = new Intl.Collator(messagesIn(language).locale, { numeric: true });
  return entries.toSorted((one, other) => compare(one.text, other.text));
}

/** The letter that a name stands under: a large one, or nothing for a digit or a sign. */
export function initialOf(text: string, language: Language): string {
  const [first = ''] = text;
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(messagesIn(language).locale) : '';
}
