// Punctuality: how the day on which a release came lies to the day that was promised for it. One of the criteria of quality of
// official statistics (lag 2001:99, 3 a §; ESS Quality and Performance Indicator TP3).

import { daysBetween } from './iso-date.ts';
import type { ScheduledRelease } from './release-schedule.ts';

/** How punctual the releases of a publication have been. */
export interface Punctuality {
  /** How many published releases had a promised day. */
  readonly measured: number;
  /** How many of them came on that day or earlier. */
  readonly onTime: number;
  /** Per cent of those measured, not rounded. */
  readonly share: number;
  /** How many days late the latest of them was; 0 when all were on time. */
  readonly mostDaysLate: number;
}

/**
 * The days that a release was late, held against the day that was promised first: a promise that is moved is not kept.
 * Nothing for a release without a promise, or one that has not come.
 */
export function findDaysLate({ promisedOn, publishedOn }: ScheduledRelease): number | undefined {
  if (promisedOn === undefined || publishedOn === undefined) return undefined;
  return daysBetween(promisedOn, publishedOn);
}

/** The punctuality of all releases that can be measured; nothing when none can. */
export function measurePunctuality(schedule: readonly ScheduledRelease[]): Punctuality | undefined {
  const days = schedule.flatMap((release) => findDaysLate(release) ?? []);
  if (days.length === 0) return undefined;
  const onTime = days.filter((late) => late <= 0).length;
  return {
    measured: days.length,
    onTime,
    share: (onTime / days.length) * 100,
    mostDaysLate: Math.max(0, ...days),
  };
}
