import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/compress-folder.ts';

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

  test('packs nothing where there is no site', () => {
    const folder = makeSite({ 'a.html': long });
    expect(compressFolder(folder)).toBe(undefined);
    expect(listFiles(folder)).toEqual(['a.html']);
  });
});
