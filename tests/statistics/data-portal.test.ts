import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataPortalSchema, defaultDataPortal } from '../../src/statistics/data-portal.ts';
import { digitsOf, isOrganisationNumber } from '../../src/statistics/organisation-number.ts';

describe('isOrganisationNumber', () => {
  test.each([
    ['212000-2528', true],
    ['2120002528', true],
    ['212000-0456', true],
    ['212000-2529', false],
    // A personal identity number has a month there, of which the first digit is 0 or 1.
    ['811218-9876', false],
    ['212000–2528', false],
    ['212000 2528', false],
    ['SE2120002528', false],
    ['162120002528', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isOrganisationNumber(text)).toBe(is);
  });

  test('takes exactly one last digit after nine', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d\d[2-9]\d{6}$/), (nine) => {
        const valid = [...'0123456789'].filter((digit) => isOrganisationNumber(`${nine}${digit}`));
        expect(valid).toHaveLength(1);
      }),
    );
  });

  test('finds one wrong digit, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.nat({ max: 9 }), (index, digit) => {
        const wrong = [...'2120002528'].with(index, String(digit)).join('');
        expect(isOrganisationNumber(wrong)).toBe(wrong === '2120002528');
      }),
    );
  });
});

describe('dataPortalSchema', () => {
  test('is of a municipality and about government when nothing is said', () => {
    expect(defaultDataPortal).toEqual({ authority: 'local', themes: ['GOVE'], keywords: [] });
  });

  test('takes no theme of its own and no empty list of them', () => {
    expect(dataPortalSchema.safeParse({ themes: ['ÖVRIGT'] }).success).toBe(false);
    expect(dataPortalSchema.safeParse({ themes: [] }).success).toBe(false);
  });

  test('writes a number by its digits', () => {
    expect(digitsOf('212000-2528')).toBe('2120002528');
  });
});
