import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/statistics/observation.ts';
import type { ObservedValue } from '../../src/statistics/observed-value.ts';
import { countDaysToPublish, countFigures, qualitySchema } from '../../src/statistics/quality.ts';
import { makeNumber, periodOf } from './make-examples.ts';

describe('countFigures', () => {
  const values: readonly ObservedValue[] = [
    { kind: 'number', number: 0, status: 'normal' },
    { kind: 'number', number: 1, status: 'estimated' },
    { kind: 'number', number: 2, status: 'provisional' },
    { kind: 'number', number: 3, status: 'unreliable' },
    { kind: 'number', number: 4, status: 'revised' },
    { kind: 'number', number: 5, status: 'break' },
    { kind: 'missing', reason: 'not-available' },
    { kind: 'missing', reason: 'suppressed' },
    { kind: 'missing', reason: 'suppressed' },
    { kind: 'missing', reason: 'not-applicable' },
  ];

  test('tells the uncertain, the missing and the hidden apart; what is not applicable is no figure', () => {
    const observations: readonly Observation[] = values.map((value) => ({ ...makeNumber(1), value }));
    expect(countFigures(observations)).toEqual({
      all: 9,
      estimated: 1,
      provisional: 1,
      unreliable: 1,
      missing: 1,
      suppressed: 2,
    });
  });

  test('counts nothing in a release without figures', () => {
    expect(countFigures([])).toEqual({
      all: 0,
      estimated: 0,
      provisional: 0,
      unreliable: 0,
      missing: 0,
      suppressed: 0,
    });
  });
});

describe('countDaysToPublish', () => {
  test.each([
    ['2018-T2', '2018-08-31', 0],
    ['2018-T2', '2018-09-01', 1],
    ['2018-T2', '2018-08-01', 0],
    ['2020', '2021-03-01', 60],
    ['2024-02', '2024-03-01', 1],
  ])('%s published on %s came %i days after its end', (period, day, days) => {
    expect(countDaysToPublish(periodOf(period), day)).toBe(days);
  });
});

test('a criterion that the act does not have is refused', () => {
  expect(qualitySchema.safeParse({ relevance: 'Till för alla.' }).success).toBe(true);
  expect(qualitySchema.safeParse({ precision: 'Hög.' }).success).toBe(false);
});
