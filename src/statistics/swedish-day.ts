// When a day is over in Sweden: what is promised for a day is late only then, wherever the reader is.

/**
 * The first moment after the ISO date `day` in Swedish time, with its offset: `2019-02-02T00:00:00+01:00`. Summer time as
 * in directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, from one o'clock UTC.
 */
export function endOfSwedishDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  const midnight = next.toISOString().slice(0, 10);
  const isSummer =
    midnight > lastSundayOf(next.getUTCFullYear(), 3) && midnight <= lastSundayOf(next.getUTCFullYear(), 10);
  return `${midnight}T00:00:00${isSummer ? '+02:00' : '+01:00'}`;
}

/** ISO date of the last Sunday of the month 1–12. */
function lastSundayOf(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}
