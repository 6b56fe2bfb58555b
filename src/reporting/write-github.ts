// The result of a check as workflow commands of GitHub Actions: each problem becomes a remark in the pull request.
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
import { formatPlace } from '../problems/format-place.ts';
import type { Severity } from '../problems/problem-kind.ts';
import type { Language } from '../statistics/language.ts';
import { type CheckResult, type ReportedProblem, reportProblem } from './check-result.ts';

const commands = { error: 'error', warning: 'warning', question: 'warning', hint: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** Writes a line for each problem; nothing when there is none. */
export function writeGithub(result: CheckResult, language: Language): string {
  return result.problems.map((problem) => writeCommand(reportProblem(problem, result, language), language)).join('\n');
}

function writeCommand(
  { problem, severity, what, remedy, correction, quote }: ReportedProblem,
  language: Language,
): string {
  const { place, code } = problem;
  const isInWorkbook = place.sheet !== undefined;
  const spot = quote === undefined ? {} : { line: place.line, col: quote.column, endColumn: quote.endColumn };
  const properties = Object.entries({ file: place.file, ...spot, title: code });
  const sentences = [isInWorkbook ? `${formatPlace(place, language)}: ${what}` : what, remedy].join(' ');
  const message = correction === undefined ? sentences : `${sentences}\n→ ${correction}`;
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commands[severity]} ${written}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
