/**
 * Makes the table of letter outlines that pictures are drawn with, src/fonts/public-sans-outlines.ts, from the font files
 * beside it. The same files give the same bytes.
 *
 *   node scripts/outline-fonts.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { accentCharacters, mainCharacters, nameCharacters } from '../src/fonts/font-characters.ts';

const fonts = join(import.meta.dirname, '../src/fonts');
const sources = [
  ['public-sans.woff2', mainCharacters],
  ['public-sans-accents.woff2', accentCharacters],
  ['public-sans-names.woff2', nameCharacters],
] as const;
const commands = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/** The outlines of all characters at one weight, in font units with y upwards; refuses a curve of the third degree. */
async function readOutlines(weight: number): Promise<string> {
  const outlines: string[] = [];
  for (const [file, characters] of sources) {
    const source = await readFile(join(fonts, file));
    const font = create(
      await subsetFont(source, characters, { targetFormat: 'truetype', variationAxes: { wght: weight } }),
    );
    if (font.isCollection) throw new Error(`${file} holds several fonts.`);
    for (const character of characters) {
      const { path } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      const written = path.commands.map(({ command, args }) => {
        if (command === 'bezierCurveTo') throw new Error(`${character} has a curve that is not quadratic.`);
        return `${commands[command]}${args.map(Math.round).join(' ')}`;
      });
      outlines.push(written.join(''));
    }
  }
  return outlines.join(',');
}

const table = `/**
 * Outlines of Public Sans, in the order of the characters of publicSansAdvances: paths in font units with y upwards, of M, L,
 * Q and Z as in SVG. What pictures are drawn with at build. Made by scripts/outline-fonts.ts; not edited by hand.
 */
export const publicSansOutlines: Readonly<Record<400 | 600, string>> = {
  400: '${await readOutlines(400)}',
  600: '${await readOutlines(600)}',
};
`;
await writeFile(join(fonts, 'public-sans-outlines.ts'), table);
