import { describe, expect, test } from 'vitest';
import { makeReferencePeriod, periodKinds } from '../../src/statistics/reference-period.ts';
import { periodKindSchema, referencePeriodSchema } from '../../src/statistics/reference-period-schema.ts';
import { issuesOf } from './issues-of.ts';

describe('periodKindSchema', () => {
  test('knows the kinds that periodKinds counts, in their order', () => {
    expect(periodKindSchema.options).toEqual(Object.keys(periodKinds));
  });
});

describe('referencePeriodSchema', () => {
  test('makes a period of its notation', () => {
    expect(referencePeriodSchema.parse('2017-T2')).toEqual(makeReferencePeriod('tertial', 2017, 2));
  });

  test('says which period is unknown', () => {
    expect(issuesOf(referencePeriodSchema, '2018-T4')).toEqual([
      { path: '', message: 'Invalid input', params: { problem: 'period-unknown', period: '2018-T4' } },
    ]);
  });
});
