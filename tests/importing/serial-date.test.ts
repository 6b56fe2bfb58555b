import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSerialDate, isSerialDate } from '../../src/importing/serial-date.ts';

describe('formatSerialDate', () => {
  test.each([
    [43160, false, false, '2018-03-01'],
    [43160.999, false, false, '2018-03-01'],
    [43160.354166667, false, true, '2018-03-01T08:30'],
    [43160.999999999, false, true, '2018-03-02T00:00'],
    [41698, true, false, '2018-03-01'],
    [0, true, false, '1904-01-01'],
    [0, false, false, '1899-12-30'],
    [1, false, false, '1900-01-01'],
    [59, false, false, '1900-02-28'],
    [61, false, false, '1900-03-01'],
    [2958465, false, false, '9999-12-31'],
  ])('%d (from 1904: %s, with time: %s) is %s', (serial, from1904, showsTime, expected) => {
    expect(formatSerialDate(serial, from1904, showsTime)).toBe(expected);
  });

  test('the day after has the date after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const [day, next] = [serial, serial + 1].map((one) => Date.parse(formatSerialDate(one, false, false)));
        expect(Number(next) - Number(day)).toBe(86_400_000);
      }),
    );
  });
});

test('isSerialDate ends where the days of spreadsheets do', () => {
  expect([-0.1, 0, 2_958_465.9, 2_958_466, Number.NaN].map(isSerialDate)).toEqual([false, true, true, false, false]);
});
