// The release calendar: on which days releases are promised ahead, and each change of such a day with its reason.
// What a release says itself of the next one (`next_release_on`) and what comes of both is in release-schedule.
import { z } from 'zod';
import { isoDateSchema } from './iso-date.ts';
import { reasonSchema } from './language.ts';
import { referencePeriodSchema } from './reference-period-schema.ts';

/** A promised day that is moved. */
const dayChangeSchema = z.strictObject({
  /** ISO date on which the change was made known. */
  on: isoDateSchema,
  /** ISO date that is promised instead. */
  to: isoDateSchema,
  reason: reasonSchema,
});
export type DayChange = Readonly<z.output<typeof dayChangeSchema>>;

/** What has been promised for the release of one period. */
export const calendarEntrySchema = z.strictObject({
  period: referencePeriodSchema,
  /** ISO date that was promised first. */
  promised: isoDateSchema,
  /** In order of time. */
  changes: z.array(dayChangeSchema).default([]),
});
export type CalendarEntry = Readonly<z.output<typeof calendarEntrySchema>>;

/** The day that held at the end of `day`: the one promised first, or that of the last change made known by then. */
export function promisedAsOf({ promised, changes }: CalendarEntry, day: string): string {
  return changes.findLast(({ on }) => on <= day)?.to ?? promised;
}
