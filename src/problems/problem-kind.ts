// What is said of one kind of problem: what is wrong, the remedy, and what the guide adds.
import type { Language } from '../statistics/language.ts';

/**
 * What a problem does: an error stops the build; a warning, a question to the data officer and a hint inform.
 */
export const severities = ['error', 'warning', 'question', 'hint'] as const;
export type Severity = (typeof severities)[number];

export interface ProblemKind {
  /** An error when absent. */
  readonly severity?: Exclude<Severity, 'error'>;
  /** A sentence with `{placeholders}` that the particulars of a problem fill. */
  readonly what: Readonly<Record<Language, string>>;
  /** One or several sentences with placeholders. */
  readonly remedy: Readonly<Record<Language, string>>;
  /** For the guide, in Swedish: what it means, why it is a problem, how it comes about. */
  readonly guide: string;
}
