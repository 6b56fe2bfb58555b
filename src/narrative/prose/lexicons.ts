// The lexicon of each language.
import type { Language } from '../../statistics/language.ts';
import type { Lexicon } from './lexicon.ts';
import { english } from './lexicon-en.ts';
import { swedish } from './lexicon-sv.ts';

export const lexicons: Readonly<Record<Language, Lexicon>> = { sv: swedish, en: english };
