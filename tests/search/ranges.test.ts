import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNumbers, makeRanges } from '../../src/search/ranges.ts';

describe('makeRanges', () => {
  test.each([
    [[], []],
    [[4], [4, 4]],
    [
      [0, 1, 2, 5],
      [0, 2, 5, 5],
    ],
  ])('writes %j as %j', (numbers, ranges) => {
    expect(makeRanges(numbers)).toEqual(ranges);
  });

  test('is undone by listNumbers', () => {
    const ascending = fc.uniqueArray(fc.nat(200)).map((numbers) => numbers.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(ascending, (numbers) => {
        expect(listNumbers(makeRanges(numbers))).toEqual(numbers);
      }),
    );
  });
});
