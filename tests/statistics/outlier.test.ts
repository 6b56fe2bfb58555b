import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianOf, usualRange } from '../../src/statistics/outlier.ts';

describe('medianOf', () => {
  test.each([
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
    [[-4, 10, 0, 2], 1],
    [[10, 9, 100], 10],
  ])('%j: %d', (numbers, median) => {
    expect(medianOf(numbers)).toBe(median);
  });

  test('refuses no numbers', () => {
    expect(() => medianOf([])).toThrow('no median');
  });
});

describe('usualRange', () => {
  test('is 3.5 / 0.6745 spreads on each side of the median', () => {
    const { from, to } = usualRange([0, 1, 2, 3, 4], 0);
    expect(from).toBeCloseTo(2 - 3.5 / 0.6745, 10);
    expect(to).toBeCloseTo(2 + 3.5 / 0.6745, 10);
  });

  test('takes numbers that do not differ to spread a little', () => {
    const { from, to } = usualRange([2, 2, 2, 2], 1);
    expect(to - from).toBeCloseTo(7 / 0.6745, 10);
  });

  test('is not moved by one odd number', () => {
    expect(usualRange([1, 2, 3, 4, 1_000_000], 1)).toEqual(usualRange([1, 2, 3, 4, 5], 1));
  });

  test('holds the median, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const range = usualRange(numbers, 1);
        expect(range.from).toBeLessThan(medianOf(numbers));
        expect(range.to).toBeGreaterThan(medianOf(numbers));
        expect(usualRange(numbers.toReversed(), 1)).toEqual(range);
      }),
    );
  });
});
