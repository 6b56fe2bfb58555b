import { describe, expect, test } from 'vitest';
import { patternOf, targetOf } from '../../src/hosting/host-rules.ts';
import { pathOf } from '../../src/site/address-of.ts';
import { pathOfDownload } from '../../src/site/address-of-download.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listEditions, pathOfEdition } from '../../src/site/editions.ts';
import { listFormerPages, listFormerPatterns } from '../../src/site/former-pages.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { listPages } from '../../src/site/list-pages.ts';
import { makeCatalogue, replaceIn } from '../views/example-catalogue.ts';

const overlay = {
  ...replaceIn('vaxel/publication.yaml', 'frequency:', 'formerly: [kundtjanst]\nfrequency:'),
  ...replaceIn('vaxel/dimensions.yaml', '    skola: { ', '    skola: { formerly: [bildning, utbildning], '),
};
const catalogue = makeCatalogue(overlay);
const scheme = makeAddressScheme(catalogue, '/');
const apart = { base: '/', firstLanguage: scheme.firstLanguage };
const patterns = listFormerPatterns(catalogue, scheme);

/** Where a host with rules leads a reader, as far as it leads. */
function follow(path: string, steps = 0): string {
  const found = patterns.find((one) => new RegExp(patternOf(one, '/')).test(`/${path}`));
  if (found === undefined || steps > 5) return path;
  return follow(`/${path}`.replace(new RegExp(patternOf(found, '/')), targetOf(found, '/')).slice(1), steps + 1);
}

const withSlash = (path: string) => (path === '' ? '' : `${path}/`);
const named = (path: string) => path.replaceAll(/(?<=[/-]|^)skola(?=[./]|$)/g, 'bildning');
const pages = listPages(catalogue).map(({ page, language }) => ({
  now: withSlash(pathOf(page, language, scheme)),
  inFolder: withSlash(pathOf('publication' in page ? { ...page, publication: 'kundtjanst' } : page, language, apart)),
}));
const files = listDownloads(catalogue).map(({ download, language }) => ({
  now: pathOfDownload(download, language, scheme),
  inFolder: pathOfDownload(
    'publication' in download && download.kind !== 'search' ? { ...download, publication: 'kundtjanst' } : download,
    language,
    download.kind === 'search' ? scheme : apart,
  ),
}));

describe('listFormerPatterns', () => {
  test.each(['pages', 'files'])('leads %s of a department from its former code', (what) => {
    const renamed = (what === 'pages' ? pages : files).filter(({ now }) => named(now) !== now);
    expect(renamed.length).toBeGreaterThan(5);
    for (const { now } of renamed) expect(follow(named(now))).toBe(now);
  });

  test.each(['pages', 'files'])('leads %s from the former folder, of a department by its former code too', (what) => {
    const moved = (what === 'pages' ? pages : files).filter(({ now, inFolder }) => inFolder !== now);
    expect(moved.length).toBeGreaterThan(20);
    for (const { now, inFolder } of moved) {
      expect(follow(inFolder)).toBe(now);
      expect(follow(named(inFolder))).toBe(now);
    }
  });

  test('leads editions, which have the folder in their names', () => {
    for (const { edition } of listEditions(catalogue)) {
      const before = pathOfEdition({ ...edition, publication: 'kundtjanst' }, 'pdf', apart);
      expect(follow(before)).toBe(pathOfEdition(edition, 'pdf', scheme));
    }
  });

  test('leads nobody from where something lies', () => {
    for (const { now } of [...pages, ...files]) expect(follow(now)).toBe(now);
  });

  test('does not grow with the releases', () => {
    expect(patterns.length).toBeLessThan(80);
  });
});

describe('listFormerPages', () => {
  const former = new Map(listFormerPages(catalogue, scheme).map(({ from, to }) => [from, to]));
  const bare = (path: string) => path.replace(/\/$/, '');

  test('has each former address of each page', () => {
    for (const { now, inFolder } of pages) {
      if (named(now) !== now) expect(former.get(bare(named(now)))).toBe(bare(now));
      if (inFolder !== now)
        expect([former.get(bare(inFolder)), former.get(bare(named(inFolder)))]).toEqual([bare(now), bare(now)]);
    }
  });

  test('has no address of a page', () => {
    for (const { now } of pages) expect(former.has(bare(now))).toBe(false);
  });

  test('is empty where nothing has moved', () => {
    const same = makeCatalogue();
    expect([listFormerPages(same, scheme), listFormerPatterns(same, scheme)]).toEqual([[], []]);
  });
});
