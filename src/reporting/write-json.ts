// The result of a check for programs. Members are only added within a version; docs/web-developers.md describes them.
import type { Language } from '../statistics/language.ts';
import { type CheckResult, countSeverities, type ReportedProblem, reportProblem } from './check-result.ts';

/** Goes up when a member is taken away or means something else. */
export const jsonVersion = 1;

/** Writes one JSON object. Sentences are in the language. */
export function writeJson(result: CheckResult, language: Language): string {
  const { problems, checklists } = result;
  const { error: errors, warning: warnings, question: questions, hint: hints } = countSeverities(problems);
  const report = {
    version: jsonVersion,
    language,
    summary: { errors, warnings, questions, hints, releases: checklists.length },
    problems: problems.map((problem) => writeProblem(reportProblem(problem, result, language))),
    releases: checklists,
  };
  return JSON.stringify(report, undefined, 2);
}

function writeProblem({ problem, severity, what, remedy, correction, quote, isReplaceable }: ReportedProblem) {
  const { code, nearest, place } = problem;
  const { file, line, column, sheet } = place;
  return {
    code,
    severity,
    file,
    ...(sheet !== undefined && { sheet }),
    line,
    column,
    ...(quote && { spot: { column: quote.column, endColumn: quote.endColumn } }),
    what,
    remedy,
    ...(correction !== undefined && { correction, isReplaceable }),
    ...(nearest !== undefined && { nearest }),
  };
}
