// What is said of one kind of problem: what is wrong, and the remedy, in each language.
import type { Language } from '../statistics/language.ts';

/** Sentences with `{placeholders}` that the particulars of a problem fill. */
export interface ProblemKind {
  readonly what: Readonly<Record<Language, string>>;
  readonly remedy: Readonly<Record<Language, string>>;
}
