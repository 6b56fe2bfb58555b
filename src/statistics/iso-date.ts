// Days as ISO dates: `2019-02-01`.
import { z } from 'zod';

export const isoDateSchema = z.iso.date({ error: 'date' });

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** How many days `to` is after `from`; negative when it is before. Both are ISO dates. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;
}
