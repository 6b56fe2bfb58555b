// Something in a file that cannot be told without asking: the problem that it is when nobody answers, and what the
// mapping remembers of each answer.
import type { Problem, Report } from '../problems/problem.ts';
import type { Language } from '../statistics/language.ts';

/** A change to a mapping: the value at a path of its document; `append` adds it to the list there. */
export interface MappingEdit {
  readonly path: readonly (string | number)[];
  readonly value: string | Readonly<Record<string, string | number>>;
  readonly append?: true;
}

export interface Choice {
  /** What is written to choose it: `minutes-seconds`, `val-1`, `skip`. */
  readonly answer: string;
  readonly words: Readonly<Record<Language, string>>;
  /** Absent when there is nothing to remember. */
  readonly edit?: MappingEdit;
  /** Whether it lets this one import go on, and is asked again next time. */
  readonly isConfirmed?: true;
}

export interface ImportQuestion {
  /** What an answer names: the cell `D14`, or a code. */
  readonly key: string;
  readonly problem: Problem;
  readonly choices: readonly Choice[];
}

/** Takes what is wrong and what is asked; reading goes on. */
export interface Inquiry {
  readonly report: Report;
  readonly ask: (question: ImportQuestion) => void;
}
