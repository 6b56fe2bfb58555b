// The feed of a publication: an entry for each release and for each correction or revision, newest first. Atom (RFC 4287)
// and not RSS: it has a lasting id and a date of change for each entry, which corrections need. Dates come from the data.
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import { listCorrections } from '../views/corrections-page.ts';
import { escapeHtml } from '../views/escape-html.ts';
import { capitalize } from '../views/page-frame.ts';
import { makeReleaseContext } from '../views/release-context.ts';
import { findReleaseDates } from '../views/release-dates.ts';

/** What a feed is written for. */
export interface FeedScheme {
  readonly language: Language;
  readonly scheme: AddressScheme;
  /** Where the site is published: `https://statistik.example`. */
  readonly origin: string;
}

interface Entry {
  /** Address below the origin, which is also what identifies the entry for good. */
  readonly address: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
}

/** Writes the feed. Drafts and superseded versions have no entry. */
export function writeFeed(series: PublishedSeries, { language, scheme, origin }: FeedScheme): string {
  const { publication } = series;
  const { code, producer, title } = publication;
  const textOf = (text: LocalizedText): string => escapeHtml(selectText(text, language, publication.language).text);
  const urlOf = (address: string): string => escapeHtml(new URL(address, origin).href);
  const page = urlOf(addressOf({ kind: 'publication', publication: code }, language, scheme));
  const entries = [...listReleases(series, language, scheme), ...listRevisions(series, language, scheme)].sort(
    (a, b) => b.date.localeCompare(a.date, 'en') || a.address.localeCompare(b.address, 'en'),
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${page}</id>`,
    `<title>${textOf(title)}</title>`,
    `<updated>${timeOf(entries[0]?.date)}</updated>`,
    `<author><name>${textOf(producer.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${urlOf(addressOfDownload({ kind: 'feed', publication: code }, language, scheme))}"/>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    ...entries.map((entry) => writeEntry(entry, urlOf(entry.address))),
    '</feed>',
  ].join('\n')}\n`;
}

function writeEntry({ title, date, summary }: Entry, url: string): string {
  return [
    '<entry>',
    `<id>${url}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<updated>${timeOf(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<summary>${escapeHtml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function listReleases(series: PublishedSeries, language: Language, scheme: AddressScheme): readonly Entry[] {
  const { publication } = series;
  const { page } = messagesIn(language);
  const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
  return series.releases.flatMap((published) => {
    const { period, declaration } = published.release;
    const { published: date } = findReleaseDates(published);
    if (date === undefined || declaration.status === 'draft') return [];
    const [title, producer] = [textOf(publication.title), textOf(publication.producer.name)];
    return {
      date,
      title: `${title}, ${formatPeriod(period, publication, language)}`,
      address: addressOf({ kind: 'release', publication: publication.code, period: period.id }, language, scheme),
      summary: page.releaseDescription(title, producer, formatPeriodMonths(period, language)),
    };
  });
}

/** "Rättad: Växeln i siffror, period 2 2018" with what was changed and why. */
function listRevisions(series: PublishedSeries, language: Language, scheme: AddressScheme): readonly Entry[] {
  const [latest] = series.releases;
  if (latest === undefined) return [];
  const context = makeReleaseContext(series, latest, language, scheme);
  const { feedRevision } = context.messages.revisions;
  const title = selectText(series.publication.title, language, series.publication.language).text;
  return listCorrections(context).map(({ kind, date, period, told, reason, changes }) => ({
    date,
    title: feedRevision[kind](`${title}, ${period}`),
    address: changes.address,
    summary: `${capitalize(told)}. ${reason}`,
  }));
}

function timeOf(date = '1970-01-01'): string {
  return `${date}T00:00:00Z`;
}
