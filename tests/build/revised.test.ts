// The fixture publication with corrected and final versions, built as a user builds it.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFormerPages } from '../../src/site/former-pages.ts';
import { revised, revisedFolder, scheme } from '../revised/open-revised.ts';
import { findFaults, listFiguresPages } from '../site/page-figures.ts';
import { hashFiles, listFiles, Workplace } from './run-build.ts';

const place = new Workplace('revised');
cpSync(revisedFolder, place.data, { recursive: true });
const read = (path: string): string => readFileSync(join(place.site, path), 'utf8');
const fileOf = (path: string) => (path.endsWith('.html') ? path : posix.join(path, 'index.html'));
const timeout = 240_000;

beforeAll(() => {
  expect(place.build()).toEqual({ status: 0, said: expect.stringContaining('pages in') });
}, timeout);
afterAll(() => place.remove());

describe('a site with corrections', { timeout }, () => {
  const former = listFormerPages(revised, scheme).map(({ from, to }) => [fileOf(from), fileOf(to)] as const);
  const left = new Set(former.map(([from]) => from));
  const pages = (pattern: RegExp) =>
    listFiles(place.site).filter((path) => /(?<!-v\d-\w\w)\.html$/.test(path) && !left.has(path) && pattern.test(path));

  test('leads from each former address to the page that is there now, by itself and by a link, unseen by search engines', () => {
    expect(former.length).toBeGreaterThan(200);
    for (const [from, to] of former) {
      expect(existsSync(join(place.site, to)) && !left.has(to), `${from} → ${to}`).toBe(true);
      const address = `https://lillkoping.example/${to.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      const html = read(from);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${address}">`);
      expect(html).toContain(`<link rel="canonical" href="${address}">`);
      expect(html).toContain(`<a href="${address}">`);
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
  });

  test('has each page of a superseded version, which leads to the newest and is kept out of search engines', () => {
    const old = pages(/\/v1\//);
    expect(old.length).toBe(62);
    for (const path of old) {
      const html = read(path);
      expect(html).toMatch(/<meta name="robots" content="noindex">/);
      expect(html).toMatch(/<title>[^<]*, version 1 – /);
      expect(html).toMatch(/<p class="standing superseded">.*<a href="[^"]*">/);
      const canonical = /<link rel="canonical" href="https:\/\/lillkoping\.example\/([^"]*)"/.exec(html)?.[1];
      expect(canonical).toBe(path.replace('v1/', '').replace('index.html', ''));
      expect(existsSync(join(place.site, canonical ?? '', 'index.html'))).toBe(true);
    }
  });

  test('keeps no other page out of searches', () => {
    for (const path of pages(/^(?!(?:en\/)?404\.html$|sok|en\/search|(?:.*\/)?(?:v1|figurer|figures)\/)/))
      expect(read(path)).not.toMatch(/noindex|standing superseded/);
  });

  test('tells at the top of a corrected release what was corrected, and at no other', () => {
    expect(read('2025-t2/index.html')).toMatch(
      /<strong>Rättad den 12\u00a0november 2025: fem siffror ändrade och texten omskriven\.<\/strong> Samtal som .*<a href="\/2025-t2\/anmarkningar\/#2025-t2-v2">/,
    );
    expect(read('en/2025-t2/index.html')).toContain(
      'Corrected 12\u00a0November 2025: five figures changed and the text rewritten.',
    );
    expect(read('2026-t1/index.html')).toContain('Reviderad den 15\u00a0augusti 2026: sex siffror ändrade.');
    expect(read('2026-t2/index.html')).not.toMatch(/Rättad den|Reviderad den/);
  });

  test('names its feed on each page, and gives the files of every version', () => {
    for (const path of pages(/^(?!om|sok|kalender|tillganglighet|en\/(about|search|calendar|accessibility)|404)/)) {
      const feed = path.startsWith('en/') ? '/en/feed.xml' : '/flode.xml';
      expect(read(path)).toMatch(
        new RegExp(`<link rel="alternate" type="application/atom\\+xml" title="[^"]+" href="${feed}"`),
      );
    }
    expect(read('flode.xml')).not.toContain('/v1/');
    const ofRelease = ['', '/tabeller', '/indikatorer/answered_share', '/indikatorer/calls', '/indikatorer/matters'];
    const tables = ['/tabeller/channels', '/tabeller/departments'];
    const departments = ['omsorg', 'skola', 'teknik'].map((code) => `/forvaltningar/${code}`);
    const expected = ['2025-t2', '2025-t2/v1'].flatMap((at) => [
      ...[...ofRelease, ...departments, ...tables].flatMap((path) =>
        ['csv', 'json', 'csv-metadata.json'].map((ending) => `${at}${path}.${ending}`),
      ),
      ...['', ...departments, ...tables].map((path) => `${at}${path}.xlsx`),
      `${at}.zip`,
      `${at}/datapackage.json`,
    ]);
    expect(listFiles(place.site).filter((path) => /^2025-t2\b.*\.(csv|json|xlsx|zip)$/.test(path))).toEqual(
      expected.sort(),
    );
  });

  test('has the figures of each page beside it, of superseded versions too', () => {
    const figures = listFiguresPages(place.site);
    expect(figures.filter(({ kind }) => kind.startsWith('superseded')).length).toBeGreaterThan(20);
    expect(figures.flatMap((page) => findFaults(place.site, page))).toEqual([]);
  });

  test('has all of its files and the same bytes when its pages are taken over', () => {
    const before = hashFiles(place.site);
    expect(place.build().status).toBe(0);
    expect(hashFiles(place.site)).toEqual(before);
  });
});
