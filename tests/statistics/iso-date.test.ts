import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../src/statistics/iso-date.ts';

describe('daysBetween', () => {
  test.each([
    ['2019-02-01', '2019-02-01', 0],
    ['2019-02-01', '2019-02-04', 3],
    ['2019-03-01', '2019-02-28', -1],
    ['2020-02-28', '2020-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2018-12-31', '2019-12-31', 365],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test('is a whole number, and turns with its days', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(Number.isInteger(daysBetween(one, other))).toBe(true);
        expect(daysBetween(one, other) + daysBetween(other, one)).toBe(0);
      }),
    );
  });
});
