// Data of every schema that there has been, as publishers had them, frozen: whatever the software becomes, it reads them. 1 is the
// data of the software's first working version, but for its staff listing, whose people are invented; 2 says its schema in each file that
// is not sealed, and has corrections, pictures and people.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type DataFolder, openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import { loadVersions } from '../../src/loaders/load-versions.ts';
import { isSameOnceUpgraded, planUpgrade } from '../../src/loaders/plan-upgrade.ts';
import { readAsNewest } from '../../src/loaders/read-as-newest.ts';
import { makeSeal, sealFile, writeSeal } from '../../src/loaders/seal.ts';
import { firstSchema, newestSchema } from '../../src/migrations/migrations.ts';
import { readSchema } from '../../src/migrations/schema-key.ts';
import { isError } from '../../src/problems/severity.ts';
import { parseReferencePeriod } from '../../src/statistics/reference-period.ts';
import { writeValue } from '../../src/statistics/written-value.ts';

const frozen = join(import.meta.dirname, '../fixtures/schemas');

/** What was found in the folder when it was frozen: the hash of its files, its figures, and what only a person can mend. */
const schemas = [
  {
    schema: 1,
    hash: 'cfdf1825041c3295381d9a9a3de478569b154c051f78a53711c1006848d4c908',
    figures: '358 figures, adeb183f1cf96e91',
    unknowable: ['staff-terms-missing'],
  },
  {
    schema: 2,
    hash: '5ff49fab874c7c6a31720185f20ec3b2cd81b56fcb7ef9beb6220bfb8f8a2492',
    figures: '66 figures, ad79862157bd490a',
    unknowable: [],
  },
] as const;

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

/** A copy of the frozen folder in the file system. */
function copyFrozen(schema: number): string {
  const copy = mkdtempSync(join(tmpdir(), 'schema-'));
  copies.push(copy);
  cpSync(join(frozen, String(schema), 'data'), copy, { recursive: true });
  return copy;
}

function openFrozen(schema: number): DataFolder {
  return openDataFolder(join(frozen, String(schema), 'data'), 'data');
}

/** Writes the files of the plan, and returns the folder. */
function upgrade(root: string): DataFolder {
  const folder = openDataFolder(root, 'data');
  for (const { path, text } of planUpgrade(folder).files) writeFileSync(join(root, path), text);
  return folder;
}

function hashFolder(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  for (const path of paths) hash.update(path.slice(root.length).replaceAll('\\', '/')).update(readFileSync(path));
  return hash.digest('hex');
}

/** Every figure of every version, as its file has it. */
function listFigures(folder: DataFolder): readonly string[] {
  const { checked } = loadCatalogue(readAsNewest(folder), { drafts: true });
  return checked.flatMap(({ release: { publication, period, version, observations } }) =>
    [...observations].map(([key, { value }]) => `${publication} ${period.id} ${version} ${key} ${writeValue(value)}`),
  );
}

function hashLines(lines: readonly string[]): string {
  const digest = createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
  return `${lines.length} figures, ${digest.slice(0, 16)}`;
}

function errorsOf(folder: DataFolder): readonly string[] {
  return loadCatalogue(readAsNewest(folder), { drafts: true })
    .problems.filter(isError)
    .map(({ code }) => code);
}

test('there is a folder for each schema, from the first to the newest', () => {
  const wanted = Array.from({ length: newestSchema - firstSchema + 1 }, (_, index) => firstSchema + index);
  expect(
    readdirSync(frozen)
      .map(Number)
      .toSorted((a, b) => a - b),
  ).toEqual(wanted);
  expect(schemas.map(({ schema }) => schema)).toEqual(wanted);
});

describe.each(schemas)('data of schema $schema', ({ schema, hash, figures, unknowable }) => {
  test('are as they were', () => {
    expect(hashFolder(join(frozen, String(schema)))).toBe(hash);
  });

  test('are read as they are, with every figure, and ask only for what no program can know', () => {
    expect(errorsOf(openFrozen(schema))).toEqual(unknowable);
    expect(hashLines(listFigures(openFrozen(schema)))).toBe(figures);
  });

  test('tell the same once they are upgraded, and have nothing left to upgrade', () => {
    const plan = planUpgrade(openFrozen(schema));
    expect(plan.newer).toEqual([]);
    expect(isSameOnceUpgraded(openFrozen(schema), plan)).toBe(true);
    const folder = upgrade(copyFrozen(schema));
    expect(errorsOf(folder)).toEqual(unknowable);
    expect(planUpgrade(folder)).toEqual({ files: [], sealed: plan.sealed, newer: [] });
    expect(listFigures(folder)).toEqual(listFigures(openFrozen(schema)));
  });
});

describe('data of schema 1', () => {
  const release = 'ostersund-kundcenter/2018-T2/v1';

  test('change in the lines that write a target with Figure, and say their schema', () => {
    const changed = planUpgrade(openFrozen(1)).files.filter(({ lines }) => lines.length > 0);
    expect(changed.map(({ path, lines }) => [path, lines])).toEqual([
      [`${release}/release.en.mdx`, [2, 9]],
      [`${release}/release.mdx`, [2, 27, 39]],
    ]);
    const said = planUpgrade(openFrozen(1)).files.filter(({ path }) => path.endsWith('.yaml'));
    expect(said.map(({ text }) => readSchema(text))).toEqual(said.map(() => newestSchema));
    expect(said.length).toBe(12);
  });

  test('are published once somebody has said why the staff are shown', () => {
    const folder = openFrozen(1);
    const path = `${release}/release.yaml`;
    const terms = 'staff: { purpose: Listan visar vilka som svarar., shown_until: 2028-12-31 }\n';
    const text = `${new TextDecoder().decode(folder.read(path))}${terms}`;
    const answered: DataFolder = {
      ...folder,
      read: (file) => (file === path ? new TextEncoder().encode(text) : folder.read(file)),
    };
    const { catalogue } = loadCatalogue(readAsNewest(answered), { drafts: false });
    expect(catalogue?.series.map(({ releases }) => releases.length)).toEqual([1, 2]);
  });

  test('are left byte for byte where they are sealed, and read all the same', () => {
    const root = copyFrozen(1);
    const folder = openDataFolder(root, 'data');
    seal(folder, root, '2018-T2');
    const before = hashFolder(join(root, release));
    const plan = planUpgrade(folder);
    expect(plan.sealed).toEqual([release]);
    expect(plan.files.filter(({ path }) => path.startsWith(release))).toEqual([]);
    upgrade(root);
    expect(hashFolder(join(root, release))).toBe(before);
    expect(errorsOf(folder)).toEqual(['staff-terms-missing']);
    const target = new TextDecoder().decode(readAsNewest(folder).read(`${release}/release.mdx`));
    expect(target).toContain('<Target indicator="answered_within_one_minute" form="figure" />');
    writeFileSync(join(root, release, 'release.mdx'), target);
    expect(errorsOf(folder)).toContain('sealed-file-changed');
  });
});

function seal(folder: DataFolder, root: string, id: string): void {
  const read = readAsNewest(folder);
  const ignore = (): void => undefined;
  const publication = loadPublication(read, 'ostersund-kundcenter', ignore);
  const period = parseReferencePeriod(id);
  if (publication === undefined || period === undefined) throw new Error('There is nothing to seal.');
  const [version] = loadVersions({ folder: read, publication, period }, ignore);
  if (version === undefined) throw new Error('There is nothing to seal.');
  writeFileSync(join(root, version.files.path, sealFile), writeSeal(makeSeal(read, version)));
}
