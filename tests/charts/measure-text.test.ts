import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/charts/measure-text.ts';
import { mainCharacters, nameCharacters } from '../../src/fonts/font-characters.ts';

const files = [
  ['public-sans.woff2', mainCharacters],
  ['public-sans-names.woff2', nameCharacters],
] as const;

describe('measureText', () => {
  test.each(
    files.flatMap(([file, characters]) => ([400, 600] as const).map((weight) => ({ file, characters, weight }))),
  )('has the widths of $file at $weight', async ({ file, characters, weight }) => {
    const source = readFileSync(join(import.meta.dirname, '../../src/fonts', file));
    const font = create(
      await subsetFont(source, characters, { targetFormat: 'truetype', variationAxes: { wght: weight } }),
    );
    if (font.isCollection) throw new Error('a single font');
    const inFile = Array.from(
      characters,
      (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth,
    );
    const measured = Array.from(characters, (character) => measureText(character, { size: font.unitsPerEm, weight }));
    expect(measured).toEqual(inFile.map((width) => expect.closeTo(width, -0.5)));
  });

  test('adds up characters', () => {
    const font = { size: 14, weight: 600 } as const;
    expect(measureText('51\u00a0510', font)).toBeCloseTo(
      Array.from('51\u00a0510', (character) => measureText(character, font)).reduce((sum, width) => sum + width, 0),
    );
  });

  test('takes a character outside the font to be wide', () => {
    expect(measureText('中', { size: 10, weight: 400 })).toBe(7);
  });
});
