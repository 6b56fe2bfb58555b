// What check and build say of data/: every problem by place, and how many there are.
import { formatProblem } from '../src/problems/describe-problem.ts';
import type { Problem } from '../src/problems/problem.ts';
import { severityOf } from '../src/problems/severity.ts';
import type { Language } from '../src/statistics/language.ts';

const sentences = {
  sv: { error: 'Problem att åtgärda', warning: 'Varningar', question: 'Frågor', hint: 'Tips' },
  en: { error: 'Problems to mend', warning: 'Warnings', question: 'Questions', hint: 'Hints' },
} as const;

/** Prints the problems, which are sorted, and their number by severity. */
export function reportProblems(problems: readonly Problem[], language: Language): void {
  for (const problem of problems) console.error(formatProblem(problem, language));
  const counts = { error: 0, warning: 0, question: 0, hint: 0 };
  for (const problem of problems) counts[severityOf(problem)] += 1;
  const { error, warning, question, hint } = sentences[language];
  const others = [
    [warning, counts.warning],
    [question, counts.question],
    [hint, counts.hint],
  ] as const;
  const told = others.filter(([, count]) => count > 0).map(([sentence, count]) => `. ${sentence}: ${count}`);
  console.error(`\n${error}: ${counts.error}${told.join('')}`);
}
