// What is said of one kind of problem: what is wrong, the remedy, and what the guide adds.
import type { Language } from '../statistics/language.ts';

export interface ProblemKind {
  /** A sentence with `{placeholders}` that the particulars of a problem fill. */
  readonly what: Readonly<Record<Language, string>>;
  /** One or several sentences with placeholders. */
  readonly remedy: Readonly<Record<Language, string>>;
  /** For the guide, in Swedish: what it means, why it is a problem, how it comes about. */
  readonly guide: string;
}
