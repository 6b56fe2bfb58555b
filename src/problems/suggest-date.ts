// The date that somebody most likely meant by a text that is none as the files have it. The day comes before the month, as
// in Swedish and British writing; a date that is read in another way is not worth suggesting.

/** The first three letters tell the months apart in Swedish and English, but for May. */
const months = ['jan', 'feb', 'mar', 'apr', 'ma[ijy]', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec'] as const;

const patterns = [
  /^(?<year>\d{4})[-/. ]?(?<month>\d{1,2})[-/. ]?(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[-/. ]+(?<month>\d{1,2})[-/., ]+(?<year>\d{4})$/,
  /^(?:den )?(?<day>\d{1,2})[.: ]+(?:e |a )?(?<name>\p{L}{3,})\.?,? (?<year>\d{4})$/iu,
] as const;

/** `12/5 2026` → `2026-05-12`, `1 februari 2019` → `2019-02-01`; nothing for a day that is not in the calendar. */
export function suggestDate(written: string): { readonly nearest?: string } {
  for (const pattern of patterns) {
    const { year = '', month, name = '', day = '' } = pattern.exec(written.trim())?.groups ?? {};
    const number = month ?? months.findIndex((beginning) => new RegExp(`^${beginning}`, 'i').test(name)) + 1;
    const date = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
    if (isDate(date) && date !== written) return { nearest: date };
  }
  return {};
}

/** Whether the calendar has the day: Date moves the 30th of February to March. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
