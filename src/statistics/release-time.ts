// When a release version comes out: on a day, from its first moment, or at a time of the day. Until then nothing of it is
// published. Days and times are those of the clocks in the site's time zone.
import { z } from 'zod';
import { clockAt, findMoments, startOfDay } from './time-zone.ts';

const written =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?(?<offset>Z|[+-]\d{2}:\d{2})?)?$/;

/** A day that the calendar has. */
const isoDate = z.regexes.date.source.replace(/^\^|\$$/g, '');

/** `2026-10-01`, `2026-10-01 08:00`, or with an offset from UTC, `2026-10-01T08:00+02:00`. */
export const releaseTimeSchema = z
  .string({ error: 'date' })
  .regex(new RegExp(`^(?:${isoDate})(?:[T ].*)?$`), { error: 'date', abort: true })
  .refine((text) => written.test(text), { error: 'release-time' });

/** A moment, with what the clocks of the site's time zone show then. */
export interface ReleaseTime {
  /** ISO date. */
  readonly day: string;
  /** `08:00` */
  readonly time: string;
  /** In UTC, as Date writes it: `2026-10-01T06:00:00.000Z`. Such texts are in order of time. */
  readonly instant: string;
}

/** Why the clocks do not tell the moment: they are put forward over the time, or show it twice. */
export type ClockFault = 'skipped' | 'twice';

/** The moment that a text of `releaseTimeSchema` is of. A day is meant from its first moment. */
export function resolveReleaseTime(text: string, timeZone: string): ReleaseTime | ClockFault {
  const { day = '', time, offset } = written.exec(text)?.groups ?? {};
  if (time === undefined) return timeAt(startOfDay(day, timeZone), timeZone);
  if (offset !== undefined) return timeAt(Date.parse(`${day}T${time}${offset}`), timeZone);
  const [moment, other] = findMoments(`${day}T${time}`, timeZone);
  if (moment === undefined) return 'skipped';
  return other === undefined ? timeAt(moment, timeZone) : 'twice';
}

/** The moment as the clocks of the zone show it. */
export function timeAt(moment: number, timeZone: string): ReleaseTime {
  const [day = '', time = ''] = clockAt(moment, timeZone).split('T');
  return { day, time, instant: new Date(moment).toISOString() };
}
