import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { mainCharacters } from '../../src/fonts/font-characters.ts';

const folder = join(import.meta.dirname, '../../src/fonts');

/** The features that a font's table of substitutions lists, by the layout of OpenType's GSUB. */
function listFeatures(font: Buffer): readonly string[] {
  const record = font.indexOf('GSUB', 12, 'latin1');
  const table = font.subarray(font.readUInt32BE(record + 8));
  const list = table.subarray(table.readUInt16BE(6));
  return Array.from({ length: list.readUInt16BE(0) }, (_, index) =>
    list.toString('latin1', 2 + index * 6, 6 + index * 6),
  );
}

describe('the font files', () => {
  test('are small', () => {
    const sizes = ['public-sans.woff2', 'public-sans-accents.woff2', 'public-sans-names.woff2'].map(
      (file) => statSync(join(folder, file)).size,
    );
    expect(sizes.map((size) => Math.ceil(size / 1000))).toEqual([16, 4, 9]);
  });

  test('have tabular and proportional figures', async () => {
    const font = readFileSync(join(folder, 'public-sans.woff2'));
    expect(listFeatures(await subsetFont(font, mainCharacters, { targetFormat: 'truetype' }))).toEqual(
      expect.arrayContaining(['pnum', 'tnum']),
    );
  });

  test('may be changed and shared: the licence reserves no name', () => {
    const [copyright = '', ...terms] = readFileSync(join(folder, 'public-sans-licence.txt'), 'utf8').split('\n');
    expect(copyright).not.toMatch(/reserved font name/i);
    expect(terms.join('\n')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
