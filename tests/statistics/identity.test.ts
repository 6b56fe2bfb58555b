import { describe, expect, test } from 'vitest';
import { identitySchema } from '../../src/statistics/identity.ts';

const label = 'Svarsgrupperna';
const parts = { indicator: 'calls', dimension: 'group' };

describe('identitySchema', () => {
  test('fills in what is left out', () => {
    expect(identitySchema.parse({ label, parts })).toEqual({
      label,
      parts: { ...parts, relation: 'equal' },
      tolerance: 0,
    });
  });

  test.each([
    ['no rule', { label }],
    ['two rules', { label, parts, periods: { indicator: 'calls' } }],
    ['a negative tolerance', { label, parts, tolerance: -1 }],
    ['one factor', { label, product: { indicator: 'a', factors: ['b'] } }],
    ['three factors', { label, product: { indicator: 'a', factors: ['b', 'c', 'd'] } }],
    ['no parts', { label, parts: { ...parts, categories: [] } }],
    ['an unknown key', { label, parts, whole: 'calls' }],
  ])('refuses %s', (_, declared) => {
    expect(identitySchema.safeParse(declared).success).toBe(false);
  });
});
