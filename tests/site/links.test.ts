// Follows every link from the start page, as published: pages, downloads, pictures, style sheets, and #places in pages.
import { LinkChecker } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { listSitePages } from './site-pages.ts';

const { address, publishedAddress, folder } = inject('site');

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
  const pages = listSitePages(folder).filter(
    (page) => page.kind !== 'not found' && !reached.has(`${address}${page.address}`),
  );
  expect(
    pages.map((page) => `/${page.address}`),
    'pages that no link leads to',
  ).toEqual([]);
});
