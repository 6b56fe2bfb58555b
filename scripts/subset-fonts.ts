/**
 * Makes the font files under src/fonts/ from those of @fontsource-variable/public-sans, and the table of widths that
 * the charts are measured with. The same source gives the same bytes.
 *
 *   node scripts/subset-fonts.ts <folder of @fontsource-variable/public-sans>
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { accentCharacters, mainCharacters, nameCharacters } from '../src/fonts/font-characters.ts';

const target = join(import.meta.dirname, '../src/fonts');
const weights = { min: 400, max: 650 };

interface Advances {
  readonly unitsPerEm: number;
  readonly widths: readonly number[];
}

/** Widths of `characters` at one weight, in font units; refuses a character which the font does not hold. */
async function readAdvances(source: Buffer, characters: string, weight: number): Promise<Advances> {
  const font = create(
    await subsetFont(source, characters, { targetFormat: 'truetype', variationAxes: { wght: weight } }),
  );
  if (font.isCollection) throw new Error('The source holds several fonts. Give a file with one.');
  const widths = Array.from(characters, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(code)) throw new Error(`The font has no ${character} (${code.toString(16)}).`);
    return font.glyphForCodePoint(code).advanceWidth;
  });
  return { unitsPerEm: font.unitsPerEm, widths };
}

function formatAdvances(
  unitsPerEm: number,
  characters: string,
  regular: readonly number[],
  semibold: readonly number[],
) {
  return `/**
 * Widths of Public Sans by character, in font units: what the charts measure text with, at build and in the browser.
 * Made by scripts/subset-fonts.ts; not edited by hand.
 */
export const publicSansAdvances = {
  unitsPerEm: ${unitsPerEm},
  characters:
    '${characters.replace(/['\\]/g, '\\$&')}',
  400: '${regular.join(' ')}',
  600: '${semibold.join(' ')}',
} as const;
`;
}

async function subsetFonts(source: string): Promise<void> {
  const main = await readFile(join(source, 'files/public-sans-latin-wght-normal.woff2'));
  const names = await readFile(join(source, 'files/public-sans-latin-ext-wght-normal.woff2'));
  for (const [font, characters, name] of [
    [main, mainCharacters, 'public-sans.woff2'],
    [main, accentCharacters, 'public-sans-accents.woff2'],
    [names, nameCharacters, 'public-sans-names.woff2'],
  ] as const) {
    const subset = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght: weights } });
    await writeFile(join(target, name), subset);
    console.log(`${name} ${subset.length} bytes`);
  }
  const characters = mainCharacters + accentCharacters;
  const [regular, regularNames] = [
    await readAdvances(main, characters, 400),
    await readAdvances(names, nameCharacters, 400),
  ];
  const [semibold, semiboldNames] = [
    await readAdvances(main, characters, 600),
    await readAdvances(names, nameCharacters, 600),
  ];
  const table = formatAdvances(
    regular.unitsPerEm,
    characters + nameCharacters,
    [...regular.widths, ...regularNames.widths],
    [...semibold.widths, ...semiboldNames.widths],
  );
  await writeFile(join(target, 'public-sans-advances.ts'), table);
  await writeFile(join(target, 'public-sans-licence.txt'), await readFile(join(source, 'LICENSE')));
}

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('Usage: node scripts/subset-fonts.ts <folder of @fontsource-variable/public-sans>');
  process.exitCode = 2;
} else {
  await subsetFonts(source);
}
