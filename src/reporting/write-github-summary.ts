// The result of a check as the summary of a run of GitHub Actions: all problems, where remarks are ten of each kind.
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
import { messagesIn } from '../i18n/messages.ts';
import { formatCellAddress } from '../problems/format-place.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { severityOf } from '../problems/severity.ts';
import type { Language } from '../statistics/language.ts';
import { type CheckResult, type ReportedProblem, reportProblem } from './check-result.ts';
import { writeSummary } from './write-text.ts';

/** In characters. GitHub refuses summaries of more than a megabyte, and nobody reads one of half. */
const longest = 400_000;

const words = {
  sv: {
    heading: 'Kontrollen av data',
    columns: ['Rad', 'Vad', 'Gör så här'],
    more: (count: number) => `${count} till får inte plats här. De står i svaret från \`npm run check\`.`,
  },
  en: {
    heading: 'The check of data',
    columns: ['Line', 'What', 'What to do'],
    more: (count: number) => `${count} more find no room here. \`npm run check\` prints them.`,
  },
} as const;

/**
 * Writes Markdown: those of each severity with their number, a table for each file. `folder` is the address below which GitHub
 * shows the files of the commit; without it no place is a link.
 */
export function writeGithubSummary(result: CheckResult, language: Language, folder?: string): string {
  const { heading, more } = words[language];
  const { severities } = messagesIn(language).checklist;
  const lines = [`## ${heading}`, ''];
  if (result.problems.length === 0) return [...lines, writeSummary([], language), ''].join('\n');
  let room = longest;
  let left = 0;
  for (const severity of ['error', 'warning', 'question', 'hint'] as const) {
    const problems = result.problems.filter((problem) => severityOf(problem) === severity);
    if (problems.length === 0) continue;
    lines.push(`### ${severities[severity]}: ${problems.length}`, '');
    for (const [file, inFile] of Map.groupBy(problems, ({ place }) => place.file)) {
      const rows = fitRows(inFile, room, (problem) => writeRow(reportProblem(problem, result, language), folder));
      room -= rows.join('\n').length;
      left += inFile.length - rows.length;
      if (rows.length > 0) lines.push(...writeTable(escapeMarkdown(file), rows, language));
    }
  }
  return [...lines, ...(left > 0 ? [more(left), ''] : [])].join('\n');
}

/** The first rows that are no longer than `room` together. */
function fitRows(problems: readonly Problem[], room: number, write: (problem: Problem) => string): readonly string[] {
  const rows: string[] = [];
  let length = 0;
  for (const problem of problems) {
    const row = write(problem);
    length += row.length + 1;
    if (length > room) break;
    rows.push(row);
  }
  return rows;
}

function writeTable(file: string, rows: readonly string[], language: Language): readonly string[] {
  return [`#### ${file}`, '', `| ${words[language].columns.join(' | ')} |`, '|--:|---|---|', ...rows, ''];
}

function writeRow({ problem, what, remedy, correction }: ReportedProblem, folder: string | undefined): string {
  const name = nameSpot(problem.place);
  const spot = folder === undefined ? name : `[${name}](${addressOf(folder, problem.place)})`;
  const isSaid = correction === undefined || remedy.includes(correction);
  return `| ${spot} | ${escapeMarkdown(what)} | ${escapeMarkdown(remedy)}${isSaid ? '' : `<br>→ ${escapeMarkdown(correction)}`} |`;
}

/** The line, or the cell of a workbook. */
function nameSpot({ line, column, sheet }: Place): string {
  if (sheet === undefined) return String(line);
  return escapeMarkdown([...(sheet === '' ? [] : [sheet]), formatCellAddress(line, column)].join(' '));
}

/** `plain` shows a table of CSV as its lines. */
function addressOf(folder: string, { file, line, sheet }: Place): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapePercent);
  return `${folder}/${path}${sheet === undefined ? `?plain=1#L${line}` : ''}`;
}

function escapePercent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

/** Nothing that a writer has written is markup, a link that says something else than where it leads, or another row. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/[!#$&()*:<>@[\\\]_`{|}~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
