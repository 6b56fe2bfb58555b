import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfSwedishDay } from '../../src/statistics/swedish-day.ts';

const swedish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

describe('endOfSwedishDay', () => {
  test.each([
    ['the day before summer time begins ends in winter time', '2026-03-28', '2026-03-29T00:00:00+01:00'],
    ['the day on which it begins ends in summer time', '2026-03-29', '2026-03-30T00:00:00+02:00'],
    ['the day before it ends ends in summer time', '2026-10-24', '2026-10-25T00:00:00+02:00'],
    ['the day on which it ends ends in winter time', '2026-10-25', '2026-10-26T00:00:00+01:00'],
    ['the last day of the year', '2026-12-31', '2027-01-01T00:00:00+01:00'],
    ['a leap day', '2028-02-29', '2028-03-01T00:00:00+01:00'],
  ])('%s', (_, day, end) => {
    expect(endOfSwedishDay(day)).toBe(end);
  });

  test('is midnight by the clocks of Stockholm, whatever the day', () => {
    const days = fc.date({ min: new Date('1997-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const end = Date.parse(endOfSwedishDay(day));
        expect(swedish.format(end - 1000)).toBe(`${day} 23:59:59`);
        expect(swedish.format(end).slice(11)).toBe('00:00:00');
      }),
    );
  });
});
