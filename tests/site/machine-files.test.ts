// What search engines and readers of feeds get: the map of the site, the addresses that pages give as their own, the feeds.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findAtomFaults } from '../downloads/atom-rules.ts';
import { childrenOf, parseXml, textOf } from '../downloads/parse-xml.ts';
import { fileOf, listSitePages } from './site-pages.ts';

const { folder, publishedAddress } = inject('site');
const origin = new URL(publishedAddress).origin;
const pages = listSitePages(folder).map((page) => {
  const head = /<head>.*?<\/head>/s.exec(readFileSync(fileOf(folder, page), 'utf8'))?.[0] ?? '';
  return {
    ...page,
    url: `${publishedAddress}${page.address}`,
    isHidden: head.includes('<meta name="robots" content="noindex">'),
    canonical: findLinks(head, 'canonical').map(({ href }) => href),
    alternates: findLinks(head, 'alternate').flatMap(({ hreflang, href }) =>
      hreflang === '' ? [] : [`${hreflang} ${href}`],
    ),
    feeds: findLinks(head, 'alternate').flatMap(({ type, href }) => (type === 'application/atom+xml' ? [href] : [])),
  };
});
const entries = readMap('sitemap.xml');
/** A page that stands for itself and is not to be left out. */
const isFound = ({ url, canonical, isHidden }: (typeof pages)[number]): boolean => canonical[0] === url && !isHidden;

test('the map has every page that is to be found, and no other', () => {
  const found = pages.filter(isFound).map(({ url }) => url);
  expect(entries.map(({ url }) => url).sort()).toEqual(found.sort());
});

test('a page and the map name the same other languages, each of which names the page', () => {
  const inMap = new Map(entries.map(({ url, alternates }) => [url, alternates]));
  for (const { url, isHidden, alternates } of pages) {
    expect(alternates.toSorted(), url).toEqual((isHidden ? [] : (inMap.get(url) ?? [])).toSorted());
    for (const other of alternates.map((line) => line.split(' ')[1] ?? '')) {
      expect(pages.find((page) => page.url === other)?.alternates.toSorted(), `${url} and ${other}`).toEqual(
        alternates.toSorted(),
      );
    }
  }
});

test('a page is its own address, or has that of the page that it stands for; one for what does not exist has none', () => {
  for (const page of pages) {
    const { address, url, kind, isHidden, canonical } = page;
    expect(isHidden, url).toBe(/(^|\/)404\.html$|(^|\/)(v\d+|sok|search|figurer|figures)\//.test(address));
    if (kind.startsWith('not found')) {
      expect(canonical, url).toEqual([]);
      continue;
    }
    expect(canonical, url).toHaveLength(1);
    if (canonical[0] === url) continue;
    const meant = pages.find((other) => other.url === canonical[0]);
    expect(meant !== undefined && isFound(meant), `${url} → ${canonical[0]}`).toBe(true);
    expect(meant?.url.startsWith(url.replace(/(\/v\d+\/.*|\/[^/]+\.html)$/, '/')), url).toBe(true);
  }
});

test('feeds are what pages say they are, and keep to RFC 4287', () => {
  const feeds = new Set(pages.flatMap((page) => page.feeds));
  expect(feeds.size).toBeGreaterThan(1);
  for (const feed of feeds) {
    const xml = readFileSync(toFile(new URL(feed, origin).href), 'utf8');
    expect(findAtomFaults(xml), feed).toEqual([]);
    const addresses = childrenOf(parseXml(xml), 'entry').map((entry) => textOf(entry, 'id'));
    expect(
      addresses.filter((address) => !existsSync(toFile(address))),
      feed,
    ).toEqual([]);
  }
});

test('robots.txt says where the map is', () => {
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`\nSitemap: ${publishedAddress}sitemap.xml\n`);
});

/** The entries of the map, or of all its parts. */
function readMap(file: string): readonly { readonly url: string; readonly alternates: readonly string[] }[] {
  const root = parseXml(readFileSync(join(folder, file), 'utf8'));
  if (root.name === 'sitemapindex') {
    return root.children.flatMap((part) => readMap(textOf(part, 'loc').slice(publishedAddress.length)));
  }
  return root.children.map((entry) => ({
    url: textOf(entry, 'loc'),
    alternates: childrenOf(entry, 'xhtml:link').map(({ attributes: { hreflang, href } }) => `${hreflang} ${href}`),
  }));
}

/** The file of a published address, of a page its index.html. */
function toFile(url: string): string {
  const path = url.slice(publishedAddress.length).replace(/#.*$/, '');
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

function findLinks(head: string, rel: string) {
  const attributeOf = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return [...head.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => ({
      rel: attributeOf(tag, 'rel'),
      hreflang: attributeOf(tag, 'hreflang'),
      type: attributeOf(tag, 'type'),
      href: attributeOf(tag, 'href'),
    }))
    .filter((link) => link.rel === rel);
}
