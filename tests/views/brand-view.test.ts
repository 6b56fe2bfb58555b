import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../src/statistics/brand-colour.ts';
import { darkGround, formatBrandStyle, makeBrand } from '../../src/views/brand-view.ts';

describe('makeBrand', () => {
  test.each(['#0f5b78', '#3d2f6b', '#000000', '#767676'])('can be read on the dark ground: %s', (colour) => {
    const { onDark, ...brand } = makeBrand('a', colour);
    expect(brand).toEqual({ code: 'a', colour });
    expect(contrastBetween(onDark, darkGround)).toBeGreaterThanOrEqual(7);
  });

  test('knows the ground of the style sheet', () => {
    const styles = readFileSync(join(import.meta.dirname, '../../src/styles/colours.css'), 'utf8');
    expect(styles).toContain(darkGround);
  });
});

describe('formatBrandStyle', () => {
  const [a, b] = [
    { code: 'a', colour: '#111111', onDark: '#eeeeee' },
    { code: 'b', colour: '#222222', onDark: '#dddddd' },
  ];

  test('is of the whole page when there is one, otherwise of each entry', () => {
    expect(formatBrandStyle([a])).toBe(':root{--brand:#111111;--brand-on-dark:#eeeeee}');
    expect(formatBrandStyle([a, b])).toBe(
      '.brand-a{--brand:#111111;--brand-on-dark:#eeeeee}.brand-b{--brand:#222222;--brand-on-dark:#dddddd}',
    );
    expect(formatBrandStyle([])).toBe('');
  });
});
