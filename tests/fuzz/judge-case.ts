// What loading a data folder may not do, whatever is in it: throw, or report something without a place, a sentence or a remedy.
import type { DataFolder } from '../../src/loaders/data-folder.ts';
import { type Catalogue, loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { openLines } from '../../src/loaders/read-lines.ts';
import { listChecklists } from '../../src/loaders/release-checklist.ts';
import { describeProblem, formatProblem } from '../../src/problems/describe-problem.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { isError } from '../../src/problems/severity.ts';
import { writeSarif } from '../../src/reporting/write-sarif.ts';
import { writeText } from '../../src/reporting/write-text.ts';
import { languages } from '../../src/statistics/language.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { makeAllPages } from '../states/make-any-page.ts';
import type { Files, FuzzCase } from './fuzz-case.ts';

/** The day that cases are loaded on. */
const today = '2026-11-22';

/** A broken table has a problem in each row: the first tell as much as all. */
const mostWritten = 50;

export interface Verdict {
  readonly outcome: 'taken' | 'refused';
  /** One sentence for each thing that should not be. */
  readonly faults: readonly string[];
}

/** Loads the case, tells of what was found in every format, and makes every page where nothing stops it. */
export function judgeCase({ files }: Pick<FuzzCase, 'files'>): Verdict {
  const folder = memoryFolder(files);
  try {
    const loaded = loadCatalogue(folder, { drafts: true, now: `${today}T12:00:00Z` });
    const { catalogue, problems } = loaded;
    const checklists = listChecklists(loaded, today);
    const result = { problems: problems.slice(0, mostWritten), checklists, lineOf: openLines(folder) };
    writeText(result, 'sv');
    writeSarif(result, 'en');
    const faults = problems.flatMap((problem) => [...findPlaceFaults(problem, folder), ...findWordFaults(problem)]);
    if (catalogue !== undefined) return { outcome: 'taken', faults: [...faults, ...findPageFaults(catalogue, files)] };
    return { outcome: 'refused', faults: problems.some(isError) ? faults : [...faults, 'refused without an error'] };
  } catch (error) {
    return { outcome: 'refused', faults: [`threw ${error instanceof Error ? (error.stack ?? error) : String(error)}`] };
  }
}

/** What a program writes where it has no value. */
const noValue = /\bNaN\b|\bundefined\b|\[object |Infinity/g;

/** Pages that show a value that is none, unless somebody has written that word. */
function findPageFaults(catalogue: Catalogue, files: Files): readonly string[] {
  const shown = makeAllPages(catalogue).flatMap(({ page, view }) =>
    (JSON.stringify(view).match(noValue) ?? []).map((word) => ({ page, word })),
  );
  if (shown.length === 0) return [];
  const written = new Set(
    Object.values(files).flatMap((bytes) => new TextDecoder().decode(bytes).match(noValue) ?? []),
  );
  return shown
    .filter(({ word }) => !written.has(word))
    .map(({ page, word }) => `shows ${word} on ${JSON.stringify(page)}`);
}

function findPlaceFaults({ code, place }: Problem, folder: DataFolder): readonly string[] {
  const { file, line, column } = place;
  const path = file === folder.label ? '' : file.slice(folder.label.length + 1);
  const bytes = file.startsWith(folder.label) ? folder.read(path) : undefined;
  // A folder, or a file that is missing.
  if (bytes === undefined)
    return line === 1 && column === 1 ? [] : [`${code} at ${line}:${column} of ${file}, which is not there`];
  const text = new TextDecoder().decode(bytes).split(/\r\n?|\n/)[line - 1];
  if (text !== undefined && column >= 1 && column <= text.length + 1) return [];
  return [`${code} at ${line}:${column} of ${file}, outside of its text`];
}

function findWordFaults(problem: Problem): readonly string[] {
  return languages.flatMap((language) => {
    const { what, remedy } = describeProblem(problem, language);
    const line = formatProblem(problem, language);
    const faults = [
      ...(what.trim() === '' || remedy.trim() === '' ? ['has no sentence or no remedy'] : []),
      ...(/\p{Cc}|\p{Cs}/u.test(line) ? ['steers the terminal'] : []),
      ...(/\[object |\bundefined\b/.test(line) && !/\[object |\bundefined\b/.test(JSON.stringify(problem))
        ? ['shows a value that is none']
        : []),
    ];
    return faults.map((fault) => `${problem.code} ${fault} in ${language}: ${line.slice(0, 300)}`);
  });
}
