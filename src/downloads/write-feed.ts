// A feed: an entry for each release and for each correction or revision, or for these alone, newest first. Atom (RFC 4287)
// and not RSS: it has a lasting id and a date of change for each entry, which corrections need. Dates come from the data.
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import type { FeedReference } from '../site/feed-reference.ts';
import { hasCorrections } from '../site/has-notes.ts';
import type { PageReference } from '../site/page.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import { type FeedEntry, listReleaseEntries, listRevisionEntries } from './feed-entries.ts';
import { escapeXml } from './xml-text.ts';

/** What a feed is written for. */
export interface FeedScheme {
  readonly language: Language;
  readonly scheme: AddressScheme;
  /** Where the site is published: `https://statistik.example`. */
  readonly origin: string;
}

/** Readers of feeds fetch the whole file each time: what is older than so many entries is found on the site. */
export const feedLength = 50;

/** Writes the feed. Drafts and superseded versions have no entry. */
export function writeFeed(feed: FeedReference, catalogue: Catalogue, feedScheme: FeedScheme): string {
  const { language, scheme, origin } = feedScheme;
  const urlOf = (address: string): string => escapeXml(new URL(address, origin).href);
  const entries = listEntries(feed, catalogue, feedScheme);
  const self = urlOf(addressOfDownload(feed, language, scheme));
  const page = urlOf(addressOf(pageOf(feed, catalogue), language, scheme));
  // The feed of a publication has always had its page's address for its id, and an id lasts.
  const isFirst = feed.publication !== undefined && feed.about === undefined;
  const { title, author } = describe(feed, catalogue, language);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${isFirst ? page : self}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${timeOf(entries[0]?.date ?? findLastDate(feed, catalogue, feedScheme))}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${page}"/>`,
    ...entries.map((entry) => writeEntry(entry, urlOf(entry.address), author)),
    '</feed>',
  ].join('\n')}\n`;
}

/** An entry names its author where the feed has another. */
function writeEntry({ title, date, summary, author }: FeedEntry, url: string, feedAuthor: string): string {
  return [
    '<entry>',
    `<id>${url}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<published>${timeOf(date)}</published>`,
    `<updated>${timeOf(date)}</updated>`,
    ...(author === feedAuthor ? [] : [`<author><name>${escapeXml(author)}</name></author>`]),
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** The newest entries, those of one day by address. */
function listEntries(feed: FeedReference, catalogue: Catalogue, scheme: FeedScheme): readonly FeedEntry[] {
  return listSeries(feed, catalogue)
    .flatMap((series) => [
      ...(feed.about === 'corrections' ? [] : listReleaseEntries(series, scheme)),
      ...listRevisionEntries(series, scheme),
    ])
    .sort((a, b) => b.date.localeCompare(a.date, 'en') || a.address.localeCompare(b.address, 'en'))
    .slice(0, feedLength);
}

function listSeries({ publication: code }: FeedReference, { series }: Catalogue) {
  return code === undefined ? series : series.filter(({ publication }) => publication.code === code);
}

/** A feed without an entry was last changed when the newest release came without a correction. */
function findLastDate({ about, ...feed }: FeedReference, catalogue: Catalogue, scheme: FeedScheme): string {
  const [newest] = about === undefined ? [] : listEntries(feed, catalogue, scheme);
  return newest?.date ?? '1970-01-01';
}

/** The page that tells the same. */
function pageOf(feed: FeedReference, catalogue: Catalogue): PageReference {
  const { publication } = feed;
  if (publication === undefined) return { kind: 'start' };
  const isCorrected = listSeries(feed, catalogue).some(hasCorrections);
  return { kind: feed.about === 'corrections' && isCorrected ? 'corrections' : 'publication', publication };
}

/** The publication and who publishes it; the site for both when the feed is of all. */
function describe(feed: FeedReference, catalogue: Catalogue, language: Language) {
  const [{ publication } = {}] = feed.publication === undefined ? [] : listSeries(feed, catalogue);
  const first = publication?.language ?? catalogue.site.languages[0] ?? language;
  const textOf = (text: LocalizedText): string => selectText(text, language, first).text;
  const title = textOf(publication?.title ?? catalogue.site.name);
  const { feeds } = messagesIn(language);
  return {
    title: feed.about === 'corrections' ? feeds.correctionsOf(title) : title,
    author: textOf(publication?.producer.name ?? catalogue.site.name),
  };
}

function timeOf(date: string): string {
  return `${date}T00:00:00Z`;
}
