// When the next release comes, and what a page says once that day has passed without a new build.
import { formatDate } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import type { Language } from '../statistics/language.ts';
import { findNextDue, listSchedule, type ScheduledRelease } from '../statistics/release-schedule.ts';
import { endOfDay } from '../statistics/time-zone.ts';
import type { LinkView } from './page-frame.ts';
import { findReleaseDates } from './release-dates.ts';

/** A promised day, with what is to be said when it is over; the browser shows that, for a build does not know. */
export interface DueView {
  /** ISO date. */
  readonly date: string;
  /** "den 1 februari 2019" */
  readonly text: string;
  /** The first moment after that day in the site's time zone: `2019-02-02T00:00:00+01:00`. */
  readonly over: string;
  readonly late: string;
}

export interface NextReleaseView {
  readonly due: DueView;
  /** The release calendar; where the day has been moved, as the place that says why. */
  readonly calendar: LinkView;
}

/** The releases of the publication, published and promised, the latest period first. */
export function scheduleOf({ releases, publication }: PublishedSeries): readonly ScheduledRelease[] {
  return listSchedule(releases.map(daysOf), publication.calendar);
}

/** The release after this one; nothing on a draft, on a superseded version, once it has come, or without a promised day. */
export function makeNextRelease(
  { release, neighbours, supersededBy }: PublishedRelease,
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): NextReleaseView | undefined {
  if (neighbours.later || supersededBy || release.declaration.status === 'draft') return undefined;
  const next = findNextDue(scheduleOf(series), release.period);
  if (next === undefined) return undefined;
  const { calendar: words } = messagesIn(language);
  return {
    due: makeDue(next.dueOn, series, language),
    calendar: {
      text: next.changes.length === 0 ? words.title : words.moved,
      address: addressOf({ kind: 'calendar' }, language, scheme),
    },
  };
}

/** The promised day, an ISO date. */
export function makeDue(date: string, { timeZone }: Pick<PublishedSeries, 'timeZone'>, language: Language): DueView {
  const { late } = messagesIn(language).calendar;
  return { date, text: formatDate(date, language), over: endOfDay(date, timeZone), late };
}

/** What the release tells of days in all its versions: the first promise counts, and the first day. */
function daysOf(published: PublishedRelease) {
  const { release, superseded } = published;
  if (release.declaration.status === 'draft') return { period: release.period };
  const versions = [...superseded.toReversed(), published];
  const nextOn = versions
    .map((version) => version.release.declaration.next_release_on)
    .find((day) => day !== undefined);
  return { period: release.period, publishedOn: findReleaseDates(published).published, nextOn };
}
