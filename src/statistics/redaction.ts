// People who are no longer to be named, and what stands in the place of their names: in every version of every release.
import { z } from 'zod';
import { type Language, type LocalizedText, selectText } from './language.ts';

/** Plain words: they are put into tables, YAML and narratives alike. */
const roleSchema = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u, { error: 'text' });

const redactionSchema = z.strictObject({
  /** First and last name as they were published. */
  name: z.string().trim().min(1),
  /** What stands instead. */
  role: z.union([roleSchema, z.strictObject({ sv: roleSchema, en: roleSchema })], { error: 'text' }),
});

/** Each is looked for in every file. */
const mostPeople = 500;

export const redactionsSchema = z.strictObject({
  people: z.array(redactionSchema).max(mostPeople).default([]),
  /** File names of pictures of texts that are no longer to be shown. */
  pictures: z.array(z.string().trim().min(1)).default([]),
});

export interface Redaction {
  readonly name: string;
  readonly role: LocalizedText;
}

const letter = '[\\p{L}\\p{N}]';
const languageKey = /(?<![\p{L}\p{N}])(sv|en):/gu;

/**
 * The text with the role where the full name stood, in any case, over line breaks, and with or without the `s` of the
 * genitive. Lines stay as many. The role is in `language`, or in that of the key (`sv:`, `en:`) just before the name.
 */
export function redactText(text: string, { name, role }: Redaction, language: Language): string {
  const words = wordsOf(name).map(escapePattern).join('(\\s+)');
  const pattern = new RegExp(`(?<!${letter})${words}(?<genitive>s?)(?!${letter})`, 'giu');
  const whole = text.normalize('NFC');
  return whole.replace(pattern, (match: string, ...rest: readonly unknown[]) => {
    const offset = rest.find((part) => typeof part === 'number') ?? 0;
    const breaks = match.match(/\n/g)?.join('') ?? '';
    const genitive = /s$/i.test(match) && !/s$/i.test(name) ? 's' : '';
    const line = whole.slice(whole.lastIndexOf('\n', offset) + 1, offset);
    const key = [...line.matchAll(languageKey)].at(-1)?.[1];
    const wanted = key === 'sv' || key === 'en' ? key : language;
    return `${selectText(role, wanted, language).text}${genitive}${breaks}`;
  });
}

/** A word of the name that stands by itself in the text, with its offset: the last name, or any if `anyWord`. */
export function findPartOfName(
  text: string,
  { name }: Redaction,
  anyWord: boolean,
): { readonly written: string; readonly offset: number } | undefined {
  const words = wordsOf(name);
  for (const word of anyWord ? words : words.slice(-1)) {
    const pattern = new RegExp(`(?<!${letter})${escapePattern(word)}s?(?!${letter})`, 'iu');
    const found = pattern.exec(text.normalize('NFC'));
    if (found !== null) return { written: found[0], offset: found.index };
  }
  return undefined;
}

function wordsOf(name: string): readonly string[] {
  return name.normalize('NFC').split(/\s+/);
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
