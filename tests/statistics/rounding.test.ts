import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, roundTo, sumOf } from '../../src/statistics/rounding.ts';

const anyDecimals = fc.integer({ min: 0, max: 6 });
const anyNumber = fc.double({ min: -1e8, max: 1e8, noNaN: true });

describe('roundTo', () => {
  test.each([
    [-0, 0, 0],
    [-0.2, 0, 0],
    [-0.004, 2, 0],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [8.345, 2, 8.35],
    [0.285, 2, 0.29],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.49999999, 0, 0],
    [1.1 + 2.2, 2, 3.3],
    [0.1 + 0.2 - 0.3, 2, 0],
    [1e-7, 0, 0],
    [5e-7, 6, 0.000001],
    [1e15, 2, 1e15],
    [1e21, 6, 1e21],
    [1e15 + 0.25, 1, 1e15 + 0.3],
    [Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER],
    [1234567890.123456, 6, 1234567890.123456],
    [-6.590_236_3, 1, -6.6],
    [99.95, 1, 100],
    [51510, 0, 51510],
  ])('rounds %d at %d decimals to %d', (number, decimals, rounded) => {
    expect(roundTo(number, decimals)).toBe(rounded);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (number, decimals) => {
        const once = roundTo(number, decimals);
        expect(roundTo(once, decimals)).toBe(once);
      }),
    );
  });

  test('moves a number by half a unit at most', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (number, decimals) => {
        const moved = Math.abs(roundTo(number, decimals) - number);
        expect(moved).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(number) * 1e-14);
      }),
    );
  });

  test('rounds both sides of zero alike', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (number, decimals) => {
        expect(roundTo(-number, decimals)).toBe(0 - roundTo(number, decimals));
      }),
    );
  });

  test('keeps the order of numbers', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyDecimals, (a, b, decimals) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        expect(roundTo(least, decimals)).toBeLessThanOrEqual(roundTo(most, decimals));
      }),
    );
  });

  test('rounds numbers that are written with their decimals exactly in the middle away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (units, decimals) => {
        const middle = Number(`${units}5e-${decimals + 1}`);
        expect(roundTo(middle, decimals)).toBe(Number(`${units + 1}e-${decimals}`));
      }),
    );
  });
});

describe('decimalsOf', () => {
  test.each([
    [0, 0],
    [-0, 0],
    [95, 0],
    [1e21, 0],
    [4.3, 1],
    [-4.33, 2],
    [0.000001, 6],
  ])('counts the decimals of %d: %d', (number, decimals) => {
    expect(decimalsOf(number)).toBe(decimals);
  });
});

describe('sumOf', () => {
  test.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[1.1, 2.2, 3.3], 6.6],
    [[0.1, -0.1], 0],
    [[16348, 7327, 12202, 4647, 80, 11405], 52009],
  ])('%j: %d', (numbers, sum) => {
    expect(sumOf(numbers)).toBe(sum);
  });

  test('is that of whole numbers of the last decimal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (steps) => {
        expect(sumOf(steps.map((step) => step / 100))).toBe(steps.reduce((sum, step) => sum + step, 0) / 100 + 0);
      }),
    );
  });
});
