// What RFC 4287 asks of a feed (https://www.rfc-editor.org/rfc/rfc4287), section by section, and of ours that it says where it is.
import { childrenOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';

type Rule = readonly [section: string, holds: (feed: XmlElement) => boolean];

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const known = ['id', 'title', 'updated', 'published', 'author', 'link', 'summary', 'entry'];

const entriesOf = (feed: XmlElement) => childrenOf(feed, 'entry');
const everywhere = (feed: XmlElement) => [feed, ...entriesOf(feed)];
const hasOne = (element: XmlElement, name: string) => childrenOf(element, name).length === 1;
const isAbsolute = (address = '') => /^https?:\/\/[^/]/.test(address) && URL.canParse(address);
const linksOf = (element: XmlElement, rel: string) =>
  childrenOf(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel);
const isDistinct = (texts: readonly string[]) => new Set(texts).size === texts.length;

const rules: readonly Rule[] = [
  [
    '2: the document element is atom:feed',
    ({ name, attributes }) => name === 'feed' && attributes['xmlns'] === 'http://www.w3.org/2005/Atom',
  ],
  ['2: its language is told', ({ attributes }) => /^(sv|en)$/.test(attributes['xml:lang'] ?? '')],
  [
    '4.1.1: no element but those of Atom',
    (feed) => everywhere(feed).every(({ children }) => children.every(({ name }) => known.includes(name))),
  ],
  [
    '4.1.1: an author, or one in every entry',
    (feed) => hasOne(feed, 'author') || entriesOf(feed).every((entry) => hasOne(entry, 'author')),
  ],
  [
    '4.1.1: at most one alternate of a type and language',
    (feed) =>
      everywhere(feed).every((element) =>
        isDistinct(
          linksOf(element, 'alternate').map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`),
        ),
      ),
  ],
  ['4.1.1: a link to itself', (feed) => linksOf(feed, 'self').length === 1],
  [
    '4.1.1 and 4.1.2: exactly one id, title and time of update',
    (feed) => everywhere(feed).every((element) => ['id', 'title', 'updated'].every((name) => hasOne(element, name))),
  ],
  [
    '4.1.2: an entry without content has an alternate',
    (feed) => entriesOf(feed).every((entry) => linksOf(entry, 'alternate').length === 1),
  ],
  [
    '4.1.2: at most one summary and time of publication',
    (feed) =>
      entriesOf(feed).every((entry) => ['summary', 'published'].every((name) => childrenOf(entry, name).length <= 1)),
  ],
  ['4.1.1: no two entries have the same id', (feed) => isDistinct(entriesOf(feed).map((entry) => textOf(entry, 'id')))],
  [
    '3.2.1: a person has a name',
    (feed) =>
      everywhere(feed)
        .flatMap((element) => childrenOf(element, 'author'))
        .every((author) => textOf(author, 'name').trim() !== ''),
  ],
  [
    '3.3: times are of RFC 3339',
    (feed) =>
      everywhere(feed)
        .flatMap((element) => [...childrenOf(element, 'updated'), ...childrenOf(element, 'published')])
        .every(({ text }) => time.test(text) && !Number.isNaN(Date.parse(text))),
  ],
  ['4.2.6: an id is an IRI', (feed) => everywhere(feed).every((element) => isAbsolute(textOf(element, 'id')))],
  [
    '4.2.7: addresses are absolute',
    (feed) =>
      everywhere(feed)
        .flatMap((element) => childrenOf(element, 'link'))
        .every(({ attributes }) => isAbsolute(attributes['href'])),
  ],
  [
    '4.2.15: the feed is as new as its newest entry',
    (feed) => entriesOf(feed).every((entry) => textOf(entry, 'updated') <= textOf(feed, 'updated')),
  ],
];

/** The rules that the feed breaks. Refuses what is not well-formed XML. */
export function findAtomFaults(xml: string): readonly string[] {
  const feed = parseXml(xml);
  return rules.flatMap(([section, holds]) => (holds(feed) ? [] : [section]));
}
