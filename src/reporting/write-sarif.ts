// The result of a check in SARIF 2.1.0, which code scanning services and editors read.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import { formatCellAddress } from '../problems/format-place.ts';
import type { Place } from '../problems/problem.ts';
import type { Severity } from '../problems/problem-kind.ts';
import { type ProblemCode, problemKinds } from '../problems/problem-kinds.ts';
import type { Language } from '../statistics/language.ts';
import { type CheckResult, type Quote, type ReportedProblem, reportProblem } from './check-result.ts';

const levels = { error: 'error', warning: 'warning', question: 'warning', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** Writes one log with one run. Files are named from the root of the repository. */
export function writeSarif(result: CheckResult, language: Language): string {
  const reported = result.problems.map((problem) => reportProblem(problem, result, language));
  const severities = new Map(reported.map(({ problem, severity }) => [problem.code, severity]));
  const codes = [...severities.keys()].sort();
  const run = {
    tool: {
      driver: {
        name: 'Tertial',
        rules: codes.map((code) => writeRule(code, severities.get(code) ?? 'error', language)),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    results: reported.map((one) => writeResult(one, codes.indexOf(one.problem.code))),
    properties: { releases: result.checklists },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return JSON.stringify(log, undefined, 2);
}

/** The guide is in Swedish alone: in another language the remedy is the help. */
function writeRule(code: ProblemCode, severity: Severity, language: Language) {
  const { what, remedy, guide } = problemKinds[code];
  const help = language === 'sv' ? guide : remedy[language];
  return {
    id: code,
    shortDescription: writeMessage(withoutParticulars(what[language])),
    help: writeMessage(withoutParticulars(help)),
    defaultConfiguration: { level: levels[severity] },
  };
}

/** Braces stand for arguments unless they are doubled. SARIF 2.1.0, section 3.11.5. */
function writeMessage(text: string) {
  return { text: text.replace(/[{}]/g, '$&$&') };
}

function withoutParticulars(sentence: string): string {
  return sentence.replace(/\{\w+\}/g, '…');
}

function writeResult(
  { problem, severity, what, remedy, correction, quote, isReplaceable }: ReportedProblem,
  ruleIndex: number,
) {
  const { code, place } = problem;
  const artifactLocation = { uri: place.file.toWellFormed().split('/').map(encodeURIComponent).join('/') };
  const region = quote && regionOf(place, quote);
  const cell = place.sheet === undefined ? undefined : `${place.sheet}!${formatCellAddress(place.line, place.column)}`;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: writeMessage(`${what} ${remedy}`),
    locations: [
      {
        physicalLocation: { artifactLocation, ...(region && { region, contextRegion: contextOf(place, quote) }) },
        ...(cell !== undefined && { logicalLocations: [{ fullyQualifiedName: cell }] }),
      },
    ],
    ...(isReplaceable &&
      correction !== undefined && {
        fixes: [
          {
            description: writeMessage(remedy),
            artifactChanges: [
              { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: correction } }] },
            ],
          },
        ],
      }),
    properties: { severity },
  };
}

function regionOf({ line }: Place, { column, endColumn }: Quote) {
  return { startLine: line, startColumn: column, endLine: line, endColumn };
}

function contextOf({ line }: Place, { text }: Quote) {
  return { startLine: line, endLine: line, snippet: { text } };
}
