// Everything that the release calendar shows: for each publication what is to come, what has come and when it was promised,
// and how punctual it has been.
import { formatCount } from '../format/format-count.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { type Language, selectText } from '../statistics/language.ts';
import { findDaysLate, measurePunctuality, type Punctuality } from '../statistics/punctuality.ts';
import type { ScheduledRelease } from '../statistics/release-schedule.ts';
import { type DueView, makeDue, scheduleOf } from './next-release.ts';
import { capitalize, type LinkView } from './page-frame.ts';

export interface CalendarPageView {
  readonly description: string;
  readonly publications: readonly PublicationCalendarView[];
}

export interface PublicationCalendarView {
  readonly code: string;
  readonly title: LinkView;
  readonly producer: string;
  /** The nearest first. */
  readonly coming: readonly ComingReleaseView[];
  /** The latest first. */
  readonly past: readonly PastReleaseView[];
  /** Whether a day was promised for any of those; otherwise there is nothing to hold them against. */
  readonly hasPromises: boolean;
  readonly punctuality: string;
}

export interface ComingReleaseView {
  readonly name: string;
  /** "maj–augusti 2018"; empty when the name says as much. */
  readonly months: string;
  readonly due: DueView;
  /** How the day has been moved, and why. */
  readonly changes: readonly string[];
}

export interface PastReleaseView {
  readonly name: string;
  readonly months: string;
  /** Absent when it never came. */
  readonly address?: string;
  /** The day that was promised first; empty when none was. */
  readonly promised: string;
  readonly published: string;
  /** "på utlovad dag", "tre dagar för sent". */
  readonly outcome: string;
  readonly isLate: boolean;
  readonly changes: readonly string[];
}

/** Makes the page of all publications of the site. */
export function makeCalendarPage(catalogue: Catalogue, language: Language, scheme: AddressScheme): CalendarPageView {
  const publications = catalogue.series.map((series) => makePublicationCalendar(series, language, scheme));
  const titles = publications.map(({ title, producer }) => `${title.text} (${producer})`).join(', ');
  return { description: messagesIn(language).calendar.description(titles), publications };
}

function makePublicationCalendar(
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): PublicationCalendarView {
  const { publication } = series;
  const { code } = publication;
  const schedule = scheduleOf(series);
  const past = schedule.filter(({ state }) => state !== 'coming');
  return {
    code,
    title: {
      text: selectText(publication.title, language, publication.language).text,
      address: addressOf({ kind: 'publication', publication: code }, language, scheme),
    },
    producer: selectText(publication.producer.name, language, publication.language).text,
    coming: listComing(series, language),
    past: past.map((release) => makePast(release, series, language, scheme)),
    hasPromises: past.some(({ promisedOn }) => promisedOn !== undefined),
    punctuality: tellPunctuality(schedule, language),
  };
}

/** The releases that are promised and have not come, the nearest first. */
export function listComing(series: PublishedSeries, language: Language): readonly ComingReleaseView[] {
  return scheduleOf(series)
    .flatMap(({ state, dueOn, ...release }) =>
      state === 'coming' && dueOn !== undefined ? [{ ...release, dueOn }] : [],
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map(({ period, dueOn, changes }) => ({
      ...nameRelease({ period }, series, language),
      due: makeDue(dueOn, series, language),
      changes: tellChanges({ changes }, series, language),
    }));
}

function nameRelease(
  { period }: Pick<ScheduledRelease, 'period'>,
  { publication }: PublishedSeries,
  language: Language,
) {
  const name = capitalize(formatPeriod(period, publication, language));
  const months = formatPeriodMonths(period, language);
  return { name, months: name.toLowerCase() === months.toLowerCase() ? '' : months };
}

function makePast(
  release: ScheduledRelease,
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): PastReleaseView {
  const { period, promisedOn, publishedOn } = release;
  const late = findDaysLate(release);
  const write = (day: string | undefined): string => (day === undefined ? '' : formatDate(day, language));
  const at = { publication: series.publication.code, period: period.id };
  return {
    ...nameRelease(release, series, language),
    ...(publishedOn !== undefined && { address: addressOf({ kind: 'release', ...at }, language, scheme) }),
    promised: write(promisedOn),
    published: write(publishedOn),
    outcome: tellOutcome(release, late, language),
    isLate: late === undefined ? publishedOn === undefined : late > 0,
    changes: tellChanges(release, series, language),
  };
}

function tellOutcome({ publishedOn }: ScheduledRelease, late: number | undefined, language: Language): string {
  const { calendar: words } = messagesIn(language);
  if (publishedOn === undefined) return words.skipped;
  return late === undefined ? words.notPromised : tellDays(late, language);
}

/** "tre dagar för sent", "en dag före". */
function tellDays(late: number, language: Language): string {
  const { calendar: words } = messagesIn(language);
  if (late === 0) return words.onTime;
  const count = formatCount(Math.abs(late), language);
  if (late > 0) return late === 1 ? words.oneDayLate : words.daysLate(count);
  return late === -1 ? words.oneDayEarly : words.daysEarly(count);
}

/** "Den 6 maj 2019 flyttades dagen till den 14 juni 2019. Växeln bytte telefonsystem i maj." */
function tellChanges(
  { changes }: Pick<ScheduledRelease, 'changes'>,
  { publication }: PublishedSeries,
  language: Language,
): readonly string[] {
  const { calendar: words } = messagesIn(language);
  return changes.map(({ on, to, reason }) => {
    const told = words.change(formatDate(on, language), formatDate(to, language));
    return `${capitalize(told)} ${selectText(reason, language, publication.language).text}`;
  });
}

/** How many of the published releases came when they were promised, how many that were promised never came, and how that is measured. */
export function tellPunctuality(schedule: readonly ScheduledRelease[], language: Language): string {
  const { calendar: words } = messagesIn(language);
  const punctuality = measurePunctuality(schedule);
  const sentences = [
    punctuality === undefined ? words.notMeasured : tellOnTime(punctuality, language),
    ...tellSkipped(schedule, language),
    ...(punctuality === undefined ? [] : [words.method]),
  ];
  return sentences.join(' ');
}

/** What never came has no day to measure, but a promise that was not kept is not left out. */
function tellSkipped(schedule: readonly ScheduledRelease[], language: Language): readonly string[] {
  const { calendar: words } = messagesIn(language);
  const count = schedule.filter(({ state, promisedOn }) => state === 'skipped' && promisedOn !== undefined).length;
  if (count === 0) return [];
  return [count === 1 ? words.oneSkipped : words.skippedOnes(capitalize(formatCount(count, language)))];
}

function tellOnTime({ measured, onTime, share, mostDaysLate }: Punctuality, language: Language): string {
  const { calendar: words } = messagesIn(language);
  const worst = tellDays(mostDaysLate, language);
  if (measured === 1) return onTime === 1 ? words.onlyOnTime : words.onlyLate(worst);
  if (onTime === measured) return words.allOnTime(formatCount(measured, language));
  const percent = formatQuantity({ unit: 'percent', number: share, decimals: 0 }, language, 'prose').text;
  const counts = [onTime, measured].map((count) => formatNumber(count, 0, language));
  return words.shareOnTime(counts[0] ?? '', counts[1] ?? '', percent, worst);
}
