// Days as spreadsheets count them: from the end of 1899, or of 1903 in workbooks from older Macs.
// The first count has a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1).

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const daysTo1904 = 1462;
const leapDayThatNeverWas = 60;

/** 43221 → `2018-05-01`; 43221.354166667 with `showsTime` → `2018-05-01T08:30`. Of a time alone, day 0: `1899-12-30`. */
export function formatSerialDate(serial: number, from1904: boolean, showsTime: boolean): string {
  const days = from1904 ? serial + daysTo1904 : serial;
  const shift = days >= 1 && days < leapDayThatNeverWas ? 1 : 0;
  const minute = Math.round((days + shift) * 1440) * 60_000;
  const moment = showsTime ? dayZero + minute : dayZero + Math.floor(days + shift) * millisecondsPerDay;
  return new Date(moment).toISOString().slice(0, showsTime ? 16 : 10);
}

/** The last day that spreadsheets have, 31 December 9999. */
const lastDay = 2_958_465;

/** Whether the number can be a day at all. */
export function isSerialDate(serial: number): boolean {
  return serial >= 0 && serial < lastDay + 1;
}
