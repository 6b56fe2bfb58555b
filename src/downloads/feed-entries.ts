// What feeds tell of: each release when it was published, and each correction or revision when it was made.
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { addressOf } from '../site/address-of.ts';
import { type LocalizedText, selectText } from '../statistics/language.ts';
import { listCorrections } from '../views/corrections-page.ts';
import { capitalize } from '../views/page-frame.ts';
import { makeReleaseContext } from '../views/release-context.ts';
import { findReleaseDates } from '../views/release-dates.ts';
import type { FeedScheme } from './write-feed.ts';

export interface FeedEntry {
  /** Address below the origin, which is also what identifies the entry for good. */
  readonly address: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
  /** Who publishes it. */
  readonly author: string;
}

/** An entry for each release of the publication that is no draft, on the day when it was first published. */
export function listReleaseEntries(series: PublishedSeries, { language, scheme }: FeedScheme): readonly FeedEntry[] {
  const { publication } = series;
  const { page } = messagesIn(language);
  const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
  const [publicationTitle, author] = [textOf(publication.title), textOf(publication.producer.name)];
  return series.releases.flatMap((published) => {
    const { period, declaration } = published.release;
    const { published: date } = findReleaseDates(published);
    if (date === undefined || declaration.status === 'draft') return [];
    return {
      date,
      author,
      title: `${publicationTitle}, ${formatPeriod(period, publication, language)}`,
      address: addressOf({ kind: 'release', publication: publication.code, period: period.id }, language, scheme),
      summary: page.releaseDescription(publicationTitle, author, formatPeriodMonths(period, language)),
    };
  });
}

/** An entry for each change of a published release: "Rättad: Växeln i siffror, period 2 2018", with what and why. */
export function listRevisionEntries(series: PublishedSeries, { language, scheme }: FeedScheme): readonly FeedEntry[] {
  const { publication } = series;
  const [latest] = series.releases;
  if (latest === undefined) return [];
  const context = makeReleaseContext(series, latest, language, scheme);
  const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
  return listCorrections(context).map(({ kind, date, period, told, reason, changes }) => ({
    date,
    author: textOf(publication.producer.name),
    title: context.messages.feeds.revision[kind](`${textOf(publication.title)}, ${period}`),
    address: changes.address,
    summary: `${capitalize(told)}. ${reason}`,
  }));
}
