// One version of a release: its declaration, tables and staff listing. Narratives are loaded after all releases are,
// because they may refer to other periods.
import { describeAddress } from '../problems/describe-address.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import { type HiddenFigure, suppressTables } from '../statistics/disclosure.ts';
import { addressKey, type Observation } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { type ReleaseDeclaration, type ReleaseVersion, releaseSchema } from '../statistics/release.ts';
import type { Table } from '../statistics/table.ts';
import { checkDrawnRows } from './check-drawn-rows.ts';
import { checkToConfirm } from './check-to-confirm.ts';
import { continueYaml } from './continue-yaml.ts';
import type { DataFolder } from './data-folder.ts';
import { type Declared, declare, readYaml } from './load-declarations.ts';
import { narrativeFiles } from './load-narratives.ts';
import { loadPictures, picturesFolder } from './load-pictures.ts';
import { loadStaff } from './load-staff.ts';
import { parseCsv } from './parse-csv.ts';
import { parseTable } from './parse-table.ts';
import type { YamlFile } from './parse-yaml.ts';
import { readReleaseTime } from './read-release-time.ts';
import { nameInMessages, readOptionalText } from './read-text.ts';
import { checkReferences, readAnswers, readHeadlines, readNotes, readSuppressed } from './release-references.ts';
import { sealFile } from './seal.ts';
import type { VersionFiles } from './version-files.ts';

/** Where a release version lies and what it belongs to. */
export interface ReleaseLocation {
  readonly folder: DataFolder;
  readonly files: VersionFiles;
  readonly publication: Publication;
  readonly period: ReferencePeriod;
  /** The version before, whose release.yaml says what this one's does not. */
  readonly before: LoadedRelease | undefined;
  /** ISO date; without it no staff listing comes to its end. */
  readonly today?: string | undefined;
  /** Of the site; without it that of Sweden. */
  readonly timeZone?: string | undefined;
}

/** A release version together with its release.yaml, for the places in it. */
export interface LoadedRelease {
  readonly release: ReleaseVersion;
  readonly declaration: YamlFile;
  /** What the release does not show, for the check that it cannot be worked out. */
  readonly hidden: readonly HiddenFigure[];
  /** All figures as the files have them, by `addressKey`: what a seal is over. */
  readonly written: ReadonlyMap<string, Observation>;
}

/** What every version says for itself. */
const ownKeys = ['released_on', 'revision'] as const;

/** Loads the release version; nothing when its release.yaml cannot be used. What it revises is not computed here. */
export function loadRelease(location: ReleaseLocation, report: Report): LoadedRelease | undefined {
  const { folder, files, publication, period, before } = location;
  const own = readYaml(folder, `${files.path}/release.yaml`, report);
  if (own === undefined) return undefined;
  const whole = before === undefined ? own : continueYaml(own, before.declaration, ownKeys);
  const declared = declare(whole, releaseSchema, report);
  if (declared === undefined) return undefined;
  let isWhole = true;
  const watch: Report = (problem) => {
    if (isError(problem)) isWhole = false;
    report(problem);
  };
  const { releasedAt, ...dated } = readReleaseTime(declared, location.timeZone, watch);
  checkDates(dated, watch);
  checkToConfirm(declared, watch);
  const misnamed = checkFiles(location, watch);
  const isDue = (table: string): boolean => !declared.value.comparison_only && !misnamed.has(table);
  const read = loadTables(location, declared.value.comparison_only, isDue, watch);
  if (!declared.value.comparison_only) checkDrawnRows(read.values(), publication, watch);
  // From here on nothing holds a figure that is not to be shown.
  const { tables, hidden } = suppressTables(read, {
    publication,
    listed: readSuppressed(declared, publication, watch),
  });
  const observations = indexObservations(tables.values(), watch);
  const release: ReleaseVersion = {
    publication: publication.code,
    period,
    version: files.version,
    declaration: dated.value,
    ...(releasedAt !== undefined && { releasedAt }),
    tables,
    observations,
    headlines: readHeadlines(declared, publication, watch),
    notes: [...readNotes(declared, publication, watch), ...readAnswers(declared.value, publication)],
    revisions: [],
    pictures: loadPictures(folder, files, watch),
    ...loadStaff(location, declared, watch),
  };
  if (isWhole) checkReferences(release, declared.file, report);
  const written = hidden.length === 0 ? observations : indexObservations(read.values(), () => undefined);
  return { release, declaration: declared.file, hidden, written };
}

function checkDates({ value, file }: Declared<ReleaseDeclaration>, report: Report): void {
  const { released_on: released, next_release_on: next } = value;
  if (released === undefined || next === undefined || next > released) return;
  const place = file.placeOf(['next_release_on']);
  // What an earlier version promised was held against its own date: this one may well come later.
  if (place.file === file.name) report({ code: 'next-release-early', place, particulars: {} });
}

const expectedFiles = ['release.yaml', 'staff.csv'] as const;
const expectedFolders = ['departments', picturesFolder, 'staff'] as const;

/** A workbook does not become a table by another name. */
function suggestName(name: string, expected: readonly string[]): { readonly nearest?: string } {
  return /\.(xls[xm]?|ods)$/i.test(name) ? {} : nearestOf(name, expected);
}

/** Reports files that do not belong here; returns the tables that a misspelt one is probably meant to be. */
function checkFiles({ folder, files: { path }, publication }: ReleaseLocation, report: Report): ReadonlySet<string> {
  const misnamed = new Set<string>();
  const tables = Object.keys(publication.tables);
  const files = [...expectedFiles, ...narrativeFiles('release', publication)];
  for (const { name, kind } of folder.list(path)) {
    const place = { file: nameInMessages(folder, `${path}/${name}`), line: 1, column: 1 };
    const table = name.replace(/\.csv$/, '');
    const expected: readonly string[] =
      kind === 'folder' ? expectedFolders : [...files, ...tables.map((t) => `${t}.csv`)];
    if (expected.includes(name) || name === sealFile) continue;
    if (kind === 'file' && name.endsWith('.csv')) {
      const suggestion = nearestOf(table, tables);
      if (suggestion.nearest !== undefined) misnamed.add(suggestion.nearest);
      report({ code: 'table-undeclared', place, particulars: { name: table }, ...suggestion });
    } else {
      const particulars = { name, expected: [...files, ...expectedFolders].join(', ') };
      report({ code: 'file-unexpected', place, particulars, ...suggestName(name, expected) });
    }
  }
  return misnamed;
}

function loadTables(
  location: ReleaseLocation,
  partial: boolean,
  isDue: (table: string) => boolean,
  report: Report,
): ReadonlyMap<string, Table> {
  const { folder, files, publication, period } = location;
  const tables = new Map<string, Table>();
  for (const [name, declaration] of Object.entries(publication.tables)) {
    const hasPeriod = declaration.periods === undefined || declaration.periods.includes(period.kind);
    const { path, version } = files.locate(`${name}.csv`);
    if (folder.read(path) === undefined) {
      const place = { file: nameInMessages(folder, files.path), line: 1, column: 1 };
      if (hasPeriod && isDue(name)) report({ code: 'table-missing', place, particulars: { name } });
      continue;
    }
    const text = readOptionalText(folder, path, report);
    const csv = text === undefined ? undefined : parseCsv(text, publication.csv, report);
    if (csv === undefined) continue;
    tables.set(name, parseTable(csv, { publication, period: period.id, version, name, declaration, partial }, report));
  }
  return tables;
}

function indexObservations(tables: Iterable<Table>, report: Report): ReadonlyMap<string, Observation> {
  const observations = new Map<string, Observation>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const observation of row.observations.values()) {
        const key = addressKey(observation);
        const other = observations.get(key);
        if (other === undefined) observations.set(key, observation);
        else {
          const where = `${other.source.file}:${other.source.line}`;
          report({
            code: 'figure-twice',
            place: observation.source,
            particulars: { address: describeAddress(observation), other: where },
          });
        }
      }
    }
  }
  return observations;
}
