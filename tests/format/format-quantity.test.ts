import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity, plural, type QuantityStyle } from '../../src/format/format-quantity.ts';
import type { Unit } from '../../src/statistics/indicator.ts';
import { languages } from '../../src/statistics/language.ts';
import { showSpaces } from './show-spaces.ts';

const styles = ['prose', 'table', 'bare'] as const satisfies readonly QuantityStyle[];

function write(number: number, unit: Unit, decimals = 0) {
  const [sv, en] = languages.map((language) =>
    styles.map((style) => showSpaces(formatQuantity({ number, unit, decimals }, language, style).text)),
  );
  return { sv, en };
}

describe('formatQuantity', () => {
  test.each<[number, Unit, { sv: string[]; en: string[] }]>([
    [51510, 'count', { sv: ['51_510', '51_510', '51_510'], en: ['51,510', '51,510', '51,510'] }],
    [-0.2, 'count', { sv: ['0', '0', '0'], en: ['0', '0', '0'] }],
    [95, 'percent', { sv: ['95_procent', '95_%', '95'], en: ['95_per cent', '95%', '95'] }],
    [0, 'percent', { sv: ['0_procent', '0_%', '0'], en: ['0_per cent', '0%', '0'] }],
    [0, 'hours', { sv: ['0_timmar', '0_tim', '0'], en: ['0_hours', '0_h', '0'] }],
    [1, 'hours', { sv: ['1_timme', '1_tim', '1'], en: ['1_hour', '1_h', '1'] }],
    [-1, 'hours', { sv: ['−1_timme', '−1_tim', '−1'], en: ['−1_hour', '−1_h', '−1'] }],
    [17, 'hours', { sv: ['17_timmar', '17_tim', '17'], en: ['17_hours', '17_h', '17'] }],
    [1, 'years', { sv: ['1_år', '1_år', '1'], en: ['1_year', '1_yr', '1'] }],
    [14, 'years', { sv: ['14_år', '14_år', '14'], en: ['14_years', '14_yr', '14'] }],
  ])('writes %d %s in text, table and alone', (number, unit, texts) => {
    expect(write(number, unit)).toEqual(texts);
  });

  test.each<[number, { sv: string; en: string; table: string }]>([
    [0, { sv: '0_sekunder', en: '0_seconds', table: '0_s' }],
    [-0.2, { sv: '0_sekunder', en: '0_seconds', table: '0_s' }],
    [1, { sv: '1_sekund', en: '1_second', table: '1_s' }],
    [59, { sv: '59_sekunder', en: '59_seconds', table: '59_s' }],
    [59.5, { sv: '1_minut', en: '1_minute', table: '1_min' }],
    [60, { sv: '1_minut', en: '1_minute', table: '1_min' }],
    [61, { sv: '1_minut och 1_sekund', en: '1_minute and 1_second', table: '1_min_1_s' }],
    [80, { sv: '1_minut och 20_sekunder', en: '1_minute and 20_seconds', table: '1_min_20_s' }],
    [-80, { sv: '−1_minut och 20_sekunder', en: '−1_minute and 20_seconds', table: '−1_min_20_s' }],
    [600, { sv: '10_minuter', en: '10_minutes', table: '10_min' }],
    [3599, { sv: '59_minuter och 59_sekunder', en: '59_minutes and 59_seconds', table: '59_min_59_s' }],
  ])('writes a time of %d seconds', (number, { sv, en, table }) => {
    expect(write(number, 'seconds')).toEqual({ sv: [sv, table, table], en: [en, table, table] });
  });

  test.each<[number, { sv: string[]; en: string[] }]>([
    [3600, { sv: ['1_timme', '1_tim', '1_tim'], en: ['1_hour', '1_h', '1_h'] }],
    [
      3601,
      { sv: ['1_timme och 1_sekund', '1_tim_1_s', '1_tim_1_s'], en: ['1_hour and 1_second', '1_h_1_s', '1_h_1_s'] },
    ],
    [
      3723,
      {
        sv: ['1_timme, 2_minuter och 3_sekunder', '1_tim_2_min_3_s', '1_tim_2_min_3_s'],
        en: ['1_hour, 2_minutes and 3_seconds', '1_h_2_min_3_s', '1_h_2_min_3_s'],
      },
    ],
    [86400, { sv: ['24_timmar', '24_tim', '24_tim'], en: ['24_hours', '24_h', '24_h'] }],
    [
      4_320_060,
      {
        sv: ['1_200_timmar och 1_minut', '1_200_tim_1_min', '1_200_tim_1_min'],
        en: ['1,200_hours and 1_minute', '1,200_h_1_min', '1,200_h_1_min'],
      },
    ],
  ])('writes a time of %d seconds with hours', (number, texts) => {
    expect(write(number, 'seconds')).toEqual(texts);
  });

  test.each([
    [0, '0,0_sekunder'],
    [0.04, '0,0_sekunder'],
    [1, '1,0_sekunder'],
    [80.4, '1_minut och 20,4_sekunder'],
    [59.96, '1_minut'],
    [3600, '1_timme'],
  ])('gives the decimals of %d seconds to the seconds alone', (number, text) => {
    expect(showSpaces(formatQuantity({ number, unit: 'seconds', decimals: 1 }, 'sv', 'prose').text)).toBe(text);
  });

  test.each([
    [4.33, 'grade', 2, '4,33'],
    [81.4, 'index', 1, '81,4'],
    [1, 'hours', 1, '1,0_timmar'],
    [1.2, 'hours', 0, '1_timme'],
    [0.96, 'hours', 1, '1,0_timmar'],
    [12.5, 'percent', 1, '12,5_procent'],
  ] as const)('writes %d %s with %d decimals', (number, unit, decimals, text) => {
    expect(showSpaces(formatQuantity({ number, unit, decimals }, 'sv', 'prose').text)).toBe(text);
  });

  test('keeps the unit apart, so that it can be set smaller', () => {
    expect(formatQuantity({ number: 95, unit: 'percent', decimals: 0 }, 'sv', 'table')).toEqual({
      text: '95\u00a0%',
      figure: '95',
      unit: '\u00a0%',
    });
    expect(formatQuantity({ number: 95, unit: 'percent', decimals: 0 }, 'en', 'table')).toEqual({
      text: '95%',
      figure: '95',
      unit: '%',
    });
    expect(formatQuantity({ number: 80, unit: 'seconds', decimals: 0 }, 'sv', 'table')).toEqual({
      text: '1\u00a0min\u00a020\u00a0s',
      figure: '1\u00a0min\u00a020\u00a0s',
      unit: '',
    });
  });

  test('writes times from which the seconds can be counted again', () => {
    const counted = { tim: 3600, min: 60, s: 1 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), (seconds) => {
        const { text } = formatQuantity({ number: seconds, unit: 'seconds', decimals: 0 }, 'sv', 'table');
        const parts = [...text.matchAll(/(?<number>\d+)\u00a0(?<unit>tim|min|s)/g)].map(({ groups }) => {
          const unit = groups?.['unit'];
          return (
            Number(groups?.['number']) * (unit === 'tim' || unit === 'min' || unit === 's' ? counted[unit] : Number.NaN)
          );
        });
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(seconds);
      }),
    );
  });
});

describe('plural', () => {
  const words = { one: 'timme', other: 'timmar' };
  test.each([
    [0, 0, 'timmar'],
    [1, 0, 'timme'],
    [-1, 0, 'timme'],
    [1.4, 0, 'timme'],
    [0.5, 0, 'timme'],
    [1.5, 0, 'timmar'],
    [1, 1, 'timmar'],
    [2, 0, 'timmar'],
    [21, 0, 'timmar'],
  ])('of %d with %d decimals is %s', (number, decimals, word) => {
    expect(plural({ number, decimals }, words)).toBe(word);
  });
});
