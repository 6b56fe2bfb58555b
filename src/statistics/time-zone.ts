// The clocks of a time zone, told by its name in the IANA database: https://www.iana.org/time-zones. Node carries the
// database. Moments are milliseconds since 1970, as of Date; times on a clock are `2026-10-01T08:00`.

/** Where nothing else is said. */
export const swedishTime = 'Europe/Stockholm';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Whether the name is that of a time zone, such as `Europe/Stockholm`. An offset is none: it knows no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return offsetAt(0, name) !== undefined;
  } catch {
    return false;
  }
}

/**
 * The moments at which the clocks of the zone show `time`, the earliest first: mostly one, none when they are put forward
 * over it, two when they are put back.
 */
export function findMoments(time: string, timeZone: string): readonly number[] {
  const asUtc = Date.parse(`${time}Z`);
  const offsets = [asUtc - dayInMilliseconds, asUtc + dayInMilliseconds].map((near) => offsetAt(near, timeZone));
  return [...new Set(offsets)]
    .map((offset) => asUtc - offset)
    .filter((moment) => moment + offsetAt(moment, timeZone) === asUtc)
    .sort((a, b) => a - b);
}

/** The first moment of the day, an ISO date: also where the clocks are put forward over midnight. */
export function startOfDay(day: string, timeZone: string): number {
  const [first] = findMoments(`${day}T00:00`, timeZone);
  const asUtc = Date.parse(`${day}T00:00Z`);
  return first ?? asUtc - offsetAt(asUtc - dayInMilliseconds, timeZone);
}

/**
 * The first moment after the day, an ISO date, by the clocks of the zone and with their offset: `2019-02-02T00:00:00+01:00`. What is
 * promised for a day is late only then, wherever the reader is.
 */
export function endOfDay(day: string, timeZone: string): string {
  const next = new Date(Date.parse(day) + dayInMilliseconds).toISOString().slice(0, 10);
  const moment = startOfDay(next, timeZone);
  const minutes = offsetAt(moment, timeZone) / 60_000;
  const parts = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${clockAt(moment, timeZone)}:00${minutes < 0 ? '-' : '+'}${parts.join(':')}`;
}

/** What the clocks of the zone show at the moment: `2026-10-01T08:00`. */
export function clockAt(moment: number, timeZone: string): string {
  return new Date(moment + offsetAt(moment, timeZone)).toISOString().slice(0, 16);
}

/** How far the clocks of the zone are ahead of UTC, in milliseconds. Throws for a name that is no zone. */
export function offsetAt(moment: number, timeZone: string): number {
  const [sign = '', hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?/.exec(formatterFor(timeZone).format(moment))?.slice(1) ?? [];
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The text is for machines: the offset as `GMT+02:00`. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  formatters.set(timeZone, formatter);
  return formatter;
}
