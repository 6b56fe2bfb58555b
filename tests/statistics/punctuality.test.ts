import { describe, expect, test } from 'vitest';
import { findDaysLate, measurePunctuality } from '../../src/statistics/punctuality.ts';
import type { ScheduledRelease } from '../../src/statistics/release-schedule.ts';
import { periodOf } from './make-examples.ts';

const scheduled = (promisedOn?: string, publishedOn?: string): ScheduledRelease => ({
  period: periodOf('2018-T2'),
  state: publishedOn === undefined ? 'coming' : 'published',
  changes: [],
  ...(promisedOn !== undefined && { promisedOn, dueOn: promisedOn }),
  ...(publishedOn !== undefined && { publishedOn }),
});

describe('findDaysLate', () => {
  test('is held against the day that was promised first', () => {
    const moved = {
      ...scheduled('2019-02-01', '2019-02-15'),
      changes: [{ on: '2019-01-20', to: '2019-02-15', reason: 'Nytt system.' }],
      dueOn: '2019-02-15',
    };
    expect(findDaysLate(moved)).toBe(14);
  });

  test.each([
    ['without a promise', scheduled(undefined, '2019-02-01')],
    ['that has not come', scheduled('2019-02-01')],
  ])('is not known of a release %s', (_, release) => {
    expect(findDaysLate(release)).toBeUndefined();
  });
});

describe('measurePunctuality', () => {
  test('counts the releases that came by their day', () => {
    const schedule = [
      scheduled('2019-02-01', '2019-02-01'),
      scheduled('2018-10-01', '2018-10-10'),
      scheduled('2018-06-01', '2018-05-30'),
      scheduled(undefined, '2018-02-01'),
      scheduled('2019-06-01'),
    ];
    expect(measurePunctuality(schedule)).toEqual({ measured: 3, onTime: 2, share: (2 / 3) * 100, mostDaysLate: 9 });
  });

  test('has no release late when all came early', () => {
    expect(measurePunctuality([scheduled('2019-02-03', '2019-02-01')])).toEqual({
      measured: 1,
      onTime: 1,
      share: 100,
      mostDaysLate: 0,
    });
  });

  test('measures nothing where nothing was promised', () => {
    expect(measurePunctuality([scheduled(undefined, '2019-02-01'), scheduled('2019-06-01')])).toBeUndefined();
  });
});
