// Where links lead: pages, downloads, pictures, style sheets, #places in pages, and what a page says of its own address.
import { readFileSync } from 'node:fs';
import { LinkChecker } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { fileOf, listSitePages, type SitePage } from './site-pages.ts';

const { address, publishedAddress, folder } = inject('site');
const pages = listSitePages(folder).filter(({ kind }) => !kind.startsWith('not found'));

test('has no broken link or anchor, and no page without a way to it', async () => {
  const { links } = await new LinkChecker().check({
    path: address,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    urlRewriteExpressions: [{ pattern: new RegExp(`^${RegExp.escape(publishedAddress)}`), replacement: address }],
    linksToSkip: async (url) => !url.startsWith(new URL(address).origin),
  });
  const fromBase = (url: string | undefined) => url?.replace(address, '/');
  const broken = links.filter(({ state }) => state === 'BROKEN');
  expect(broken.map(({ url, parent, status }) => `${fromBase(parent)} → ${fromBase(url)} (${status})`)).toEqual([]);
  const reached = new Set(links.map(({ url }) => url.replace(/#.*$/, '')));
  const orphans = pages.filter((page) => !reached.has(`${address}${page.address}`));
  expect(
    orphans.map((page) => `/${page.address}`),
    'pages that no link leads to',
  ).toEqual([]);
});

test('says of each page where it is published, and in which other language', () => {
  const published = pages.map((page) => `${publishedAddress}${page.address}`);
  const faults = pages.flatMap((page) => {
    const html = readFileSync(fileOf(folder, page), 'utf8');
    const canonical = findLinks(html, /\brel="canonical"/);
    const alternates = findLinks(html, /\bhreflang=/);
    return [
      ...(canonical.join() === `${publishedAddress}${ownAddress(page)}`
        ? []
        : [`canonical ${canonical.join(' and ')}`]),
      ...alternates.filter((other) => !published.includes(other)).map((other) => `alternate ${other}`),
    ].map((fault) => `/${page.address}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

/** A superseded version names the newest one in its place; an edition the release that it holds. */
function ownAddress({ address: own, kind }: SitePage): string {
  if (kind.startsWith('edition')) return own.replace(/[^/]*$/, '');
  return own.replace(/\/v[1-9]\d*(?=\/)/, '');
}

/** The addresses of those <link>s in a page's head that a rule fits. */
function findLinks(html: string, rule: RegExp): readonly string[] {
  return [...html.matchAll(/<link\b[^>]*>/g)]
    .filter(([tag]) => rule.test(tag))
    .map(([tag]) => /\bhref="([^"]*)"/.exec(tag)?.[1] ?? '');
}
