import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockAt, endOfDay, findMoments, isTimeZone, offsetAt, startOfDay } from '../../src/statistics/time-zone.ts';

const swedish = 'Europe/Stockholm';
const minutes = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 60_000) * 60_000);
const zones = fc.constantFrom(
  swedish,
  'UTC',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Asia/Beirut',
);

describe('isTimeZone', () => {
  test.each([
    ['Europe/Stockholm', true],
    ['UTC', true],
    ['Europe/Stokholm', false],
    ['+02:00', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});

describe('findMoments', () => {
  test.each([
    ['finds none that the clocks are put forward over', '2026-03-29T02:30', swedish, []],
    ['finds the last before they are', '2026-03-29T01:59', swedish, ['2026-03-29T00:59']],
    ['finds the first after they are', '2026-03-29T03:00', swedish, ['2026-03-29T01:00']],
    [
      'finds two, in order, when they are put back',
      '2026-10-25T02:00',
      swedish,
      ['2026-10-25T00:00', '2026-10-25T01:00'],
    ],
    ['finds one in winter', '2026-12-31T23:59', swedish, ['2026-12-31T22:59']],
    ['knows a day that a zone left out', '2011-12-30T12:00', 'Pacific/Apia', []],
    ['knows a midnight that is left out', '2026-03-29T00:30', 'Asia/Beirut', []],
    ['knows offsets of three quarters of an hour', '2026-01-01T00:00', 'Asia/Kathmandu', ['2025-12-31T18:15']],
  ])('%s', (_, time, zone, expected) => {
    expect(findMoments(time, zone).map((moment) => new Date(moment).toISOString().slice(0, 16))).toEqual(expected);
  });

  test('finds every moment by what the clocks show then', () => {
    fc.assert(
      fc.property(minutes, zones, (moment, zone) => {
        expect(findMoments(clockAt(moment, zone), zone)).toContain(moment);
      }),
    );
  });
});

describe('startOfDay', () => {
  test('is the first moment of the day, also where the clocks have no midnight', () => {
    fc.assert(
      fc.property(minutes, zones, (moment, zone) => {
        const day = clockAt(moment, zone).slice(0, 10);
        const start = startOfDay(day, zone);
        expect(start).toBeLessThanOrEqual(moment);
        expect([clockAt(start, zone) >= day, clockAt(start - 60_000, zone) < day]).toEqual([true, true]);
      }),
    );
    expect(clockAt(startOfDay('2026-03-29', 'Asia/Beirut'), 'Asia/Beirut')).toBe('2026-03-29T01:00');
  });
});

test('offsetAt tells how far the clocks are ahead', () => {
  const [winter, summer] = ['2026-01-01', '2026-07-01'].map((day) => offsetAt(Date.parse(day), swedish) / 3_600_000);
  expect([winter, summer, offsetAt(0, 'UTC'), offsetAt(0, 'America/St_Johns') / 60_000]).toEqual([1, 2, 0, -210]);
  expect(() => offsetAt(0, 'Europe/Stokholm')).toThrow();
});

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: swedish, dateStyle: 'short', timeStyle: 'medium' });

describe('endOfDay', () => {
  test.each([
    ['the day before summer time begins ends in winter time', '2026-03-28', '2026-03-29T00:00:00+01:00'],
    ['the day on which it begins ends in summer time', '2026-03-29', '2026-03-30T00:00:00+02:00'],
    ['the day before it ends ends in summer time', '2026-10-24', '2026-10-25T00:00:00+02:00'],
    ['the day on which it ends ends in winter time', '2026-10-25', '2026-10-26T00:00:00+01:00'],
    ['the last day of the year', '2026-12-31', '2027-01-01T00:00:00+01:00'],
    ['a leap day', '2028-02-29', '2028-03-01T00:00:00+01:00'],
  ])('%s', (_, day, end) => {
    expect(endOfDay(day, swedish)).toBe(end);
  });

  test('has offsets behind UTC, and of half an hour', () => {
    expect(endOfDay('2026-01-01', 'America/St_Johns')).toBe('2026-01-02T00:00:00-03:30');
  });

  test('is midnight by the clocks of Stockholm, whatever the day', () => {
    const days = fc.date({ min: new Date('1997-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const end = Date.parse(endOfDay(day, swedish));
        expect(clock.format(end - 1000)).toBe(`${day} 23:59:59`);
        expect(clock.format(end).slice(11)).toBe('00:00:00');
      }),
    );
  });
});
