// Colours of charts, with brands at the ends of what a publication may have: contrast against the ground and what they
// touch (WCAG 2.2, 1.4.11), and how far apart they are for readers with and without full colour vision.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brandColourSchema, contrastBetween } from '../../src/statistics/brand-colour.ts';
import { leastDifference } from '../../src/statistics/colour-vision.ts';
import { leastSeriesDifference, makeBrand } from '../../src/views/brand-view.ts';
import { grounds, otherSeries } from '../../src/views/series-colours.ts';

const styles = readFileSync(join(import.meta.dirname, '../../src/styles/series-colours.css'), 'utf8');
const schemes = ['light', 'dark'] as const;
const extremes = {
  black: '#000000',
  'as light as can be': '#767676',
  'dark yellow': '#7a6400',
  red: '#d0021b',
  green: '#1a7f37',
  blue: '#0000ff',
  indigo: '#23135b',
  'dark olive': '#332600',
  magenta: '#c2008f',
  teal: '#0b4f55',
  wine: '#6d2340',
};
const cases = Object.entries(extremes).flatMap(([name, colour]) => schemes.map((scheme) => ({ name, colour, scheme })));

describe.each(cases)('$name ($colour), $scheme', ({ colour, scheme }) => {
  const { current, previous, series } = makeBrand('a', colour).charts[scheme];
  const ground = grounds[scheme];
  const all = [series, ...otherSeries[scheme]];

  test('the brand is one that a publication may have', () => {
    expect(brandColourSchema.safeParse(colour).success).toBe(true);
  });

  test('all colours have 3:1 against the ground', () => {
    expect([current, previous, ...all].filter((one) => contrastBetween(one, ground) < 3)).toEqual([]);
  });

  test('colours that touch have 3:1 against each other', () => {
    const touching = [[current, previous], ...all.slice(1).map((one, index) => [all[index] ?? one, one])] as const;
    expect(touching.filter(([a = '', b = '']) => contrastBetween(a, b) < 3)).toEqual([]);
  });

  test('no two series can be taken for each other, with any colour vision', () => {
    const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => leastDifference(a, b) < leastSeriesDifference)).toEqual([]);
    expect(leastDifference(current, previous)).toBeGreaterThanOrEqual(20);
  });
});

test.each(schemes)('the style sheet has the same colours: %s', (scheme) => {
  const [light = '', dark = ''] = styles.split('@media screen and (prefers-color-scheme: dark)');
  const sheet = scheme === 'light' ? light : dark;
  const written = [2, 3, 4, 5, 6].map((number) => new RegExp(`--series-${number}: (#\\w+);`).exec(sheet)?.[1]);
  expect(written).toEqual(otherSeries[scheme]);
});

describe('leastDifference', () => {
  test('is nought for the same colour and a hundred from black to white', () => {
    expect(leastDifference('#336699', '#336699')).toBe(0);
    expect(leastDifference('#000000', '#ffffff')).toBeCloseTo(100, 0);
  });

  test('knows red and green that some cannot tell apart', () => {
    expect(leastDifference('#a36b00', '#7a8000')).toBeLessThan(leastDifference('#a36b00', '#0050a3') / 3);
  });
});
