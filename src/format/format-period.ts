// What a reference period is called: the publication's own label, the months it covers, and dates.
import { messagesIn } from '../i18n/messages.ts';
import { type Language, selectText } from '../statistics/language.ts';
import type { Publication } from '../statistics/publication.ts';
import { monthsOf, type ReferencePeriod } from '../statistics/reference-period.ts';

type Naming = Pick<Publication, 'period_labels' | 'language'>;

/** "Period 2 2018", as the publication calls it; otherwise "tertial 2 2018". */
export function formatPeriod(period: ReferencePeriod, naming: Naming, language: Language): string {
  const words = messagesIn(language).period;
  const own = naming.period_labels[period.kind];
  const template = own === undefined ? words[period.kind] : selectText(own, language, naming.language).text;
  return template
    .replaceAll('{year}', String(period.year))
    .replaceAll('{number}', String(period.ordinal))
    .replaceAll('{month}', words.months[monthsOf(period).first - 1] ?? '');
}

/** The months that the period covers: "maj–augusti 2018"; a whole year is "2021", a month "maj 2021". */
export function formatPeriodMonths(period: ReferencePeriod, language: Language): string {
  const { months } = messagesIn(language).period;
  const { first, last } = monthsOf(period);
  if (period.kind === 'year') return String(period.year);
  const from = months[first - 1] ?? '';
  return `${first === last ? from : `${from}–${months[last - 1] ?? ''}`} ${period.year}`;
}

/** An ISO date in words: "den 1 februari 2019". */
export function formatDate(date: string, language: Language): string {
  const { months, date: write } = messagesIn(language).period;
  const [year, month, day] = date.split('-').map(Number);
  return write(day ?? 0, months[(month ?? 1) - 1] ?? '', year ?? 0);
}
