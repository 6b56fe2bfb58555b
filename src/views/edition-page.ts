// The covers of a one-file edition: the front page, what it is bound from, and what it is, for whoever finds it in ten years.
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import type { ListedEdition } from '../site/editions.ts';
import type { PageReference } from '../site/page.ts';
import { capitalize } from './page-frame.ts';
import { type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { findReleaseDates } from './release-dates.ts';

export interface EditionPageView {
  /** Of the document: publication, period, version. */
  readonly documentTitle: string;
  readonly description: string;
  readonly title: string;
  readonly period: string;
  readonly months: string;
  /** For the head of each printed page: "Kundcenter i siffror, period 2 2018". */
  readonly running: string;
  /** "Publicerad den 1 oktober 2018", "Version 2". */
  readonly dates: readonly string[];
  /** The parts before the indicators, then those of the indicators, by their ids in the document. */
  readonly parts: readonly string[];
  readonly indicators: readonly string[];
  /** How the sources of the indicators' figures are to be read. */
  readonly help: string;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly address?: string }[];
  readonly citation: string;
  /** Where the release is read in public, below the origin of the site. */
  readonly address: string;
}

/** Makes the covers of the edition that binds `pages`. */
export function makeEditionPage(context: ReleaseContext, { pages }: Pick<ListedEdition, 'pages'>): EditionPageView {
  const { publication, comparison, published, language, messages, scheme } = context;
  const { edition: words, page, revisions } = messages;
  const { period, version } = comparison.current;
  const title = textOf(publication.title, context);
  const name = formatPeriod(period, publication, language);
  const producer = `${textOf(publication.producer.unit, context)}, ${textOf(publication.producer.name, context)}`;
  const numbered = revisions.version(version.slice(1));
  const { published: first, changed } = findReleaseDates(published);
  const told = [
    { label: words.published, text: first === undefined ? '' : formatDate(first, language) },
    { label: words.changed, text: changed === undefined ? '' : formatDate(changed, language) },
  ].filter(({ text }) => text !== '');
  const ids = pages.map((one) => idOfPart(one));
  return {
    documentTitle: words.title(title, name, numbered),
    description: words.description(title, name),
    title,
    period: capitalize(name),
    months: capitalize(formatPeriodMonths(period, language)),
    running: `${title}, ${name}`,
    dates: [...told.map(({ label, text }) => `${label} ${text}`), capitalize(numbered)],
    parts: ids.filter((_, index) => pages[index]?.kind !== 'indicator'),
    indicators: ids.filter((_, index) => pages[index]?.kind === 'indicator'),
    help: messages.trace.howToRead(`data/${publication.code}/`, `${period.id} ${version}`),
    facts: [
      { label: words.publisher, text: producer, address: publication.producer.url },
      { label: words.period, text: formatPeriodMonths(period, language) },
      { label: words.version, text: version.slice(1) },
      ...told,
      { label: page.licence, text: textOf(publication.licence.name, context), address: publication.licence.url },
      { label: page.contact, text: textOf(publication.contact.name, context), address: publication.contact.url },
      ...publication.sources.map((source) => ({
        label: page.source,
        text: `${textOf(source.publisher, context)}: ${textOf(source.title, context)}`,
      })),
      ...(published.seal === undefined ? [] : [{ label: words.seal, text: published.seal }]),
    ],
    citation: `${producer}: ${title}, ${name}, ${numbered}. ${told.map(({ label, text }) => `${label} ${text}.`).join(' ')}`,
    address: addressOf({ kind: 'release', ...releaseAt(context) }, language, scheme),
  };
}

/** What a page is called as a part of the edition: its kind, and for one of several what it is about. */
export function idOfPart(page: PageReference): string {
  if (page.kind === 'department') return `department-${page.department}`;
  return page.kind === 'indicator' ? `indicator-${page.indicator}` : page.kind;
}
