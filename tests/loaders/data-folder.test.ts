import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mostReadBytes, openDataFolder, openKeptFolder } from '../../src/loaders/data-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'tertial-'));
mkdirSync(join(root, 'b'));
for (const name of ['c.csv', 'Z.csv', '.hidden', 'Thumbs.db', 'desktop.ini', '~$c.csv', 'b/å.csv']) {
  writeFileSync(join(root, name), name);
}
afterAll(() => rmSync(root, { recursive: true }));
const folder = openDataFolder(root, 'data');

describe('openDataFolder', () => {
  test('lists files and folders by name, without hidden and left-behind ones', () => {
    expect(folder.list('')).toEqual([
      { name: 'Z.csv', kind: 'file' },
      { name: 'b', kind: 'folder' },
      { name: 'c.csv', kind: 'file' },
    ]);
    expect(folder.list('b')).toEqual([{ name: 'å.csv', kind: 'file' }]);
  });

  test('reads bytes', () => {
    expect(new TextDecoder().decode(folder.read('b/å.csv'))).toBe('b/å.csv');
  });

  test.each(['d.csv', 'd/e.csv', 'c.csv/e', 'b'])('has no file %s', (path) => {
    expect(folder.read(path)).toBeUndefined();
  });

  test.each(['d', 'c.csv'])('has nothing in %s', (path) => {
    expect(folder.list(path)).toEqual([]);
  });

  test.each([
    ['a file', 'publication.yaml'],
    ['a file in a folder', 'linked/secret.yaml'],
    ['a file whose folder has a name that begins alike', 'beside.yaml'],
  ])('does not read %s that lies outside, by a link', (_, path) => {
    const parent = mkdtempSync(join(tmpdir(), 'tertial-links-'));
    for (const name of ['data', 'data-other', 'other']) mkdirSync(join(parent, name));
    for (const name of ['other/secret.yaml', 'data-other/a.yaml']) writeFileSync(join(parent, name), 'secret');
    symlinkSync('../other/secret.yaml', join(parent, 'data/publication.yaml'));
    symlinkSync('../other', join(parent, 'data/linked'));
    symlinkSync('../data-other/a.yaml', join(parent, 'data/beside.yaml'));
    const linked = openDataFolder(join(parent, 'data'), 'data');
    const links = ['beside.yaml', 'linked', 'publication.yaml'];
    expect(linked.links?.()).toEqual(links);
    const seen = [linked.read(path), linked.leadsOut?.(path), linked.list('linked')];
    const kept = openKeptFolder(join(parent, 'data'), 'data').read(path);
    rmSync(parent, { recursive: true });
    expect([...seen, kept]).toEqual([undefined, true, [], undefined]);
  });

  test('reads a file of its own by a link', () => {
    symlinkSync('b', join(root, 'linked'));
    expect(new TextDecoder().decode(folder.read('linked/å.csv'))).toBe('b/å.csv');
    expect(folder.leadsOut?.('linked/å.csv')).toBe(false);
  });

  test('reads no more of a file than any may have', () => {
    writeFileSync(join(root, 'huge.csv'), '');
    truncateSync(join(root, 'huge.csv'), mostReadBytes + 1000);
    expect(folder.read('huge.csv')?.length).toBe(mostReadBytes);
  });

  test('does not wait for a pipe', () => {
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    expect(folder.read('pipe.yaml')).toBeUndefined();
  });

  test('passes on other errors', () => {
    expect(() => folder.read('a\0b')).toThrow();
  });

  test('does not take what the file system refuses for something that is missing', () => {
    const folder = openDataFolder('tests/fixtures/problems/valid/data', 'data');
    expect(() => folder.list('x'.repeat(5000))).toThrow('ENAMETOOLONG');
  });
});
