import { describe, expect, test } from 'vitest';
import { releaseTimeSchema, resolveReleaseTime } from '../../src/statistics/release-time.ts';

describe('releaseTimeSchema', () => {
  test.each([
    [20260201, 'date'],
    ['1 oktober 2026', 'date'],
    ['2026-02-30', 'date'],
    ['2026-02-30 08:00', 'date'],
    ['2026-10-01 8:00', 'release-time'],
    ['2026-10-01 24:00', 'release-time'],
    ['2026-10-01 08.00', 'release-time'],
    ['2026-10-01 08:00 CET', 'release-time'],
    ['2026-10-01T08:00+2', 'release-time'],
  ])('refuses %s as a %s', (text, error) => {
    expect(releaseTimeSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([error]);
  });

  test.each(['2026-10-01', '2026-10-01 08:00', '2026-10-01T08:00', '2026-10-01T08:00:00Z', '2026-10-01 08:00+02:00'])(
    'takes %s',
    (text) => {
      expect(releaseTimeSchema.parse(text)).toBe(text);
    },
  );
});

describe('resolveReleaseTime', () => {
  const at = (day: string, time: string, instant: string) => ({ day, time, instant: `${instant}:00.000Z` });
  test.each([
    ['2026-03-29 02:30', 'skipped'],
    ['2026-10-25 02:30', 'twice'],
    ['2026-10-25T02:30+01:00', at('2026-10-25', '02:30', '2026-10-25T01:30')],
    ['2026-10-01', at('2026-10-01', '00:00', '2026-09-30T22:00')],
    ['2026-10-01 08:00', at('2026-10-01', '08:00', '2026-10-01T06:00')],
    ['2026-12-01T08:00:30', at('2026-12-01', '08:00', '2026-12-01T07:00')],
    // It is the next day in Sweden.
    ['2026-10-01T23:30-05:00', at('2026-10-02', '06:30', '2026-10-02T04:30')],
    ['2026-10-01T22:30Z', at('2026-10-02', '00:30', '2026-10-01T22:30')],
  ])('%s', (text, expected) => {
    expect(resolveReleaseTime(text, 'Europe/Stockholm')).toEqual(expected);
  });

  test('follows the clocks of the zone', () => {
    expect(resolveReleaseTime('2026-10-01 08:00', 'Europe/Helsinki')).toMatchObject({
      instant: '2026-10-01T05:00:00.000Z',
    });
  });
});
