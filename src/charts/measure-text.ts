/**
 * The width of a text in the site's font, from its table of widths: the same at build and in the browser, so that the
 * drawing and the canvas that replaces it agree. Kerning is left out; it makes texts a little narrower than measured.
 */
import { publicSansAdvances } from '../fonts/public-sans-advances.ts';
import type { ChartFont } from './chart-font.ts';

/** A character outside the table is drawn with another font; it is taken to be this wide. */
const unknownWidth = 0.7;

const widthsByWeight = {
  400: readWidths(publicSansAdvances[400]),
  600: readWidths(publicSansAdvances[600]),
} as const;

/** Widths by code point, in ems. */
function readWidths(advances: string): ReadonlyMap<string, number> {
  const numbers = advances.split(' ').map(Number);
  return new Map(
    Array.from(publicSansAdvances.characters, (character, index) => [
      character,
      (numbers[index] ?? 0) / publicSansAdvances.unitsPerEm,
    ]),
  );
}

/** The width of `text` set in one line, in the unit of the font's size. */
export function measureText(text: string, font: ChartFont): number {
  const widths = widthsByWeight[font.weight];
  let width = 0;
  for (const character of text) width += widths.get(character) ?? unknownWidth;
  return width * font.size;
}
