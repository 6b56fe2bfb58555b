import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openDataFolder, openKeptFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { code, files } from '../views/example-catalogue.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function makeFolder(content: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tertial-kept-'));
  folders.push(root);
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('openKeptFolder', () => {
  test('gives the same bytes as long as the file is what it was', () => {
    const root = makeFolder({ 'a.txt': 'one' });
    const folder = openKeptFolder(root, 'data');
    const first = folder.read('a.txt');
    expect(folder.read('a.txt')).toBe(first);
    writeFileSync(join(root, 'b.txt'), 'two');
    utimesSync(join(root, 'b.txt'), 0, 0);
    renameSync(join(root, 'b.txt'), join(root, 'a.txt'));
    expect(String(folder.read('a.txt'))).toBe('two');
    writeFileSync(join(root, 'a.txt'), 'six');
    expect(String(folder.read('a.txt'))).toBe('six');
    rmSync(join(root, 'a.txt'));
    expect(folder.read('a.txt')).toBeUndefined();
    expect(folder.list('')).toEqual([]);
  });
});

/** A change for each kind of file: path, what it is replaced with, or nothing where it is removed. */
const changes: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'a figure': {
    [`${code}/2018-T2/v1/answer-groups.csv`]: files[`${code}/2018-T2/v1/answer-groups.csv`].replace('1200', '12x0'),
  },
  'a narrative': { [`${code}/2018-T2/v1/release.mdx`]: 'Vi besvarade 1200 samtal om val 1 och 77 brev.\n' },
  'nothing any more': {},
  'a category that a narrative names': {
    [`${code}/dimensions.yaml`]: files[`${code}/dimensions.yaml`].replace('Val 1', 'Slinga 1'),
  },
  'a new dimension': {
    [`${code}/dimensions.yaml`]: `${files[`${code}/dimensions.yaml`]}age:\n  label: A\n  total: B\n  categories:\n    x: { label: X }\n`,
  },
  'a file that is gone': { [`${code}/2018-T2/v1/times.csv`]: undefined },
  'the site': { 'site.yaml': 'nme: x\n' },
};

test('a folder that is loaded again after each change is what it is when it is loaded for the first time', () => {
  const start = {
    ...files,
    [`${code}/2018-T2/v1/release.mdx`]:
      'Vi besvarade 1200 samtal på slinga 12, <Figure indicator="calls" age="x" /> av dem.\n',
  };
  const root = makeFolder(start);
  const kept = openKeptFolder(root, 'data');
  const options = { drafts: true, now: '2026-11-22' };
  for (const [name, change] of Object.entries({ 'at first': {}, ...changes })) {
    for (const [path, text] of Object.entries({ ...start, ...change })) {
      if (text === undefined) rmSync(join(root, path));
      else if (!existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text) {
        writeFileSync(join(root, path), text);
      }
    }
    const { problems, catalogue } = loadCatalogue(openDataFolder(root, 'data'), options);
    const again = loadCatalogue(kept, options);
    expect([name, again.problems]).toEqual([name, problems]);
    expect(again.catalogue?.series.map(({ fingerprint }) => fingerprint)).toEqual(
      catalogue?.series.map(({ fingerprint }) => fingerprint),
    );
  }
});
