import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../src/statistics/release-calendar.ts';
import { findNextDue, listSchedule, type ReleaseDays } from '../../src/statistics/release-schedule.ts';
import { periodOf } from './make-examples.ts';

const release = (period: string, publishedOn?: string, nextOn?: string): ReleaseDays => ({
  period: periodOf(period),
  publishedOn,
  nextOn,
});
const promise = (period: string, promised: string, ...changes: CalendarEntry['changes']): CalendarEntry => ({
  period: periodOf(period),
  promised,
  changes,
});
const change = { on: '2019-05-06', to: '2019-06-14', reason: 'Nytt system.' };

function readSchedule(...given: Parameters<typeof listSchedule>) {
  return listSchedule(...given).map(({ period, state, promisedOn, dueOn, publishedOn }) =>
    [period.id, state, promisedOn ?? '-', dueOn ?? '-', publishedOn ?? '-'].join(' '),
  );
}

describe('listSchedule', () => {
  test('knows nothing of what nobody has promised', () => {
    expect(listSchedule([], [])).toEqual([]);
    expect(readSchedule([release('2018-T2', '2018-10-01')], [])).toEqual(['2018-T2 published - - 2018-10-01']);
  });

  test('takes what a release promises as the promise of the one after it', () => {
    const releases = [release('2018-T1', '2018-06-01', '2018-10-01'), release('2018-T2', '2018-10-03', '2019-02-01')];
    expect(readSchedule(releases, [])).toEqual([
      '2018-T3 coming 2019-02-01 2019-02-01 -',
      '2018-T2 published 2018-10-01 2018-10-01 2018-10-03',
      '2018-T1 published - - 2018-06-01',
    ]);
  });

  test('keeps kinds of period apart', () => {
    const releases = [
      release('2021', '2022-02-01', '2023-02-01'),
      release('2021-Q4', '2022-01-15', '2022-04-15'),
      release('2022-Q1', '2022-04-15'),
    ];
    expect(readSchedule(releases, [])).toEqual([
      '2022 coming 2023-02-01 2023-02-01 -',
      '2022-Q1 published 2022-04-15 2022-04-15 2022-04-15',
      '2021 published - - 2022-02-01',
      '2021-Q4 published - - 2022-01-15',
    ]);
  });

  test('lets the calendar tell of changes, and of the first promise', () => {
    const releases = [release('2018-T2', '2018-10-01', '2019-06-14'), release('2018-T3', '2019-06-14')];
    const [moved] = listSchedule(releases, [promise('2018-T3', '2019-06-01', change)]);
    expect(moved).toEqual({
      period: periodOf('2018-T3'),
      state: 'published',
      promisedOn: '2019-06-01',
      changes: [change],
      dueOn: '2019-06-14',
      publishedOn: '2019-06-14',
    });
  });

  test('takes what the last release promises as said of the next one in the calendar, which may leave periods out', () => {
    const releases = [release('2018-T2', '2018-10-01', '2019-10-01')];
    const calendar = [promise('2020-T2', '2020-10-01'), promise('2019-T2', '2019-10-01')];
    expect(readSchedule(releases, calendar)).toEqual([
      '2020-T2 coming 2020-10-01 2020-10-01 -',
      '2019-T2 coming 2019-10-01 2019-10-01 -',
      '2018-T2 published - - 2018-10-01',
    ]);
  });

  test('tells a draft, which has not come, from a release that never came', () => {
    const releases = [release('2018-T1', '2018-06-01', '2018-10-01'), release('2018-T3', '2019-02-01', '2019-06-01')];
    const calendar = [promise('2018-T2', '2018-10-01')];
    expect(readSchedule([...releases, release('2019-T1')], calendar)).toEqual([
      '2019-T1 coming 2019-06-01 2019-06-01 -',
      '2018-T3 published 2018-10-01 2018-10-01 2019-02-01',
      '2018-T2 skipped 2018-10-01 2018-10-01 -',
      '2018-T1 published - - 2018-06-01',
    ]);
  });
});

describe('findNextDue', () => {
  const schedule = listSchedule(
    [release('2021', '2022-02-01'), release('2021-Q4', '2022-01-15', '2022-04-15')],
    [promise('2022-Q1', '2022-04-15'), promise('2022-Q2', '2022-07-15')],
  );

  test('finds the nearest coming release of the same kind of period', () => {
    expect(findNextDue(schedule, periodOf('2021-Q4'))?.period.id).toBe('2022-Q1');
  });

  test('finds none where none is promised', () => {
    expect(findNextDue(schedule, periodOf('2021'))).toBeUndefined();
  });
});
