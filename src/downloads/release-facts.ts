// What has to go with the figures of a release when they leave the site: who publishes them, when, in which version, on what
// terms, and where they are explained.
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { capitalize } from '../views/page-frame.ts';
import { type ReleaseContext, releaseAt, textOf } from '../views/release-context.ts';
import { findReleaseDates } from '../views/release-dates.ts';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** "Växeln i siffror, period 2 2018". */
export function titleOfRelease(context: ReleaseContext): string {
  const { publication, comparison, language } = context;
  return `${textOf(publication.title, context)}, ${formatPeriod(comparison.current.period, publication, language)}`;
}

/** The page of the release on the web. */
export function urlOfRelease(context: ReleaseContext, origin: string): string {
  const { language, scheme } = context;
  return new URL(addressOf({ kind: 'release', ...releaseAt(context) }, language, scheme), origin).href;
}

/** The facts in order; those that the release has none of are left out. */
export function listReleaseFacts(context: ReleaseContext, origin: string): readonly Fact[] {
  const { published, comparison, language, messages } = context;
  const { facts: words } = messages.downloads;
  const { period, version, declaration } = comparison.current;
  const { published: first, changed } = findReleaseDates(published);
  const { supersededBy, seal } = published;
  const source = declaration.source;
  return [
    { label: words.period, text: capitalize(formatPeriodMonths(period, language)) },
    { label: words.published, text: first === undefined ? '' : formatDate(first, language) },
    { label: words.changed, text: changed === undefined ? '' : formatDate(changed, language) },
    { label: words.version, text: version.slice(1) },
    { label: words.superseded, text: supersededBy?.version.slice(1) ?? '' },
    { label: words.status, text: words.statuses[declaration.status] },
    ...listPublicationFacts(context),
    {
      label: words.source,
      text: source === undefined ? '' : `${textOf(source.publisher, context)}: ${textOf(source.title, context)}`,
    },
    { label: words.page, text: urlOfRelease(context, origin) },
    { label: words.seal, text: seal === undefined ? '' : `${seal} (${words.sealMeaning})` },
  ].filter(({ text }) => text !== '');
}

/** Who publishes the figures of all releases, who answers for them, and on what terms they may be used. */
export function listPublicationFacts(context: ReleaseContext): readonly Fact[] {
  const { producer, contact, licence } = context.publication;
  const { facts: words } = context.messages.downloads;
  return [
    { label: words.producer, text: `${textOf(producer.unit, context)}, ${textOf(producer.name, context)}` },
    {
      label: words.contact,
      text: [textOf(contact.name, context), contact.url, contact.email ?? ''].filter((part) => part !== '').join(', '),
    },
    { label: words.licence, text: `${textOf(licence.name, context)}, ${licence.url}` },
  ];
}
