// The feed by which Kungliga biblioteket fetches what a publisher has to deposit: RSS 2.0 with Dublin Core terms and Media RSS, an
// item for each version of each release, whole in one file. By "Leverans via RSS", Metadatabyrån at KB, 9 December 2024
// (https://metadatabyran.kb.se/metadata/e-plikt/leverans-via-rss): one feed at a lasting address, not paged, each item a legal
// deposit copy under lag (2012:492), its files named with their media types.
import { formatPeriod } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf, pathOf } from '../site/address-of.ts';
import { type ListedEdition, listEditions, pathOfEdition } from '../site/editions.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import { escapeHtml } from '../views/escape-html.ts';
import { findRelease } from '../views/page-context.ts';

/** Where the feed lies below the base. */
export function pathOfEpliktFeed(publication: string, scheme: AddressScheme): string {
  const folder = pathOf({ kind: 'publication', publication }, scheme.firstLanguage, scheme);
  return [folder, 'e-plikt.xml'].filter((part) => part !== '').join('/');
}

/** What the feed is written for. */
export interface EpliktScheme {
  readonly catalogue: Catalogue;
  readonly scheme: AddressScheme;
  /** Where the site is published: `https://statistik.example`. */
  readonly origin: string;
}

/** Writes the feed of a publication: editions in every language, the latest first. */
export function writeEpliktFeed(series: PublishedSeries, site: EpliktScheme): string {
  const { publication } = series;
  const { catalogue, scheme, origin } = site;
  const language = scheme.firstLanguage;
  const { edition: words } = messagesIn(language);
  const items = listEditions({ ...catalogue, series: [series] })
    .flatMap((listed) => makeItem(listed, series, site) ?? [])
    .sort((a, b) => b.date.localeCompare(a.date, 'en') || a.address.localeCompare(b.address, 'en'));
  const page = new URL(addressOf({ kind: 'publication', publication: publication.code }, language, scheme), origin);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/">',
    '<channel>',
    element('title', words.feed(selectText(publication.title, language, publication.language).text)),
    element('link', page.href),
    element('description', words.feedDescription),
    ...items.map(({ lines }) => `<item>\n${lines.join('\n')}\n</item>`),
    '</channel>',
    '</rss>',
  ].join('\n')}\n`;
}

interface Item {
  /** ISO date. */
  readonly date: string;
  readonly address: string;
  readonly lines: readonly string[];
}

/** Nothing for a version without a date: it is not published. */
function makeItem(
  { edition, mark, superseded }: ListedEdition,
  series: PublishedSeries,
  { catalogue, scheme, origin }: EpliktScheme,
): Item | undefined {
  const { publication } = series;
  const { language, period: id, version } = edition;
  const { release } = findRelease(series, { period: id, ...superseded });
  const { released_on: date, status } = release.declaration;
  if (date === undefined || status === 'draft') return undefined;
  const messages = messagesIn(language);
  const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
  const { producer, licence } = publication;
  const [title, period] = [textOf(publication.title), formatPeriod(release.period, publication, language)];
  const urlOf = (path: string): string => new URL(`${scheme.base}${path}`, origin).href;
  const address = urlOf(pathOfEdition(edition, 'html', scheme));
  const pdf = pathOfEdition(edition, 'pdf', scheme);
  return {
    date,
    address,
    lines: [
      element('title', messages.edition.feedItem(title, period, messages.revisions.version(version.slice(1)))),
      element('link', address),
      element('guid', address),
      element('pubDate', new Date(`${date}T00:00:00Z`).toUTCString()),
      element('description', messages.edition.description(title, period)),
      element('dcterms:creator', `${textOf(producer.name)}, ${textOf(producer.unit)}`),
      ...publisherOf(producer.organisation_number),
      element('dcterms:accessRights', 'gratis'),
      element('dcterms:license', licence.url),
      element('dcterms:language', languageCodes[language]),
      element('dcterms:format', 'text/html'),
      ...(catalogue.printed?.get(pdf) === mark
        ? [`<media:content url="${escapeHtml(urlOf(pdf))}" type="application/pdf"/>`]
        : []),
    ],
  };
}

/** ISO 639-2, as in the library's catalogue. */
const languageCodes: Readonly<Record<Language, string>> = { sv: 'swe', en: 'eng' };

/** The library knows publishers by their organisation numbers: http://id.kb.se/organisations/SE2120002528 */
function publisherOf(number: string | undefined): readonly string[] {
  if (number === undefined) return [];
  return [element('dcterms:publisher', `http://id.kb.se/organisations/SE${number.replace('-', '')}`)];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}
