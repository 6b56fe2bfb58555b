import { describe, expect, test } from 'vitest';
import { writeRobots, writeSitemap } from '../../src/downloads/write-sitemap.ts';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { countSitemapParts, listMappedPages } from '../../src/site/list-mapped-pages.ts';
import { revised } from '../revised/open-revised.ts';
import { openState } from '../states/open-state.ts';
import { makeCatalogue } from '../views/example-catalogue.ts';
import { childrenOf, parseXml, textOf } from './parse-xml.ts';

const origin = 'https://www.example.org';
const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const schemeOf = (catalogue: Catalogue, base = '/statistik/') => ({
  scheme: makeAddressScheme(catalogue, base),
  origin,
});

function read(catalogue: Catalogue, part?: number, length?: number) {
  const root = parseXml(writeSitemap(part, catalogue, schemeOf(catalogue), length));
  expect(root.attributes['xmlns']).toBe(sitemap);
  return root.children.map((entry) => ({
    url: textOf(entry, 'loc'),
    changedOn: textOf(entry, 'lastmod'),
    alternates: childrenOf(entry, 'xhtml:link').map(({ attributes: { hreflang, href } }) => `${hreflang} ${href}`),
  }));
}

describe('writeSitemap', () => {
  test('names every page in each of its languages, which name each other', () => {
    const entries = read(revised);
    const start = `${origin}/statistik/`;
    expect(entries.slice(0, 2).map(({ url }) => url)).toEqual([`${start}om/`, `${start}en/about/`]);
    const english = entries.find(({ url }) => url === `${start}en/2025-t2/departments/skola/`);
    const alternates = [
      `sv ${start}2025-t2/forvaltningar/skola/`,
      `en ${start}en/2025-t2/departments/skola/`,
      `x-default ${start}2025-t2/forvaltningar/skola/`,
    ];
    expect(english).toEqual({ url: `${start}en/2025-t2/departments/skola/`, changedOn: '2025-11-12', alternates });
    for (const { url, alternates: named } of entries) {
      for (const other of named.map((line) => line.split(' ')[1])) {
        expect(entries.find((entry) => entry.url === other)?.alternates, `${url} and ${other}`).toEqual(named);
      }
    }
    expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
  });

  test('dates a page by the version that it shows, and leaves undated what the data do not date', () => {
    const dates = new Map(
      read(revised).map(({ url, changedOn }) => [url.slice(`${origin}/statistik/`.length), changedOn]),
    );
    const pages = ['', 'rattelser/', '2026-t2/', '2026-t1/', '2026-t1/tabeller/', '2025-t2/', 'definitioner/', 'om/'];
    expect(pages.map((page) => [page, dates.get(page)])).toEqual([
      ['', '2026-10-01'],
      ['rattelser/', '2026-10-01'],
      ['2026-t2/', '2026-10-01'],
      ['2026-t1/', '2026-08-15'],
      ['2026-t1/tabeller/', '2026-08-15'],
      ['2025-t2/', '2025-11-12'],
      ['definitioner/', ''],
      ['om/', ''],
    ]);
  });

  test('has no superseded version, no draft, and no other language where there is one', () => {
    expect(read(revised).filter(({ url }) => /\/v\d+\//.test(url))).toEqual([]);
    const drafts = openState('draft', true);
    const draft = drafts.series[0]?.releases.find(({ release }) => release.declaration.status === 'draft');
    const period = draft?.release.period.id.toLowerCase() ?? '';
    expect(period).not.toBe('');
    expect(read(drafts).filter(({ url }) => url.includes(`/${period}/`))).toEqual([]);
    const one = makeCatalogue();
    const swedish = { ...one, site: { ...one.site, languages: ['sv'] as const } };
    expect(
      read({ ...swedish, site: { ...swedish.site, languages: [...swedish.site.languages] } })[0]?.alternates,
    ).toEqual([]);
  });

  test('is an index of parts when it is long, which together are the whole', () => {
    const whole = read(revised);
    const length = 20;
    const parts = read(revised, undefined, length);
    expect(parts.map(({ url }) => url)).toEqual(
      parts.map((_, index) => `${origin}/statistik/sitemap-${index + 1}.xml`),
    );
    expect(parts).toHaveLength(countSitemapParts(revised, listMappedPages(revised).length, length));
    const each = parts.map((_, index) => read(revised, index + 1, length));
    expect(each.every((entries) => entries.length > 0 && entries.length <= length)).toBe(true);
    expect(each.flat()).toEqual(whole);
  });

  test('has one part until the limit is passed, and never one that is empty', () => {
    const pages = listMappedPages(revised).length;
    const counts = [2 * pages - 1, 2 * pages, 2 * pages + 1, 2, 1].map((length) =>
      countSitemapParts(revised, pages, length),
    );
    expect(counts).toEqual([2, 0, 0, pages, pages]);
  });
});

describe('writeRobots', () => {
  test('forbids everything of a preview', () => {
    const preview = { ...revised, unpublished: [] };
    expect(writeRobots(preview, schemeOf(revised, '/'))).toBe('User-agent: *\nDisallow: /\n');
    const kinds = listDownloads(preview).map(({ download }) => download.kind);
    expect(kinds.filter((kind) => ['feed', 'sitemap', 'catalogue', 'key-figures'].includes(kind))).toEqual([]);
  });

  test('lets everything be read and says where the map is', () => {
    expect(writeRobots(revised, schemeOf(revised, '/'))).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`,
    );
  });
});
