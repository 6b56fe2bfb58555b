// Words that readers search by and that stand in no label: "telefonkö" for the time to answer, "soc" for Social Services.
import { z } from 'zod';
import type { Language } from './language.ts';

const wordsSchema = z.array(z.string().trim().min(1)).min(1);

/** By language; each holds only in its own. */
export const searchWordsSchema = z.strictObject({ sv: wordsSchema.optional(), en: wordsSchema.optional() });
export type SearchWords = z.output<typeof searchWordsSchema>;

/** The words in `language`; none where there are none. */
export function selectSearchWords(words: SearchWords | undefined, language: Language): readonly string[] {
  return words?.[language] ?? [];
}
