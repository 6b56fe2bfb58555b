// The result of a check as text for people: the problems by file, each with its line, then a checklist of each release.
import { messagesIn } from '../i18n/messages.ts';
import { severityWord } from '../problems/describe-problem.ts';
import { formatPlace } from '../problems/format-place.ts';
import type { Problem } from '../problems/problem.ts';
import type { Severity } from '../problems/problem-kind.ts';
import { isError } from '../problems/severity.ts';
import type { Language } from '../statistics/language.ts';
import { describeChecklist, describeSealed, writeChecklist } from '../views/checklist-view.ts';
import { type CheckResult, countSeverities, type ReportedProblem, reportProblem } from './check-result.ts';
import { markLine } from './mark-line.ts';

/** What a piece of the text is, for a terminal that has colours. */
export type Style = Severity | 'heading' | 'correction' | 'faint';
export type Paint = (style: Style, text: string) => string;

const words = {
  sv: {
    problems: (count: number) => `${count} problem`,
    remarks: (count: number) => (count === 1 ? '1 anmärkning' : `${count} anmärkningar`),
    releases: 'Utgåvor',
    none: 'Inga problem i data.',
  },
  en: {
    problems: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
    remarks: (count: number) => (count === 1 ? '1 remark' : `${count} remarks`),
    releases: 'Releases',
    none: 'No problems in data.',
  },
} as const;

/** Writes the text. Without `paint` it is plain. */
export function writeText(result: CheckResult, language: Language, paint: Paint = (_, text) => text): string {
  const byFile = Map.groupBy(result.problems, ({ place }) => place.file);
  const files = [...byFile].flatMap(([file, problems]) => [
    paint('heading', `${oneLine(file)}: ${countInFile(problems, language)}`),
    '',
    ...problems.flatMap((problem) => writeProblem(reportProblem(problem, result, language), language, paint)),
  ]);
  return [...files, ...writeReleases(result, language, paint), writeSummary(result.problems, language)].join('\n');
}

/** Errors are problems, the rest are remarks. */
function countInFile(problems: readonly Problem[], language: Language): string {
  const { problems: tellProblems, remarks: tellRemarks } = words[language];
  const errors = problems.filter(isError).length;
  const others = problems.length - errors;
  return [...(errors > 0 ? [tellProblems(errors)] : []), ...(others > 0 ? [tellRemarks(others)] : [])].join(', ');
}

/** One problem with its line, and an empty line after it. */
export function writeProblem(reported: ReportedProblem, language: Language, paint: Paint): readonly string[] {
  const { problem, severity, what, remedy, correction, quote } = reported;
  const word = severityWord(problem, language);
  return [
    `${oneLine(formatPlace(problem.place, language))}  ${paint(severity, `${word}${what}`)} ${paint('faint', `[${problem.code}]`)}`,
    ...(quote === undefined ? [] : writeQuote(quote, problem.place.line, (text) => paint(severity, text), paint)),
    `  ${remedy}`,
    ...(correction === undefined ? [] : [paint('correction', `  → ${oneLine(correction)}`)]),
    '',
  ];
}

function writeQuote(
  quote: NonNullable<ReportedProblem['quote']>,
  line: number,
  mark: (text: string) => string,
  paint: Paint,
): readonly string[] {
  const { text, marks } = markLine(quote);
  const number = String(line).padStart(4);
  const gutters = [`${number} | `, `${' '.repeat(number.length)} | `].map((gutter) => paint('faint', gutter));
  return [`${gutters[0]}${text}`.trimEnd(), `${gutters[1]}${mark(marks)}`];
}

/** The checklists of releases that have something left to do or to say; the others are counted. */
function writeReleases({ checklists }: CheckResult, language: Language, paint: Paint): readonly string[] {
  const isQuiet = ({ state, problems, shownFrom }: (typeof checklists)[number]): boolean =>
    state === 'sealed' && shownFrom === undefined && Object.values(problems).every((count) => count === 0);
  const told = checklists.filter((one) => !isQuiet(one));
  const sealed = checklists.length - told.length;
  const lists = told.flatMap((one) => [...writeChecklist(describeChecklist(one, language)), '']);
  if (checklists.length === 0) return [];
  return [
    paint('heading', words[language].releases),
    '',
    ...lists,
    ...(sealed === 0 ? [] : [describeSealed(sealed, language), '']),
  ];
}

/** How many problems there are of each severity; of errors also when there is none, but other problems. */
export function writeSummary(problems: readonly Problem[], language: Language): string {
  const { severities } = messagesIn(language).checklist;
  const counts = countSeverities(problems);
  const others = (['warning', 'question', 'hint'] as const).filter((severity) => counts[severity] > 0);
  if (problems.length === 0) return words[language].none;
  return (['error', ...others] as const).map((severity) => `${severities[severity]}: ${counts[severity]}`).join('. ');
}

/** A file name or a text of a writer may hold line breaks and signs that a terminal obeys. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, '\ufffd');
}
