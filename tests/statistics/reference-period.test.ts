import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  containsPeriod,
  daysOf,
  makeReferencePeriod,
  monthsOf,
  parseReferencePeriod,
  periodKinds,
  periodsBetween,
  previousPeriod,
  type ReferencePeriod,
  samePeriodLastYear,
  shiftPeriod,
} from '../../src/statistics/reference-period.ts';
import { anyKind, anyNearPeriod, anyPeriod } from './any-period.ts';
import { periodOf } from './make-examples.ts';

describe('parseReferencePeriod', () => {
  test.each<[string, ReferencePeriod]>([
    ['2021', { id: '2021', kind: 'year', year: 2021, ordinal: 1 }],
    ['2018-S1', { id: '2018-S1', kind: 'half-year', year: 2018, ordinal: 1 }],
    ['2018-S2', { id: '2018-S2', kind: 'half-year', year: 2018, ordinal: 2 }],
    ['2018-T3', { id: '2018-T3', kind: 'tertial', year: 2018, ordinal: 3 }],
    ['2021-Q4', { id: '2021-Q4', kind: 'quarter', year: 2021, ordinal: 4 }],
    ['2021-01', { id: '2021-01', kind: 'month', year: 2021, ordinal: 1 }],
    ['2021-12', { id: '2021-12', kind: 'month', year: 2021, ordinal: 12 }],
    ['1000', { id: '1000', kind: 'year', year: 1000, ordinal: 1 }],
    ['2999', { id: '2999', kind: 'year', year: 2999, ordinal: 1 }],
  ])('reads %s', (text, period) => {
    expect(parseReferencePeriod(text)).toEqual(period);
  });

  test.each([
    ['nothing', ''],
    ['a fourth tertial', '2018-T4'],
    ['a third half-year', '2018-S3'],
    ['a fifth quarter', '2018-Q5'],
    ['a thirteenth month', '2018-13'],
    ['a tertial nought', '2018-T0'],
    ['a month nought', '2018-00'],
    ['a month of one digit', '2018-5'],
    ['a lower-case letter', '2018-t2'],
    ['an unknown letter', '2018-A1'],
    ['a place of two digits', '2018-Q04'],
    ['a letter without a place', '2018-T'],
    ['a day', '2018-05-01'],
    ['a short year', '218'],
    ['a long year', '20180'],
    ['a year nobody reports', '0999'],
    ['another dash', '2018–T2'],
    ['no dash', '2018T2'],
    ['space before', ' 2018-T2'],
    ['a line break after', '2018-T2\n'],
    ['a second line', '2018-T2\n2018-T3'],
    ['digits of another script', '٢٠١٨'],
  ])('refuses %s', (_, text) => {
    expect(parseReferencePeriod(text)).toBeUndefined();
  });

  test('reads every period back from its notation', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parseReferencePeriod(period.id)).toEqual(period);
      }),
    );
  });

  test('writes what it reads in the same notation', () => {
    const anyText = fc.stringMatching(/^[12]\d{3}(-([STQ]\d|\d\d))?$/);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseReferencePeriod(text)?.id ?? text).toBe(text);
      }),
    );
  });
});

describe('makeReferencePeriod', () => {
  test.each<[string, ReferencePeriod, string]>([
    ['the month before January', makeReferencePeriod('month', 2018, 0), '2017-12'],
    ['the month after December', makeReferencePeriod('month', 2018, 13), '2019-01'],
    ['the fifth quarter', makeReferencePeriod('quarter', 2021, 5), '2022-Q1'],
    ['three tertials back', makeReferencePeriod('tertial', 2018, -2), '2017-T1'],
    ['the second year from a year', makeReferencePeriod('year', 2021, 2), '2022'],
  ])('counts on across the border of the year: %s', (_, period, id) => {
    expect(period).toEqual(periodOf(id));
  });
});

describe('shiftPeriod', () => {
  test.each([
    ['2018-T2', 1, '2018-T3'],
    ['2018-T3', 1, '2019-T1'],
    ['2018-T2', 3, '2019-T2'],
    ['2018-T2', -5, '2016-T3'],
    ['2021', 2, '2023'],
    ['2021-11', 14, '2023-01'],
  ])('%s and %d more: %s', (text, count, shifted) => {
    expect(shiftPeriod(periodOf(text), count)).toEqual(periodOf(shifted));
  });

  test('goes as far as the periods are apart', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -50, max: 50 }), (period, count) => {
        expect(periodsBetween(period, shiftPeriod(period, count))).toBe(count);
      }),
    );
  });
});

describe('previousPeriod', () => {
  test.each([
    ['2018-T2', '2018-T1'],
    ['2018-T1', '2017-T3'],
    ['2018-S1', '2017-S2'],
    ['2021-Q1', '2020-Q4'],
    ['2021-01', '2020-12'],
    ['2021', '2020'],
  ])('puts before %s %s', (text, before) => {
    expect(previousPeriod(periodOf(text))).toEqual(periodOf(before));
  });

  test('is undone by going one on', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = previousPeriod(period);
        expect(makeReferencePeriod(before.kind, before.year, before.ordinal + 1)).toEqual(period);
      }),
    );
  });

  test('ends where the period begins', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = previousPeriod(period);
        const end = before.year * 12 + monthsOf(before).last;
        expect(end + 1).toBe(period.year * 12 + monthsOf(period).first);
      }),
    );
  });
});

describe('samePeriodLastYear', () => {
  test.each([
    ['2018-T2', '2017-T2'],
    ['2000-01', '1999-01'],
    ['2021', '2020'],
  ])('puts a year before %s %s', (text, before) => {
    expect(samePeriodLastYear(periodOf(text))).toEqual(periodOf(before));
  });

  test('is as many periods back as there are in a year', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { kind, year, ordinal } = period;
        expect(samePeriodLastYear(period)).toEqual(makeReferencePeriod(kind, year, ordinal - periodKinds[kind]));
      }),
    );
  });
});

describe('daysOf', () => {
  test.each([
    ['2018-T2', '2018-05-01', '2018-08-31'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2021-Q4', '2021-10-01', '2021-12-31'],
    ['2018-S1', '2018-01-01', '2018-06-30'],
  ])('%s is %s to %s', (text, first, last) => {
    expect(daysOf(periodOf(text))).toEqual({ first, last });
  });

  test('has the next period begin on the day after', () => {
    fc.assert(
      fc.property(anyNearPeriod, (period) => {
        const after = new Date(`${daysOf(period).last}T00:00:00Z`).getTime() + 86_400_000;
        expect(new Date(after).toISOString().slice(0, 10)).toBe(daysOf(shiftPeriod(period, 1)).first);
      }),
    );
  });
});

describe('monthsOf', () => {
  test.each([
    ['2018', 1, 12],
    ['2018-S2', 7, 12],
    ['2018-T1', 1, 4],
    ['2018-T2', 5, 8],
    ['2018-Q4', 10, 12],
    ['2018-05', 5, 5],
  ])('gives the months of %s', (text, first, last) => {
    expect(monthsOf(periodOf(text))).toEqual({ first, last });
  });

  test('divides the year among the periods of a kind without gaps', () => {
    fc.assert(
      fc.property(anyKind, (kind) => {
        const periods = Array.from({ length: periodKinds[kind] }, (_, index) =>
          makeReferencePeriod(kind, 2018, index + 1),
        );
        const months = periods
          .map(monthsOf)
          .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
        expect(months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      }),
    );
  });
});

describe('containsPeriod', () => {
  test.each([
    ['the year, its month', '2018', '2018-12', true],
    ['the half-year, its first quarter', '2018-S2', '2018-Q3', true],
    ['the half-year, its second quarter', '2018-S2', '2018-Q4', true],
    ['the half-year, a quarter of the other', '2018-S2', '2018-Q2', false],
    ['the tertial, a quarter that reaches into the next', '2018-T1', '2018-Q2', false],
    ['the quarter, a tertial', '2018-Q1', '2018-T1', false],
    ['the month, its year', '2018-01', '2018', false],
    ['another year, the month', '2017', '2018-01', false],
    ['the year, the same tertial in another', '2018', '2017-T2', false],
  ])('answers for %s', (_, outer, inner, contains) => {
    expect(containsPeriod(periodOf(outer), periodOf(inner))).toBe(contains);
  });

  test('holds that a period contains itself', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(containsPeriod(period, period)).toBe(true);
      }),
    );
  });

  test('holds of two periods in both directions only when they are one', () => {
    fc.assert(
      fc.property(anyNearPeriod, anyNearPeriod, (a, b) => {
        expect(containsPeriod(a, b) && containsPeriod(b, a)).toBe(a.id === b.id);
      }),
    );
  });

  test('reaches through: what a part contains, the whole contains', () => {
    fc.assert(
      fc.property(anyNearPeriod, anyNearPeriod, anyNearPeriod, (a, b, c) => {
        fc.pre(containsPeriod(a, b) && containsPeriod(b, c));
        expect(containsPeriod(a, c)).toBe(true);
      }),
    );
  });
});

describe('comparePeriods', () => {
  test('sorts by the end, the longer last', () => {
    const sorted = [
      '2017',
      '2018-01',
      '2018-Q1',
      '2018-T1',
      '2018-06',
      '2018-Q2',
      '2018-S1',
      '2018-T2',
      '2018-12',
      '2018-Q4',
      '2018-T3',
      '2018-S2',
      '2018',
    ];
    const periods = sorted.toReversed().map(periodOf);
    expect(periods.sort(comparePeriods).map(({ id }) => id)).toEqual(sorted);
  });

  test('finds two periods equal only when they are one', () => {
    fc.assert(
      fc.property(anyNearPeriod, anyNearPeriod, (a, b) => {
        expect(comparePeriods(a, b) === 0).toBe(a.id === b.id);
      }),
    );
  });

  test('says the opposite the other way round', () => {
    fc.assert(
      fc.property(anyNearPeriod, anyNearPeriod, (a, b) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
      }),
    );
  });

  test('reaches through', () => {
    fc.assert(
      fc.property(anyNearPeriod, anyNearPeriod, anyNearPeriod, (a, b, c) => {
        fc.pre(comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0);
        expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('puts the previous period before, and a part not after its whole', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(comparePeriods(previousPeriod(period), period)).toBeLessThan(0);
      }),
    );
    fc.assert(
      fc.property(anyNearPeriod, anyNearPeriod, (outer, inner) => {
        fc.pre(containsPeriod(outer, inner));
        expect(comparePeriods(inner, outer)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
