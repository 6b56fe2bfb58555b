import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  brandColourSchema,
  contrastBetween,
  contrastWithWhite,
  leastContrast,
  lightenFor,
} from '../../src/statistics/brand-colour.ts';
import { issuesOf } from './issues-of.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('contrastBetween', () => {
  // Ratios as the WebAIM contrast checker gives them, to two decimals.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#ffffff', 1.37],
    ['#0a0a0a', '#000000', 1.06],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrastBetween(a, b)).toBeCloseTo(ratio, 2);
  });

  test('is the same both ways, and between 1 and 21', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (a, b) => {
        const ratio = contrastBetween(a, b);
        expect(contrastBetween(b, a)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('brandColourSchema', () => {
  test.each(['#0b4f55', '#6d2340', '#767676', '#000000'])('takes %s', (colour) => {
    expect(brandColourSchema.parse(colour)).toBe(colour);
  });

  test.each(['', 'red', '0b4f55', '#0B4F55', '#fff', '#0b4f5', '#0b4f555', '#0b4f5g', ' #0b4f55'])(
    'refuses %j as no colour',
    (text) => {
      expect(issuesOf(brandColourSchema, text)).toContainEqual({ path: '', message: 'colour' });
    },
  );

  test.each([
    ['#777777', '#767676'],
    ['#ffffff', '#757575'],
    ['#ffff00', '#7a7a00'],
  ])('refuses %s as too light and names the nearest that can be read', (colour, nearest) => {
    expect(issuesOf(brandColourSchema, colour)).toEqual([
      { path: '', message: 'Invalid input', params: { problem: 'brand-contrast', colour, nearest } },
    ]);
  });

  test('names a nearest colour that it takes itself', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const nearest = issuesOf(brandColourSchema, colour).map(({ params }) => params?.['nearest']);
        expect(nearest.flatMap((one) => issuesOf(brandColourSchema, one))).toEqual([]);
        expect(nearest).toHaveLength(contrastWithWhite(colour) >= leastContrast ? 0 : 1);
      }),
    );
  });
});

describe('lightenFor', () => {
  test('leaves a colour that stands out as it is', () => {
    expect(lightenFor('#88ccdd', '#121212', 4.5)).toBe('#88ccdd');
  });

  test('lightens a dark colour on a dark ground, no more than it must', () => {
    expect(lightenFor('#0b4f55', '#121212', 4.5)).toBe('#59878b');
    expect(contrastBetween('#548488', '#121212')).toBeLessThan(4.5);
  });

  test('gives white where nothing stands out enough', () => {
    expect(lightenFor('#0b4f55', '#ffffff', 21)).toBe('#ffffff');
  });

  test('reaches the contrast on every dark ground', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(contrastBetween(lightenFor(colour, '#121212', 4.5), '#121212')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
