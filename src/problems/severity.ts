// What a problem does to a build, by its kind.
import type { Problem } from './problem.ts';
import type { ProblemKind, Severity } from './problem-kind.ts';
import { problemKinds } from './problem-kinds.ts';

/** The severity of the problem's kind. */
export function severityOf({ code }: Problem): Severity {
  const kind: ProblemKind = problemKinds[code];
  return kind.severity ?? 'error';
}

/** Whether nothing may be published with the problem. */
export function isError(problem: Problem): boolean {
  return severityOf(problem) === 'error';
}
