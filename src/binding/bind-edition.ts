// A release bound in one file: the pages of the release, as they were built, between the covers of its edition. No figure,
// chart or sentence is made a second time. The covers are a page with a place for each part (components/pages/EditionPage.astro).
import { adaptContent, takeContent } from './adapt-content.ts';

/** A page of the release as a part of the edition. */
export interface BoundPage {
  /** Where the page lies below the base, without slashes at its ends. */
  readonly path: string;
  /** What the part is called in the document; its ids begin with it. */
  readonly id: string;
  readonly kind: string;
}

export interface EditionSource {
  /** The covers: the page with a place for each part. */
  readonly covers: string;
  readonly pages: readonly BoundPage[];
  /** The path that the site is published under, with slashes at both ends. */
  readonly base: string;
  /** Where the site is published: `https://statistik.example`. */
  readonly origin: string;
  /** The markup of a page. */
  readonly readPage: (path: string) => string;
  /** A picture, by its path below the base, as a data: URI. */
  readonly embedPicture: (path: string) => string;
}

/** What has no meaning in a document by itself: ways to other pages, and what needs the site's script. */
const always = [
  'nav',
  'script',
  'button',
  'source',
  'template',
  'dialog',
  '.superseded',
  '.unpublished',
  '.embed-link',
];
/** What another part has, or the whole. */
const byKind: Readonly<Record<string, readonly string[]>> = {
  release: ['h1'],
  definitions: ['#indikatorer'],
  indicator: ['.title-rest', '.facts', '.ledger', '#perioder', '#hanvisa', '.table-notes'],
};
const lowered: Readonly<Record<string, number>> = { release: 0, indicator: 2 };

const place = /<bound-page data-id="([^"]*)"><\/bound-page>/g;

/** The whole document. Refuses covers with a place for a page that is not among `pages`. */
export function bindEdition(source: EditionSource): string {
  const byId = new Map(source.pages.map((page) => [page.id, page]));
  const byPath = new Map(source.pages.map((page) => [page.path, page.id]));
  const addressOf = (address: string): string => {
    if (!address.startsWith('/')) return address;
    const [path = '', anchor] = address.slice(source.base.length).split('#');
    const id = path.endsWith('/') ? byPath.get(path.slice(0, -1)) : undefined;
    if (id === undefined) return `${source.origin}${address}`;
    return `#${anchor === undefined ? id : `${prefixOf(id)}${anchor}`}`;
  };
  const filled = source.covers.replace(place, (_, id: string) => {
    const page = byId.get(id);
    if (page === undefined) throw new Error(`The edition has no page ${id}.`);
    const content = adaptContent(takeContent(source.readPage(page.path)), {
      prefix: prefixOf(id),
      lowered: lowered[page.kind] ?? 1,
      without: new Set([...always, ...(byKind[page.kind] ?? [])]),
      addressOf,
      embed: (address) => source.embedPicture(address.slice(source.base.length)),
    });
    return `<section class="bound bound-${page.kind}" id="${id}">${content}</section>`;
  });
  return mendAnchors(fillContents(filled));
}

/** The release keeps its ids; nothing else has one with two hyphens. */
function prefixOf(id: string): string {
  return id === 'release' ? '' : `${id}--`;
}

/** The list of contents: each chapter of the release, and each part after it, in the language that it is written in. */
function fillContents(document: string): string {
  const chapters = document.matchAll(
    /<section class="(bound|chapter)[^"]*"((?:[^>"]|"[^"]*")*)>|<h2\b((?:[^>"]|"[^"]*")*)>(.*?)<\/h2>/gs,
  );
  let part = '';
  let written = '';
  const items: string[] = [];
  for (const { 1: section, 2: opened = '', 3: attributes = '', 4: title = '' } of chapters) {
    if (section === 'bound') part = readAttribute('id', opened);
    if (section !== undefined) {
      written = readAttribute('lang', opened);
      continue;
    }
    const language = readAttribute('lang', attributes) || written;
    const id = readAttribute('id', attributes) || part;
    items.push(`<li><a href="#${id}"${language === '' ? '' : ` lang="${language}"`}>${readTitle(title)}</a></li>`);
  }
  return document.replace('<bound-contents></bound-contents>', `<ul>${items.join('')}</ul>`);
}

/** A heading without its marks, but for the languages of its parts. */
function readTitle(title: string): string {
  return title.replaceAll(
    /<[a-z][^>]*\slang="(\w+)"[^>]*>([^<]*)<\/[a-z]+>|<[^>]*>/g,
    (_, language: string | undefined, text: string) =>
      language === undefined ? '' : `<span lang="${language}">${text}</span>`,
  );
}

function readAttribute(name: string, attributes: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

/** A link to a place that was left out leads to the part that it would stand in. */
function mendAnchors(document: string): string {
  // The style in the head is longer than many a release.
  const body = document.indexOf('<body');
  const [head, rest] = [document.slice(0, Math.max(body, 0)), document.slice(Math.max(body, 0))];
  const ids = new Set([...rest.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  const mended = rest.replaceAll(/href="#([^"]*)"/g, (whole, anchor: string) =>
    ids.has(anchor) ? whole : `href="#${anchor.includes('--') ? anchor.split('--')[0] : 'release'}"`,
  );
  return head + mended;
}
