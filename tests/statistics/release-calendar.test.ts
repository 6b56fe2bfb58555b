import { describe, expect, test } from 'vitest';
import { calendarEntrySchema, promisedAsOf } from '../../src/statistics/release-calendar.ts';
import { issuesOf } from './issues-of.ts';
import { periodOf } from './make-examples.ts';

const moved = {
  period: '2018-T3',
  promised: '2019-06-01',
  changes: [
    { on: '2019-05-06', to: '2019-06-14', reason: 'Nytt system.' },
    { on: '2019-06-10', to: '2019-06-20', reason: 'Det blev försenat.' },
  ],
};

describe('calendarEntrySchema', () => {
  test('reads a promise without changes', () => {
    expect(calendarEntrySchema.parse({ period: '2018-T3', promised: '2019-06-01' })).toEqual({
      period: periodOf('2018-T3'),
      promised: '2019-06-01',
      changes: [],
    });
  });

  test.each([
    ['a period that does not exist', { ...moved, period: '2018-T4' }],
    ['no day', { period: '2018-T3' }],
    ['a day that does not exist', { ...moved, promised: '2019-02-30' }],
    ['a change without a reason', { ...moved, changes: [{ on: '2019-05-06', to: '2019-06-14' }] }],
    ['a change with an empty reason', { ...moved, changes: [{ on: '2019-05-06', to: '2019-06-14', reason: '…' }] }],
    ['another key', { ...moved, late: true }],
  ])('refuses %s', (_, entry) => {
    expect(issuesOf(calendarEntrySchema, entry)).toHaveLength(1);
  });
});

describe('promisedAsOf', () => {
  test.each([
    ['before any change', '2019-05-05', '2019-06-01'],
    ['on the day that a change is made known', '2019-05-06', '2019-06-14'],
    ['between two changes', '2019-06-09', '2019-06-14'],
    ['after the last change', '2020-01-01', '2019-06-20'],
  ])('gives the day that held %s', (_, day, promised) => {
    expect(promisedAsOf(calendarEntrySchema.parse(moved), day)).toBe(promised);
  });
});
