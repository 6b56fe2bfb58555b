// What check and build say when something in data/ is wrong: every problem by place, and how many have to be mended.
import { formatProblem } from '../src/problems/describe-problem.ts';
import type { Problem } from '../src/problems/problem.ts';
import { isError } from '../src/problems/severity.ts';
import type { Language } from '../src/statistics/language.ts';

/** Prints the problems, which are sorted, and the number of errors among them. */
export function reportProblems(problems: readonly Problem[], language: Language): void {
  for (const problem of problems) console.error(formatProblem(problem, language));
  const sentence = language === 'sv' ? 'Problem att åtgärda' : 'Problems to mend';
  console.error(`\n${sentence}: ${problems.filter(isError).length}`);
}
