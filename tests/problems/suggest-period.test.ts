import { describe, expect, test } from 'vitest';
import { suggestPeriod } from '../../src/problems/suggest-period.ts';

describe('suggestPeriod', () => {
  test.each([
    ['2018-t2', { nearest: '2018-T2' }],
    ['2018-q4', { nearest: '2018-Q4' }],
    ['2018-T4', {}],
    ['arkiv', {}],
  ])('%s: %j', (written, suggestion) => {
    expect(suggestPeriod(written)).toEqual(suggestion);
  });
});
