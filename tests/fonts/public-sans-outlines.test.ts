import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { publicSansAdvances } from '../../src/fonts/public-sans-advances.ts';
import { publicSansOutlines } from '../../src/fonts/public-sans-outlines.ts';

// If this fails: node scripts/outline-fonts.ts
test.each([400, 600] as const)('the outlines of weight %i are those of the bundled font', async (weight) => {
  const source = readFileSync('src/fonts/public-sans.woff2');
  const some = 'ÅQag%8€';
  const font = create(await subsetFont(source, some, { targetFormat: 'truetype', variationAxes: { wght: weight } }));
  if (font.isCollection) throw new Error('The file holds several fonts.');
  const characters = Array.from(publicSansAdvances.characters);
  const outlines = publicSansOutlines[weight].split(',');
  expect(outlines.length).toBe(characters.length);
  for (const character of some) {
    const { path } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const points = path.commands.flatMap(({ args }) => args.map(Math.round));
    const written = outlines[characters.indexOf(character)]?.match(/-?\d+/g)?.map(Number);
    expect(written, character).toEqual(points);
  }
});
