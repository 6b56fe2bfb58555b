// What a command says of data/ with problems: each on one line by place, and how many there are.
import { formatProblem } from '../src/problems/describe-problem.ts';
import type { Problem } from '../src/problems/problem.ts';
import { writeSummary } from '../src/reporting/write-text.ts';
import type { Language } from '../src/statistics/language.ts';

/** Prints the problems, which are sorted, and their number by severity. */
export function reportProblems(problems: readonly Problem[], language: Language): void {
  for (const problem of problems) console.error(formatProblem(problem, language));
  console.error(`\n${writeSummary(problems, language)}`);
}
