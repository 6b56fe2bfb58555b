// One version of a release: its declaration, tables and staff listing. Narratives are loaded after all releases are,
// because they may refer to other periods.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { type Address, addressKey, type Observation } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import {
  type ReleaseDeclaration,
  type ReleaseNote,
  type ReleaseVersion,
  releaseSchema,
} from '../statistics/release.ts';
import type { StaffMember } from '../statistics/staff-listing.ts';
import type { Table } from '../statistics/table.ts';
import type { DataFolder } from './data-folder.ts';
import { type Declared, loadDeclaration } from './load-declarations.ts';
import { parseCsv } from './parse-csv.ts';
import { parseStaff } from './parse-staff.ts';
import { parseTable } from './parse-table.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';
import { nameInMessages, readOptionalText } from './read-text.ts';

/** Where a release version lies and what it belongs to. */
export interface ReleaseLocation {
  readonly folder: DataFolder;
  /** `ostersund-kundcenter/2018-T2/v1` */
  readonly path: string;
  readonly publication: Publication;
  readonly period: ReferencePeriod;
  readonly version: string;
}

/** Loads the release version; nothing when its release.yaml cannot be used. */
export function loadRelease(location: ReleaseLocation, report: Report): ReleaseVersion | undefined {
  const { folder, path, publication, period, version } = location;
  const declared = loadDeclaration(folder, `${path}/release.yaml`, releaseSchema, report);
  if (declared === undefined) return undefined;
  checkDates(declared, report);
  checkFiles(location, report);
  const tables = loadTables(location, declared.value.comparison_only, report);
  const observations = indexObservations(tables.values(), report);
  const release: ReleaseVersion = {
    publication: publication.code,
    period,
    version,
    declaration: declared.value,
    tables,
    observations,
    headlines: readHeadlines(declared, location, report),
    notes: readNotes(declared, location, report),
    staff: loadStaff(location, report),
  };
  checkHeadlines(release, declared.file, report);
  return release;
}

function checkDates({ value, file }: Declared<ReleaseDeclaration>, report: Report): void {
  const { released_on: released, next_release_on: next } = value;
  if (released === undefined || next === undefined || next > released) return;
  report({ code: 'next-release-early', place: file.placeOf(['next_release_on']), particulars: {} });
}

const expectedFiles = ['release.yaml', 'staff.csv', 'release.mdx', 'release.en.mdx'] as const;
const expectedFolders = ['departments', 'staff'] as const;

function checkFiles({ folder, path, publication }: ReleaseLocation, report: Report): void {
  const tables = Object.keys(publication.tables);
  for (const { name, kind } of folder.list(path)) {
    const place = { file: nameInMessages(folder, `${path}/${name}`), line: 1, column: 1 };
    const table = name.replace(/\.csv$/, '');
    const expected: readonly string[] =
      kind === 'folder' ? expectedFolders : [...expectedFiles, ...tables.map((t) => `${t}.csv`)];
    if (expected.includes(name)) continue;
    if (kind === 'file' && name.endsWith('.csv')) {
      report({ code: 'table-undeclared', place, particulars: { name: table }, ...nearestOf(table, tables) });
    } else {
      const particulars = { name, expected: [...expectedFiles, ...expectedFolders].join(', ') };
      report({ code: 'file-unexpected', place, particulars, ...nearestOf(name, expected) });
    }
  }
}

function loadTables(location: ReleaseLocation, partial: boolean, report: Report): ReadonlyMap<string, Table> {
  const { folder, path, publication, period } = location;
  const tables = new Map<string, Table>();
  for (const [name, declaration] of Object.entries(publication.tables)) {
    const isDue = declaration.periods === undefined || declaration.periods.includes(period.kind);
    const file = `${path}/${name}.csv`;
    if (folder.read(file) === undefined) {
      const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
      if (isDue && !partial) report({ code: 'table-missing', place, particulars: { name } });
      continue;
    }
    const text = readOptionalText(folder, file, report);
    const csv = text === undefined ? undefined : parseCsv(text, publication.csv, report);
    if (csv === undefined) continue;
    tables.set(name, parseTable(csv, { publication, period: period.id, name, declaration, partial }, report));
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
          report({ code: 'figure-twice', place: observation.source, particulars: { address: key, other: where } });
        }
      }
    }
  }
  return observations;
}

function loadStaff({ folder, path, publication }: ReleaseLocation, report: Report): readonly StaffMember[] {
  const text = readOptionalText(folder, `${path}/staff.csv`, report);
  const csv = text === undefined ? undefined : parseCsv(text, publication.csv, report);
  if (csv === undefined) return [];
  const pictures = new Set(folder.list(`${path}/staff`).map(({ name }) => name));
  return parseStaff(csv, { groups: publication.dimensions.get('staff_group'), pictures }, report);
}

function readHeadlines(
  { value, file }: Declared<ReleaseDeclaration>,
  location: ReleaseLocation,
  report: Report,
): readonly Address[] {
  return value.headlines.map(({ indicator, ...categories }, index) => {
    const address = { indicator, categories };
    checkAddress(address, ['headlines', index], location, file, report);
    return address;
  });
}

function readNotes(
  { value, file }: Declared<ReleaseDeclaration>,
  location: ReleaseLocation,
  report: Report,
): readonly ReleaseNote[] {
  return value.notes.map(({ text, indicator, table, ...rest }, index): ReleaseNote => {
    const path = ['notes', index];
    if (indicator === undefined) {
      const name = table ?? '';
      const known = Object.keys(location.publication.tables);
      if (!known.includes(name)) {
        const place = file.placeOf([...path, 'table']);
        report({ code: 'table-unknown', place, particulars: { written: name }, ...nearestOf(name, known) });
      }
      return { text, on: { kind: 'table', name } };
    }
    const address = { indicator, categories: onlyTexts(rest) };
    checkAddress(address, path, location, file, report);
    return { text, on: { kind: 'figures', address } };
  });
}

function onlyTexts(record: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

function checkAddress(
  { indicator, categories }: Address,
  path: YamlPath,
  { publication: { indicators, dimensions } }: ReleaseLocation,
  file: YamlFile,
  report: Report,
): void {
  if (!indicators.has(indicator)) {
    const place = file.placeOf([...path, 'indicator']);
    report({
      code: 'indicator-unknown',
      place,
      particulars: { written: indicator },
      ...nearestOf(indicator, indicators.keys()),
    });
  }
  for (const [dimension, written] of Object.entries(categories)) {
    const codes = dimensions.get(dimension)?.categories;
    if (codes === undefined) {
      const place = file.placeOfKey([...path, dimension]);
      const nearest = nearestOf(dimension, ['indicator', 'text', 'table', ...dimensions.keys()]);
      report({ code: 'dimension-unknown', place, particulars: { written: dimension }, ...nearest });
    } else if (!codes.has(written)) {
      const place = file.placeOf([...path, dimension]);
      report({
        code: 'category-unknown',
        place,
        particulars: { written, dimension },
        ...nearestOf(written, codes.keys()),
      });
    }
  }
}

function checkHeadlines({ headlines, observations }: ReleaseVersion, file: YamlFile, report: Report): void {
  for (const [index, address] of headlines.entries()) {
    const key = addressKey(address);
    if (observations.has(key)) continue;
    report({ code: 'figure-not-found', place: file.placeOf(['headlines', index]), particulars: { address: key } });
  }
}
