// What the files of data/ become when they are written as the newest schema has them, and the proof that they tell the same
// as before. What is sealed is not among them: it stays, byte for byte, as it was published, and is brought up when it is read.
import { isDeepStrictEqual } from 'node:util';
import { newestSchema } from '../migrations/migrations.ts';
import { findGoverning, writeSchema } from '../migrations/schema-key.ts';
import type { DataFolder } from './data-folder.ts';
import { type LoadedCatalogue, loadCatalogue } from './load-catalogue.ts';
import { findSchema, readAsNewest } from './read-as-newest.ts';
import { sealFile } from './seal.ts';

export interface UpgradedFile {
  /** Below the folder. */
  readonly path: string;
  /** The schema that it follows now. */
  readonly from: number;
  readonly text: string;
  /** The lines that change, by their numbers in the file as it is, but for the one with its schema. */
  readonly lines: readonly number[];
}

export interface UpgradePlan {
  /** Sorted by path; empty when nothing is left to do. */
  readonly files: readonly UpgradedFile[];
  /** The folders of versions that are sealed and of an older schema: they stay as they are. */
  readonly sealed: readonly string[];
  /** The files of a schema that this software does not know. */
  readonly newer: readonly string[];
}

/** What the upgrade of the folder, read as it lies there, comes to. */
export function planUpgrade(folder: DataFolder): UpgradePlan {
  const paths = listFiles(folder, '').filter((path) => findGoverning(path) !== undefined);
  const newest = readAsNewest(folder);
  const newer = paths.filter((path) => path.endsWith('.yaml') && findSchema(folder, path) > newestSchema);
  const older = paths.filter((path) => findSchema(folder, path) < newestSchema);
  const { sealed = [], open = [] } = Object.groupBy(older, (path) => (isSealed(folder, path) ? 'sealed' : 'open'));
  return {
    files: open.flatMap((path) => upgradeFile(path, folder, newest)),
    sealed: [...new Set(sealed.map(versionOf))],
    newer,
  };
}

/**
 * Whether the folder tells the same once the files of the plan are in their places: the same site, publications, releases, figures and
 * texts, and the same problems.
 */
export function isSameOnceUpgraded(folder: DataFolder, { files }: UpgradePlan): boolean {
  const upgraded = new Map(files.map(({ path, text }) => [path, new TextEncoder().encode(text)]));
  const after: DataFolder = { ...folder, read: (path) => upgraded.get(path) ?? folder.read(path) };
  const [before, then] = [folder, after].map((one) => listTold(loadCatalogue(readAsNewest(one), { drafts: true })));
  return isDeepStrictEqual(before, then);
}

/** All that a folder tells. A problem is known without its line: a line more in a YAML file moves those below it. */
function listTold({ catalogue, checked, problems }: LoadedCatalogue): unknown {
  const told = problems.filter(({ code }) => code !== 'schema-older');
  return {
    site: catalogue?.site,
    series: catalogue?.series.map(({ publication, methodology }) => ({ publication, methodology })),
    versions: checked.map(({ release, narratives }) => ({ release, narratives })),
    problems: told.map(({ code, place, particulars, nearest }) => ({ code, file: place.file, particulars, nearest })),
  };
}

function upgradeFile(path: string, folder: DataFolder, newest: DataFolder): readonly UpgradedFile[] {
  const [before, migrated] = [folder, newest].map((one) => decoder.decode(one.read(path)));
  if (before === undefined || migrated === undefined) return [];
  const text = path.endsWith('.yaml') ? writeSchema(migrated, newestSchema) : migrated;
  if (text === before) return [];
  const linesAfter = migrated.split('\n');
  const lines = before.split('\n').flatMap((line, index) => (line === linesAfter[index] ? [] : [index + 1]));
  return [{ path, from: findSchema(folder, path), text, lines }];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function listFiles(folder: DataFolder, parent: string): readonly string[] {
  return folder.list(parent).flatMap(({ name, kind }) => {
    const path = parent === '' ? name : `${parent}/${name}`;
    return kind === 'file' ? [path] : listFiles(folder, path);
  });
}

function isSealed(folder: DataFolder, path: string): boolean {
  return /\/v\d+$/.test(versionOf(path)) && folder.read(`${versionOf(path)}/${sealFile}`) !== undefined;
}

/** The folder of the version that the file lies in: `ostersund-kundcenter/2018-T2/v1`. */
function versionOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}
