import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, isNumber } from '../../src/statistics/observation.ts';
import { makeMissing, makeNumber } from './make-examples.ts';

describe('addressKey', () => {
  test.each([
    [{}, 'rank'],
    [{ department: 'total' }, 'rank'],
    [{ department: 'val-1' }, 'rank[department=val-1]'],
    [{ matter: 'bygglov', department: 'total' }, 'rank[matter=bygglov]'],
    [{ matter: 'bygglov', department: 'samhallsbyggnad' }, 'rank[department=samhallsbyggnad,matter=bygglov]'],
  ])('writes %j as %s', (categories, key) => {
    expect(addressKey({ indicator: 'rank', categories })).toBe(key);
  });

  const anyCode = fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/);
  const anyCategories = fc.dictionary(anyCode, fc.oneof(anyCode, fc.constant('total')), {
    maxKeys: 4,
    noNullPrototype: true,
  });

  test('does not depend on the order of dimensions', () => {
    fc.assert(
      fc.property(anyCode, anyCategories, (indicator, categories) => {
        const turned = Object.fromEntries(Object.entries(categories).toReversed());
        expect(addressKey({ indicator, categories: turned })).toBe(addressKey({ indicator, categories }));
      }),
    );
  });

  test('is the same for two addresses only when they differ in totals alone', () => {
    const parts = (categories: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(categories).filter(([, category]) => category !== 'total'));
    const isSame = (a: object, b: object) =>
      JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
    fc.assert(
      fc.property(anyCategories, anyCategories, (a, b) => {
        const [first, second] = [a, b].map((categories) => addressKey({ indicator: 'rank', categories }));
        expect(first === second).toBe(isSame(parts(a), parts(b)));
      }),
    );
  });
});

describe('isNumber', () => {
  test('tells a number, nought too, from what is missing and what is not there', () => {
    expect([makeNumber(0), makeMissing('suppressed'), undefined].map(isNumber)).toEqual([true, false, false]);
  });
});
