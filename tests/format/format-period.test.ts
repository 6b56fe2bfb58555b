import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod, formatPeriodMonths } from '../../src/format/format-period.ts';
import { languages } from '../../src/statistics/language.ts';
import { anyPeriod } from '../statistics/any-period.ts';
import { periodOf } from '../statistics/make-examples.ts';

const unnamed = { language: 'sv', period_labels: {} } as const;

describe('formatPeriod', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2018-S1', 'halvår 1 2018', 'half-year 1 2018'],
    ['2018-T2', 'tertial 2 2018', 'tertial 2 2018'],
    ['2021-Q4', 'kvartal 4 2021', 'quarter 4 2021'],
    ['2021-05', 'maj 2021', 'May 2021'],
    ['2021-12', 'december 2021', 'December 2021'],
  ])('names %s as %s, in English %s', (id, ...names) => {
    expect(languages.map((language) => formatPeriod(periodOf(id), unnamed, language))).toEqual(names);
  });

  test('calls a period what the publication calls it, each placeholder as often as it stands there', () => {
    const named = {
      language: 'sv',
      period_labels: {
        tertial: { sv: 'Period {number} {year} (från {month}, {year}-{number})', en: 'Period {number} {year}' },
        month: '{month}',
      },
    } as const;
    const names = ['2018-T2', '2018-11', '2021-Q4'].map((id) =>
      languages.map((language) => formatPeriod(periodOf(id), named, language)),
    );
    expect(names).toEqual([
      ['Period 2 2018 (från maj, 2018-2)', 'Period 2 2018'],
      ['november', 'November'],
      ['kvartal 4 2021', 'quarter 4 2021'],
    ]);
  });

  test('falls back to the first language of the publication', () => {
    const named = { language: 'sv', period_labels: { tertial: { sv: 'Period {number}' } } } as const;
    expect(formatPeriod(periodOf('2018-T2'), named, 'en')).toBe('Period 2');
  });

  test('leaves no placeholder and names no two periods alike', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, fc.constantFrom(...languages), (a, b, language) => {
        const [first, second] = [a, b].map((period) => formatPeriod(period, unnamed, language));
        expect(first).not.toMatch(/[{}]/);
        expect(first === second).toBe(a.id === b.id);
      }),
    );
  });
});

describe('formatPeriodMonths', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2018-S1', 'januari–juni 2018', 'January–June 2018'],
    ['2018-S2', 'juli–december 2018', 'July–December 2018'],
    ['2018-T1', 'januari–april 2018', 'January–April 2018'],
    ['2018-T2', 'maj–augusti 2018', 'May–August 2018'],
    ['2018-T3', 'september–december 2018', 'September–December 2018'],
    ['2021-Q4', 'oktober–december 2021', 'October–December 2021'],
    ['2021-02', 'februari 2021', 'February 2021'],
    ['2021-03', 'mars 2021', 'March 2021'],
  ])('of %s are %s, in English %s', (id, ...months) => {
    expect(languages.map((language) => formatPeriodMonths(periodOf(id), language))).toEqual(months);
  });
});

describe('formatDate', () => {
  test.each([
    ['2019-02-01', 'den 1\u00a0februari 2019', '1\u00a0February 2019'],
    ['2020-02-29', 'den 29\u00a0februari 2020', '29\u00a0February 2020'],
    ['1999-12-31', 'den 31\u00a0december 1999', '31\u00a0December 1999'],
    ['2019-01-10', 'den 10\u00a0januari 2019', '10\u00a0January 2019'],
  ])('writes %s as %s, in English %s', (date, ...texts) => {
    expect(languages.map((language) => formatDate(date, language))).toEqual(texts);
  });

  test.each(['2019-00-01', '2019-13-01'])('does not make up the month of %s', (date) => {
    expect(() => formatDate(date, 'sv')).toThrow('There is no month');
  });
});
