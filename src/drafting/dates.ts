// The days of a release that is being prepared, worked out from those of the release before it.
import { periodKinds, periodsBetween, type ReferencePeriod } from '../statistics/reference-period.ts';
import type { CalendarEntry } from '../statistics/release-calendar.ts';
import { findDueDay, findNextPeriod } from '../statistics/release-schedule.ts';

export interface ReleaseDates {
  /** ISO date. */
  readonly releasedOn: string;
  /** ISO date. */
  readonly nextReleaseOn: string;
}

/** What an earlier release says of days. */
export interface EarlierDates {
  readonly period: ReferencePeriod;
  /** ISO date on which its first version was published. */
  readonly releasedOn: string;
  /** ISO date that it promised for the next release. */
  readonly promised?: string | undefined;
}

/**
 * The day that was promised when the period is the next one; otherwise as many months after the earlier release as the
 * periods are apart.
 */
export function proposeReleaseDay(
  { period: earlier, releasedOn, promised }: EarlierDates,
  period: ReferencePeriod,
): string {
  const distance = periodsBetween(earlier, period);
  if (distance === 1 && promised !== undefined) return promised;
  return addMonths(releasedOn, distance * lengthOf(period));
}

/** The day that the calendar has for the release after this one; otherwise, or when that is no later, one period after. */
export function proposeNextDay(
  releasedOn: string,
  period: ReferencePeriod,
  calendar: readonly CalendarEntry[] = [],
): string {
  const due = findDueDay(findNextPeriod(period, calendar), calendar);
  return due !== undefined && due > releasedOn ? due : addMonths(releasedOn, lengthOf(period));
}

/** As many months later as the periods, which are of one kind, are apart. */
export function shiftDay(day: string, from: ReferencePeriod, to: ReferencePeriod): string {
  return addMonths(day, periodsBetween(from, to) * lengthOf(to));
}

/** How many months the period has. */
function lengthOf(period: ReferencePeriod): number {
  return 12 / periodKinds[period.kind];
}

/** The same day of the month, or the last one of a month that is too short. */
function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
