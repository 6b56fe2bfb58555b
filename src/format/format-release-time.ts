// When a release comes out, in words.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import type { ReleaseTime } from '../statistics/release-time.ts';
import { formatDate } from './format-period.ts';

/** "den 1 oktober 2026 klockan 08.00"; the day alone when it is from its beginning. */
export function formatReleaseTime({ day, time }: ReleaseTime, language: Language): string {
  const date = formatDate(day, language);
  return time === '00:00' ? date : messagesIn(language).period.clock(date, ...splitTime(time));
}

function splitTime(time: string): [hours: string, minutes: string] {
  return [time.slice(0, 2), time.slice(3, 5)];
}
