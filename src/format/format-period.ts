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
    .replaceAll('{month}', nameMonth(monthsOf(period).first, language));
}

/** The months that the period covers: "maj–augusti 2018"; a whole year is "2021", a month "maj 2021". */
export function formatPeriodMonths(period: ReferencePeriod, language: Language): string {
  if (period.kind === 'year') return String(period.year);
  const { first, last } = monthsOf(period);
  const from = nameMonth(first, language);
  return `${first === last ? from : `${from}–${nameMonth(last, language)}`} ${period.year}`;
}

/** An ISO date in words: "den 1 februari 2019". */
export function formatDate(date: string, language: Language): string {
  const month = nameMonth(Number(date.slice(5, 7)), language);
  return messagesIn(language).period.date(Number(date.slice(8, 10)), month, Number(date.slice(0, 4)));
}

/** The name of month 1–12. */
function nameMonth(month: number, language: Language): string {
  const name = messagesIn(language).period.months[month - 1];
  if (name === undefined) throw new Error(`There is no month ${month}: the schemas do not let it through.`);
  return name;
}
