// The languages that the site and its messages are written in, and texts given in one or several of them.
// How a language writes numbers and dates belongs to format/; the words of the pages to i18n/.
import { z } from 'zod';

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text written once (in the publication's first language) or once per language. Never empty. */
export const localizedTextSchema = z.union(
  [
    z.string().trim().min(1),
    z
      .strictObject({ sv: z.string().trim().min(1).optional(), en: z.string().trim().min(1).optional() })
      .refine((texts) => texts.sv !== undefined || texts.en !== undefined),
  ],
  { error: 'text' },
);
export type LocalizedText = z.output<typeof localizedTextSchema>;

/** A text that somebody has written: not the `…` of an example that was pasted. */
export const reasonSchema = localizedTextSchema.refine(
  (text) => (typeof text === 'string' ? [text] : Object.values(text)).every((written = '') => /\p{L}/u.test(written)),
  { error: 'reason-blank' },
);

/** A text together with the language it is written in, which may differ from the one asked for. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: Language;
}

/** Selects the text in `language`; falls back to `firstLanguage`, then to any language there is. */
export function selectText(text: LocalizedText, language: Language, firstLanguage: Language): TextInLanguage {
  if (typeof text === 'string') return { text, language: firstLanguage };
  for (const candidate of [language, firstLanguage, ...languages]) {
    const found = text[candidate];
    if (found !== undefined) return { text: found, language: candidate };
  }
  throw new Error('A localized text without any text: the schema does not let it through.');
}
