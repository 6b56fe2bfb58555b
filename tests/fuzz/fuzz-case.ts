// The cases of a fuzzing run: data folders of the fixtures with a few of their files changed. A case is told by the seed of the
// run and its number: the same two give the same files.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { makeRandom, type Random } from '../bench/random.ts';
import { mutate } from './mutate.ts';

/** Path below the data folder → bytes. */
export type Files = Readonly<Record<string, Uint8Array>>;

export interface FuzzCase {
  /** The data folder that was changed, below the project. */
  readonly base: string;
  readonly files: Files;
  /** The paths whose bytes are not those of the base. */
  readonly changed: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const bases = [
  'tests/fixtures/revised/data',
  'tests/fixtures/problems/valid/data',
  'tests/fixtures/problems/mapping-at/data',
  'tests/fixtures/drafts/carried/data',
  'tests/fixtures/examples/data',
  'tests/fixtures/imported/data',
  'tests/fixtures/states/comparability',
  'tests/fixtures/states/suppressed',
  'tests/fixtures/states/swedish-on-english-page',
  'docs/ovning',
] as const;

/** What a case of a problem changes of the valid publication lies over it. */
const overlays: Readonly<Record<string, string>> = {
  'tests/fixtures/problems/mapping-at/data': 'tests/fixtures/problems/valid/data',
};

const known = new Map<string, Files>();

/** The files of a data folder that cases change, told by its path below the project. */
export function readBase(base: string): Files {
  const files = known.get(base) ?? { ...readFolder(overlays[base]), ...readFolder(base) };
  known.set(base, files);
  return files;
}

/** The files below a folder of the project. */
export function readFolder(folder: string | undefined): Files {
  if (folder === undefined) return {};
  const place = resolve(root, folder);
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [relative(place, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** The case of this number in the run of this seed. */
export function makeFuzzCase(seed: number, number: number): FuzzCase {
  const random = makeRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const base = random.pick(bases);
  const files: Record<string, Uint8Array> = { ...readBase(base) };
  const changed = new Set<string>();
  for (let count = random.between(1, 4); count > 0; count -= 1) changeOne(files, changed, random);
  return { base, files, changed: [...changed].filter((path) => Object.hasOwn(files, path)) };
}

function changeOne(files: Record<string, Uint8Array>, changed: Set<string>, random: Random): void {
  const paths = Object.keys(files);
  const path = paths[random.between(0, Math.max(0, paths.length - 1))];
  const bytes = path === undefined ? undefined : files[path];
  if (path === undefined || bytes === undefined) return;
  if (random.between(0, 39) === 0) Reflect.deleteProperty(files, path);
  else {
    const elsewhere = newPath(path, paths, random);
    files[elsewhere] = mutate(bytes, path.split('.').at(-1) ?? '', random);
    changed.add(elsewhere);
  }
}

/** Now and then in the place of another file, or under another name. */
function newPath(path: string, paths: readonly string[], random: Random): string {
  const way = random.between(0, 39);
  if (way === 0) return paths[random.between(0, paths.length - 1)] ?? path;
  return way === 1 ? renamed(path, random) : path;
}

function renamed(path: string, random: Random): string {
  const parts = path.split('/');
  parts[random.between(0, parts.length - 1)] = random.pick([
    ...([
      'a',
      '2026-T3',
      '2026',
      'v2',
      'v3',
      'release.en.mdx',
      'staff.csv',
      'constructor',
      '__proto__',
      'å.csv',
    ] as const),
    ...([
      'departments',
      'pictures',
      'imports',
      'redactions.yaml',
      'seal.json',
      '<b>.mdx',
      'a\u202Eb.csv',
      '..',
    ] as const),
  ]);
  return parts.join('/');
}
