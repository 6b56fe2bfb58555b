import { describe, expect, test } from 'vitest';
import { proposeNextDay, proposeReleaseDay, shiftDay } from '../../src/drafting/dates.ts';
import { periodOf } from '../statistics/make-examples.ts';

describe('proposeReleaseDay', () => {
  test.each([
    ['2018-T2', '2018-T3', '2018-10-01', undefined, '2019-02-01'],
    ['2018-T2', '2018-T3', '2018-10-01', '2019-02-15', '2019-02-15'],
    ['2018-T2', '2019-T2', '2018-10-01', '2019-02-15', '2019-10-01'],
    ['2018-T2', '2018-T1', '2018-10-01', '2019-02-15', '2018-06-01'],
    ['2021', '2022', '2024-02-29', undefined, '2025-02-28'],
    ['2021-Q4', '2022-Q1', '2021-11-30', undefined, '2022-02-28'],
    ['2021-05', '2021-06', '2021-12-31', undefined, '2022-01-31'],
    ['2021-S1', '2022-S2', '2021-08-31', undefined, '2023-02-28'],
  ])('%s → %s, published %s, promised %s: %s', (...[earlier, period, releasedOn, promised, day]) => {
    expect(proposeReleaseDay({ period: periodOf(earlier), releasedOn, promised }, periodOf(period))).toBe(day);
  });
});

test.each([
  ['2018-T3', '2019-02-01', '2019-06-01'],
  ['2022', '2023-02-28', '2024-02-28'],
  ['2021-12', '2022-01-31', '2022-02-28'],
])('after %s, published %s, the next one comes %s', (period, releasedOn, day) => {
  expect(proposeNextDay(releasedOn, periodOf(period))).toBe(day);
});

test('a last day moves as far as the periods', () => {
  expect(shiftDay('2028-12-31', periodOf('2018-T2'), periodOf('2019-T1'))).toBe('2029-08-31');
});
