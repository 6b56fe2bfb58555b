import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../src/statistics/brand-colour.ts';
import { darkGround, formatBrandStyle, makeBrand } from '../../src/views/brand-view.ts';

describe('makeBrand', () => {
  test.each(['#0f5b78', '#3d2f6b', '#000000', '#767676'])('can be read on the dark ground: %s', (colour) => {
    const { onDark, charts, ...brand } = makeBrand('a', colour);
    expect(brand).toEqual({ code: 'a', colour });
    expect(contrastBetween(onDark, darkGround)).toBeGreaterThanOrEqual(7);
  });

  test('knows the ground of the style sheet', () => {
    const styles = readFileSync(join(import.meta.dirname, '../../src/styles/colours.css'), 'utf8');
    expect(styles).toContain(darkGround);
  });
});

describe('formatBrandStyle', () => {
  const charts = {
    light: { current: '#101010', previous: '#909090', series: '#101010' },
    dark: { current: '#e0e0e0', previous: '#606060', series: '#eceae6' },
  };
  const [a, b] = [
    { code: 'a', colour: '#111111', onDark: '#eeeeee', charts },
    { code: 'b', colour: '#222222', onDark: '#dddddd', charts },
  ];
  const ofCharts = (colour: string, onDark: string): string =>
    `{--brand:${colour};--now:#101010;--then:#909090;--brand-on-dark:${onDark};--now-on-dark:#e0e0e0;--then-on-dark:#606060;--first-on-dark:#eceae6}`;

  test('is of the whole page when there is one, otherwise of each entry', () => {
    expect(formatBrandStyle([a])).toBe(`:root${ofCharts('#111111', '#eeeeee')}`);
    expect(formatBrandStyle([a, b])).toBe(
      `.brand-a${ofCharts('#111111', '#eeeeee')}.brand-b${ofCharts('#222222', '#dddddd')}`,
    );
    expect(formatBrandStyle([])).toBe('');
  });
});
