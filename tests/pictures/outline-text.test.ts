import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/charts/measure-text.ts';
import { accentCharacters, mainCharacters, nameCharacters } from '../../src/fonts/font-characters.ts';
import { outlineText, selectDrawable } from '../../src/pictures/outline-text.ts';

const font = { size: 100, weight: 600 } as const;

describe('outlineText', () => {
  test('draws every character of the bundled fonts, but for spaces, in both weights', () => {
    const blank = Array.from(mainCharacters + accentCharacters + nameCharacters).filter((character) =>
      ([400, 600] as const).some((weight) => outlineText(character, { size: 20, weight }, 0, 0).length === 0),
    );
    expect(blank).toEqual([' ', '\u00a0']);
  });

  test('sets the text on its baseline, as wide as charts measure it', () => {
    const edges = outlineText('HH', font, 10, 80);
    const xs = edges.flatMap(([x0, , x1]) => [x0, x1]);
    const ys = edges.flatMap(([, y0, , y1]) => [y0, y1]);
    expect(Math.max(...ys)).toBe(80);
    expect(Math.min(...ys)).toBeCloseTo(80 - 72.3, 1);
    expect(Math.min(...xs)).toBeGreaterThan(10);
    expect(Math.max(...xs)).toBeLessThan(10 + measureText('HH', font));
  });

  test('closes every outline', () => {
    const edges = outlineText('Åg%8', font, 0, 0);
    const across = edges.reduce((sum, [x0, , x1]) => sum + x1 - x0, 0);
    const down = edges.reduce((sum, [, y0, , y1]) => sum + y1 - y0, 0);
    expect([across, down].map((sum) => Math.round(sum * 1e6))).toEqual([0, 0]);
  });
});

test.each([
  ['Kundcenter i siffror', 'Kundcenter i siffror'],
  ['A\u030asa', 'Åsa'],
  ['Ṽega → 3', 'Vega  3'],
  ['förvalt\u00adning', 'förvaltning'],
])('selectDrawable(%j) is %j', (text, expected) => {
  expect(selectDrawable(text)).toBe(expected);
});
