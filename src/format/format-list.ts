// Several things in a sentence: with commas between them, and the word for "and" before the last.
import { figureMessagesIn } from '../i18n/figure-messages.ts';
import type { Language } from '../statistics/language.ts';

/** `['skola', 'omsorg', 'teknik']` → "skola, omsorg och teknik"; empty for none. */
export function formatList(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${figureMessagesIn(language).and} ${last}`;
}
