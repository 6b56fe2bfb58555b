// What an import would write, before it is written: the text of the table, each figure beside what stands there now and
// what was reported for the period compared with, and the questions that the check would ask.
import { checkPlausibility } from '../loaders/check-plausibility.ts';
import type { DataFolder } from '../loaders/data-folder.ts';
import type { LocatedRelease } from '../loaders/locate-releases.ts';
import { parseCsv } from '../loaders/parse-csv.ts';
import { parseTable } from '../loaders/parse-table.ts';
import { nameInMessages } from '../loaders/read-text.ts';
import type { Problem } from '../problems/problem.ts';
import { isError, severityOf } from '../problems/severity.ts';
import { type Change, compareFigure } from '../statistics/change.ts';
import { earlierValue, findEarlier } from '../statistics/earlier-figure.ts';
import { addressKey, type Observation } from '../statistics/observation.ts';
import type { ObservedValue } from '../statistics/observed-value.ts';
import { comparedPeriod } from '../statistics/release.ts';
import { writeValue } from '../statistics/written-value.ts';
import { fillTable } from './fill-table.ts';
import type { ImportedFigure } from './read-figure.ts';
import { type ImportTarget, listReleases } from './select-release.ts';

export interface ComparedFigure {
  readonly figure: ImportedFigure;
  /** What stands in the release now. */
  readonly stands: ObservedValue | undefined;
  /** What was reported for the period that the release is compared with. */
  readonly earlier: ObservedValue | undefined;
  readonly change: Change;
  /** Questions that the check asks about it. */
  readonly questions: readonly Problem[];
  /** Whether the table says something else now. */
  readonly isNew: boolean;
}

export interface ImportPlan {
  /** Below the data folder: `kundcenter/2018-T2/v1/answer-groups.csv`. */
  readonly path: string;
  /** The whole file as it would be; nothing when it already says all this. */
  readonly text: string | undefined;
  readonly figures: readonly ComparedFigure[];
  /** What keeps it from being written. */
  readonly problems: readonly Problem[];
  /** SDMX notation. */
  readonly comparedWith: string;
}

/** Plans the import of the figures into the table of the target. Writes nothing. */
export function planImport(target: ImportTarget, table: string, figures: readonly ImportedFigure[]): ImportPlan {
  const { folder, publication, located } = target;
  const declaration = publication.tables[table];
  if (declaration === undefined)
    throw new Error(`There is no table ${table}: the check of the mapping lets none through.`);
  const source = located.files.locate(`${table}.csv`).path;
  const path = `${located.files.path}/${table}.csv`;
  const name = nameInMessages(folder, path);
  const bytes = folder.read(source);
  // The mark at the beginning stays: the file is written as it was read.
  const before = bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = fillTable({ name, text: before, declaration, publication }, figures);
  const comparedWith = comparedPeriod(located.release).id;
  const place = { file: name, line: 1, column: 1 };
  if (text === undefined) {
    const problems: readonly Problem[] = [{ code: 'import-table-broken', place, particulars: {} }];
    return { path, text: undefined, figures: [], problems, comparedWith };
  }
  const problems = checkKept(target, { table, name, before, after: text }, figures);
  const filled = withFile(folder, path, text);
  return {
    path,
    text: text === before ? undefined : text,
    figures: compareFigures(target, filled, figures),
    problems,
    comparedWith,
  };
}

/** The table before and after. */
interface Rewritten {
  readonly table: string;
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Cells that the import does not fill may stay unfilled: a draft is filled from several files. */
const unfilled: readonly string[] = ['cell-blank', 'table-unfilled', 'row-missing', 'column-missing'];

/** The problems that the table gets by the import. Throws when a figure would be read back as another. */
function checkKept(
  target: ImportTarget,
  { table, name, before, after }: Rewritten,
  figures: readonly ImportedFigure[],
): readonly Problem[] {
  const had = readBack(target, table, name, before ?? '');
  const has = readBack(target, table, name, after);
  const known = new Set(had.problems.map(({ code }) => code));
  const problems = has.problems.filter((one) => isError(one) && !unfilled.includes(one.code) && !known.has(one.code));
  if (problems.length > 0) return problems;
  for (const figure of figures) {
    const value = has.observations.get(addressKey(figure))?.value;
    const isUnread = value === undefined && has.problems.some(isError);
    if (!isUnread && (value === undefined || writeValue(value) !== writeValue(figure.value))) {
      throw new Error(`${addressKey(figure)} would be read back as another figure.`);
    }
  }
  return [];
}

function readBack({ publication, located }: ImportTarget, table: string, name: string, text: string) {
  const problems: Problem[] = [];
  const observations = new Map<string, Observation>();
  const declaration = publication.tables[table];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const csv = parseCsv({ name, text: plain }, publication.csv, report);
  if (csv !== undefined && declaration !== undefined) {
    const period = located.release.period.id;
    const version = located.files.version;
    const context = { publication, period, version, name: table, declaration, partial: true };
    for (const row of parseTable(csv, context, report).rows) {
      for (const one of row.observations.values()) observations.set(addressKey(one), one);
    }
  }
  return { problems, observations };
}

/** The folder with one file as it would be. */
function withFile(folder: DataFolder, path: string, text: string): DataFolder {
  const bytes = new TextEncoder().encode(text);
  const parent = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(parent.length + 1);
  return {
    label: folder.label,
    read: (file) => (file === path ? bytes : folder.read(file)),
    list: (inner) => {
      const entries = folder.list(inner);
      const isThere = inner !== parent || entries.some((entry) => entry.name === name);
      return isThere ? entries : [...entries, { name, kind: 'file' }];
    },
  };
}

function compareFigures(
  { publication, located, compared }: ImportTarget,
  filled: DataFolder,
  figures: readonly ImportedFigure[],
): readonly ComparedFigure[] {
  const releases = listReleases(filled, publication);
  const now = releases.find(({ release }) => release.period.id === located.release.period.id);
  if (now === undefined) throw new Error('A release that was there is not, though only a table has changed.');
  const questions = askAbout(now, releases, publication);
  const comparison = {
    current: now.release,
    previous: compared?.release,
    since: comparedPeriod(now.release).id,
  };
  return figures.map((figure) => {
    const key = addressKey(figure);
    const stands = located.written.get(key)?.value;
    return {
      figure,
      stands,
      earlier: earlierValue(findEarlier(comparison, figure, publication)),
      change: compareFigure(comparison, figure, publication),
      questions: questions.get(key) ?? [],
      isNew: stands === undefined || writeValue(stands) !== writeValue(figure.value),
    };
  });
}

/** The questions that the check asks about the release, by the figure that they are about. */
function askAbout(
  now: LocatedRelease,
  releases: readonly LocatedRelease[],
  publication: ImportTarget['publication'],
): ReadonlyMap<string, readonly Problem[]> {
  const asked = new Map<string, Problem[]>();
  const keys = new Map(
    [...now.release.observations].map(([key, { source }]) => [`${source.file}:${source.line}:${source.column}`, key]),
  );
  checkPlausibility(
    [now],
    releases.map(({ release }) => release),
    publication,
    (problem) => {
      const { file, line, column } = problem.place;
      const key = keys.get(`${file}:${line}:${column}`);
      if (key === undefined || severityOf(problem) !== 'question') return;
      asked.set(key, [...(asked.get(key) ?? []), problem]);
    },
  );
  return asked;
}
