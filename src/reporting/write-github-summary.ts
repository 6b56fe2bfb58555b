// The result of a check as the summary of a run of GitHub Actions: all problems, where remarks are ten of each kind.
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
import { messagesIn } from '../i18n/messages.ts';
import { formatPlace } from '../problems/format-place.ts';
import type { Place } from '../problems/problem.ts';
import type { Severity } from '../problems/problem-kind.ts';
import { severityOf } from '../problems/severity.ts';
import type { Language } from '../statistics/language.ts';
import { type CheckResult, type ReportedProblem, reportProblem } from './check-result.ts';
import { writeSummary } from './write-text.ts';

/** In characters. GitHub refuses summaries of more than a megabyte, and nobody reads one of half. */
const longest = 300_000;

const words = {
  sv: {
    heading: 'Kontrollen av data',
    columns: ['Var', 'Vad', 'Gör så här'],
    more: (count: number) => `${count} till visas inte här. De står i svaret från \`npm run check\`.`,
  },
  en: {
    heading: 'The check of data',
    columns: ['Where', 'What', 'What to do'],
    more: (count: number) => `${count} more are not shown here. \`npm run check\` prints them.`,
  },
} as const;

/**
 * Writes Markdown: how many problems there are, and a table of those of each severity. `folder` is the address below which
 * GitHub shows the files of the commit; without it no place is a link.
 */
export function writeGithubSummary(result: CheckResult, language: Language, folder?: string): string {
  const { heading } = words[language];
  const severities = ['error', 'warning', 'question', 'hint'] as const;
  const tables = severities.flatMap((severity) => writeTable(severity, result, language, folder));
  return [`## ${heading}`, '', `${writeSummary(result.problems, language)}`, '', ...tables].join('\n');
}

function writeTable(
  severity: Severity,
  result: CheckResult,
  language: Language,
  folder: string | undefined,
): readonly string[] {
  const problems = result.problems.filter((problem) => severityOf(problem) === severity);
  if (problems.length === 0) return [];
  const { columns, more } = words[language];
  const rows: string[] = [];
  let length = 0;
  for (const problem of problems) {
    const row = writeRow(reportProblem(problem, result, language), language, folder);
    length += row.length;
    if (length > longest) break;
    rows.push(row);
  }
  const left = problems.length - rows.length;
  return [
    `### ${messagesIn(language).checklist.severities[severity]}: ${problems.length}`,
    '',
    `| ${columns.join(' | ')} |`,
    '|---|---|---|',
    ...rows,
    ...(left > 0 ? ['', more(left)] : []),
    '',
  ];
}

function writeRow(reported: ReportedProblem, language: Language, folder: string | undefined): string {
  const { problem, what, remedy, correction } = reported;
  const name = escapeMarkdown(formatPlace(problem.place, language));
  const place = folder === undefined ? name : `[${name}](${addressOf(folder, problem.place)})`;
  const mended = correction === undefined ? '' : `<br>→ ${escapeMarkdown(correction)}`;
  return `| ${place} | ${escapeMarkdown(what)} | ${escapeMarkdown(remedy)}${mended} |`;
}

/** `plain` shows a table of CSV as its lines. */
function addressOf(folder: string, { file, line, sheet }: Place): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapePercent);
  return `${folder}/${path}${sheet === undefined ? `?plain=1#L${line}` : ''}`;
}

function escapePercent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

/** Nothing that a writer has written is markup, a link or another row. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/[!#$&()*:<>@[\\\]_`{|}~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
