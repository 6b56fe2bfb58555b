import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/compress-folder.ts';
import { hashBytes, writeManifest } from '../../scripts/site-manifest.ts';

const folders: string[] = [];

function makeSite(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-compress-'));
  folders.push(folder);
  mkdirSync(join(folder, 'en'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('compressFolder', () => {
  const long = 'Antal samtal; '.repeat(200);

  test('packs text of some length, twice with the same bytes', () => {
    const folder = makeSite({
      'index.html': long,
      'en/a.csv': long,
      'short.txt': 'kort',
      'b.png': long,
      'c.xlsx': long,
    });
    expect(compressFolder(folder)).toBe(2);
    const [gzipped, brotli] = ['gz', 'br'].map((ending) => readFileSync(join(folder, `en/a.csv.${ending}`)));
    expect(gunzipSync(gzipped ?? '').toString()).toBe(long);
    expect(brotliDecompressSync(brotli ?? '').toString()).toBe(long);
    expect(compressFolder(folder)).toBe(2);
    expect(readFileSync(join(folder, 'en/a.csv.gz'))).toEqual(gzipped);
    expect(readFileSync(join(folder, 'en/a.csv.br'))).toEqual(brotli);
  });

  test('leaves nothing packed of a file that is gone or has become short', () => {
    const folder = makeSite({ 'index.html': long, 'a.csv': long, 'b.csv': long });
    compressFolder(folder);
    rmSync(join(folder, 'a.csv'));
    writeFileSync(join(folder, 'b.csv'), 'kort');
    compressFolder(folder);
    expect(listFiles(folder)).toEqual(['b.csv', 'index.html', 'index.html.br', 'index.html.gz']);
  });

  test('leaves what the site itself has packed', () => {
    const own = { 'a.csv.gz': 'own', 'b.csv.br': 'own', 'b.csv': long };
    const folder = makeSite({ 'index.html': long, ...own, 'c.csv.gz': 'left by an earlier time' });
    const files = Object.fromEntries(Object.keys(own).map((path) => [path, hashBytes(Buffer.from(path))]));
    writeFileSync(join(folder, 'manifest.json'), writeManifest({ software: '1.0.0', content: null, files }));
    compressFolder(folder);
    expect(listFiles(folder)).toEqual([
      ...['a.csv.gz', 'b.csv', 'b.csv.br', 'index.html', 'index.html.br', 'index.html.gz', 'manifest.json'],
    ]);
    expect(readFileSync(join(folder, 'a.csv.gz'), 'utf8')).toBe('own');
  });

  test('takes over what is packed of a file that is the same one in an earlier folder', () => {
    const earlier = makeSite({ 'index.html': long, 'a.csv': long, 'b.csv': long });
    compressFolder(earlier);
    rmSync(join(earlier, 'b.csv.br'));
    // Alike, but another file: what lies beside the earlier one may be of other bytes.
    const folder = makeSite({ 'index.html': long });
    for (const name of ['a.csv', 'b.csv']) linkSync(join(earlier, name), join(folder, name));
    expect(compressFolder(folder, earlier)).toBe(3);
    const isSame = (name: string) => statSync(join(folder, name)).ino === statSync(join(earlier, name)).ino;
    expect(['index.html.gz', 'a.csv.gz', 'a.csv.br', 'b.csv.gz'].map(isSame)).toEqual([false, true, true, false]);
    expect(readFileSync(join(folder, 'b.csv.br'))).toEqual(readFileSync(join(folder, 'a.csv.br')));
  });

  test('packs nothing where there is no site', () => {
    const folder = makeSite({ 'a.html': long });
    expect(compressFolder(folder)).toBe(undefined);
    expect(listFiles(folder)).toEqual(['a.html']);
  });
});
