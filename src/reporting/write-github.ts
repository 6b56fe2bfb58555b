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

/** How many remarks of each kind GitHub shows for a step; it does not tell of more. */
const mostRemarks = 10;

const words = {
  sv: 'GitHub visar de tio första av varje slag. Alla problem står i körningens sammanfattning (Summary).',
  en: 'GitHub shows the first ten of each kind. All problems are in the summary of the run.',
} as const;

/** Writes a line for each problem, and before them one that tells where all are when GitHub shows some; nothing when there is none. */
export function writeGithub(result: CheckResult, language: Language): string {
  const reported = result.problems.map((problem) => reportProblem(problem, result, language));
  const lines = reported.map((one) => writeCommand(one, language));
  const kinds = Map.groupBy(reported, ({ severity }) => commands[severity]);
  const isMore = [...kinds.values()].some((ones) => ones.length > mostRemarks);
  return [...(isMore ? [`::notice::${escapeMessage(words[language])}`] : []), ...lines].join('\n');
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
