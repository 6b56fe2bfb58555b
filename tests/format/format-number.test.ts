import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/format/format-number.ts';
import { languages } from '../../src/statistics/language.ts';
import { roundTo } from '../../src/statistics/rounding.ts';

describe('formatNumber', () => {
  test.each([
    [-0, 0, '0', '0'],
    [-0, 2, '0,00', '0.00'],
    [-0.2, 0, '0', '0'],
    [-0.04, 1, '0,0', '0.0'],
    [-0.5, 0, '\u22121', '\u22121'],
    [1.005, 2, '1,01', '1.01'],
    [1.1 + 2.2, 1, '3,3', '3.3'],
    [0.1 + 0.2 - 0.3, 1, '0,0', '0.0'],
    [999.95, 1, '1\u00a0000,0', '1,000.0'],
    [1000, 0, '1\u00a0000', '1,000'],
    [51510, 0, '51\u00a0510', '51,510'],
    [-3634, 0, '\u22123\u00a0634', '\u22123,634'],
    [1e15, 0, '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000', '1,000,000,000,000,000'],
    [1e15, 1, '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000,0', '1,000,000,000,000,000.0'],
    [Number.MAX_SAFE_INTEGER, 0, '9\u00a0007\u00a0199\u00a0254\u00a0740\u00a0991', '9,007,199,254,740,991'],
    [1e-7, 0, '0', '0'],
    [4.33, 2, '4,33', '4.33'],
    [4, 2, '4,00', '4.00'],
    [0.000001, 6, '0,000001', '0.000001'],
  ])('writes %d with %d decimals as %j, in English as %j', (number, decimals, ...texts) => {
    expect(languages.map((language) => formatNumber(number, decimals, language))).toEqual(texts);
  });

  test.each(languages)('can be read back as the rounded number, in %s', (language) => {
    const marks = { sv: { group: '\u00a0', decimal: ',' }, en: { group: ',', decimal: '.' } }[language];
    const parse = (text: string) =>
      Number(text.replaceAll(marks.group, '').replace(marks.decimal, '.').replace('\u2212', '-'));
    fc.assert(
      fc.property(
        fc.double({ min: -1e8, max: 1e8, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (number, decimals) => {
          expect(parse(formatNumber(number, decimals, language))).toBe(roundTo(number, decimals));
        },
      ),
    );
  });

  test.each([
    ['sv', /^\u2212?\d{1,3}(\u00a0\d{3})*(,\d{1,6})?$/],
    ['en', /^\u2212?\d{1,3}(,\d{3})*(\.\d{1,6})?$/],
  ] as const)('has no other signs than digits, no-break spaces, decimal mark and minus, in %s', (language, form) => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (number, decimals) => {
          expect(formatNumber(number, decimals, language)).toMatch(form);
        },
      ),
    );
  });
});
