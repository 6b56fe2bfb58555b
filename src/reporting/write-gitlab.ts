// The result of a check as a Code Quality report of GitLab, which shows it in the merge request.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import { createHash } from 'node:crypto';
import { formatPlace } from '../problems/format-place.ts';
import type { Problem } from '../problems/problem.ts';
import type { Severity } from '../problems/problem-kind.ts';
import type { Language } from '../statistics/language.ts';
import { type CheckResult, type ReportedProblem, reportProblem } from './check-result.ts';

/** An error stops the publication. */
const severities = {
  error: 'blocker',
  warning: 'major',
  question: 'minor',
  hint: 'info',
} as const satisfies Record<Severity, string>;

/** Writes a list with an entry for each problem; an empty one says that those of the target branch are mended. */
export function writeGitlab(result: CheckResult, language: Language): string {
  const told = new Map<string, number>();
  const entries = result.problems.map((problem) => {
    const reported = reportProblem(problem, result, language);
    const subject = subjectOf(problem, reported);
    const before = told.get(subject) ?? 0;
    told.set(subject, before + 1);
    return writeEntry(reported, fingerprint(`${subject} ${before}`), language);
  });
  return JSON.stringify(entries, undefined, 2);
}

function writeEntry(
  { problem, severity, what, remedy, correction }: ReportedProblem,
  hash: string,
  language: Language,
): Readonly<Record<string, unknown>> {
  const { code, place } = problem;
  const isInWorkbook = place.sheet !== undefined;
  const sentences = [isInWorkbook ? `${formatPlace(place, language)}: ${what}` : what, remedy];
  return {
    description: [...sentences, ...(correction === undefined ? [] : [`→ ${correction}`])].join(' '),
    check_name: code,
    fingerprint: hash,
    severity: severities[severity],
    location: { path: place.file, lines: { begin: isInWorkbook ? 1 : place.line } },
  };
}

/** What a problem is about, whatever its language and its line: GitLab tells by it what is new and what is mended. */
function subjectOf({ code, place, particulars }: Problem, { quote }: ReportedProblem): string {
  return JSON.stringify([code, place.file, place.sheet, place.sheet && place.line, particulars, quote?.text]);
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
