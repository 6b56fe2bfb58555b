// The map of the site for search engines (https://www.sitemaps.org), with each page's other languages beside it; in several
// files and an index of them when it is long. And robots.txt, which says where the map is.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import { addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { isPreview } from '../site/is-preview.ts';
import {
  countSitemapParts,
  listMappedPages,
  type MappedPage,
  pagesPerPart,
  sitemapLength,
} from '../site/list-mapped-pages.ts';
import type { FeedScheme } from './write-feed.ts';
import { escapeXml } from './xml-text.ts';

type SitemapScheme = Pick<FeedScheme, 'scheme' | 'origin'>;

/** Writes the map, or its `part`, counted from 1; without a part, the index of the parts where there are several. */
export function writeSitemap(
  part: number | undefined,
  catalogue: Catalogue,
  scheme: SitemapScheme,
  length = sitemapLength,
): string {
  const pages = listMappedPages(catalogue);
  const parts = countSitemapParts(catalogue, pages.length, length);
  if (part === undefined && parts > 0) return writeIndex(parts, scheme);
  const perPart = pagesPerPart(catalogue, length);
  const own = part === undefined ? pages : pages.slice((part - 1) * perPart, part * perPart);
  return writeXml(
    'urlset',
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    own.flatMap((page) => writePage(page, catalogue, scheme)),
  );
}

/** Writes robots.txt: everything may be read, nothing of a preview. It counts only at the root of a host. */
export function writeRobots(catalogue: Pick<Catalogue, 'unpublished'>, { scheme, origin }: SitemapScheme): string {
  if (isPreview(catalogue)) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${urlOfMap(undefined, { scheme, origin })}\n`;
}

/** The page in each language, all of which name all of them; x-default is for readers of other languages. */
function writePage(
  { page, changedOn }: MappedPage,
  { site }: Catalogue,
  { scheme, origin }: SitemapScheme,
): readonly string[] {
  const urls = site.languages.map((language) => ({
    language,
    url: escapeXml(new URL(addressOf(page, language, scheme), origin).href),
  }));
  const named = [...urls, ...urls.slice(0, 1).map(({ url }) => ({ language: 'x-default', url }))];
  const alternates = urls.length === 1 ? [] : named.map(writeAlternate);
  const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`;
  return urls.map(({ url }) => `<url><loc>${url}</loc>${changed}${alternates.join('')}</url>`);
}

function writeAlternate({ language, url }: { readonly language: string; readonly url: string }): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`;
}

function writeIndex(parts: number, scheme: SitemapScheme): string {
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  const entries = numbers.map((part) => `<sitemap><loc>${escapeXml(urlOfMap(part, scheme))}</loc></sitemap>`);
  return writeXml('sitemapindex', '', entries);
}

function urlOfMap(part: number | undefined, { scheme, origin }: SitemapScheme): string {
  const reference = { kind: 'sitemap', ...(part !== undefined && { part }) } as const;
  return new URL(addressOfDownload(reference, scheme.firstLanguage, scheme), origin).href;
}

function writeXml(name: string, namespaces: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`,
    ...lines,
    `</${name}>`,
    '',
  ].join('\n');
}
