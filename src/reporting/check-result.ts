// What a check of data/ has come to, and each problem of it as all formats tell it: in words, with the line that it is
// about, the spot in that line, and the text that would mend it.
import type { ReleaseChecklist } from '../loaders/release-checklist.ts';
import { isAboutFile } from '../problems/about-file.ts';
import { type DescribedProblem, describeProblem } from '../problems/describe-problem.ts';
import { findSpot } from '../problems/find-spot.ts';
import type { Problem } from '../problems/problem.ts';
import type { Severity } from '../problems/problem-kind.ts';
import { severityOf } from '../problems/severity.ts';
import type { Language } from '../statistics/language.ts';

export interface CheckResult {
  /** Sorted by place. */
  readonly problems: readonly Problem[];
  readonly checklists: readonly ReleaseChecklist[];
  /** The text of a line (1-based) of a file, if there is one. Called only for files with problems. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

export interface ReportedProblem extends DescribedProblem {
  readonly problem: Problem;
  readonly severity: Severity;
  /** Absent for a problem of a whole file or folder, and for one of a workbook. */
  readonly quote?: Quote;
  /** What stands at the spot may be replaced by the correction, as it is. */
  readonly isReplaceable: boolean;
}

/** A line with the spot in it; columns are 1-based, in UTF-16 units. */
export interface Quote {
  readonly text: string;
  readonly column: number;
  /** After the last character: the same as `column` where something is missing. */
  readonly endColumn: number;
}

/** A component may have a closing tag, which would have to be replaced together with it. */
const withClosingTag: readonly string[] = ['component-unknown'];

/** The problem in the language, with its line. */
export function reportProblem(
  problem: Problem,
  { lineOf }: Pick<CheckResult, 'lineOf'>,
  language: Language,
): ReportedProblem {
  const described = describeProblem(problem, language);
  const severity = severityOf(problem);
  const { file, line, sheet } = problem.place;
  const text = isAboutFile(problem) || sheet !== undefined ? undefined : lineOf(file, line);
  // A file with null characters is none of text: its lines say nothing.
  if (text === undefined || text.includes('\0')) return { ...described, problem, severity, isReplaceable: false };
  const { column, length, isExact } = findSpot(problem, text);
  return {
    ...described,
    problem,
    severity,
    quote: { text, column, endColumn: column + length },
    isReplaceable: isExact && described.correction !== undefined && !withClosingTag.includes(problem.code),
  };
}

/** How many problems there are of each severity. */
export function countSeverities(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, question: 0, hint: 0 };
  for (const problem of problems) counts[severityOf(problem)] += 1;
  return counts;
}
