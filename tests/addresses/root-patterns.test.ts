import { describe, expect, test } from 'vitest';
import { patternOf, targetOf } from '../../src/hosting/host-rules.ts';
import { pathOf } from '../../src/site/address-of.ts';
import { pathOfDownload } from '../../src/site/address-of-download.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listEditions, pathOfEdition } from '../../src/site/editions.ts';
import { listFormerPages, listFormerPatterns } from '../../src/site/former-pages.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { listPages } from '../../src/site/list-pages.ts';
import { code, files, makeCatalogue, type Overlay, replaceIn } from '../views/example-catalogue.ts';

const alone = makeCatalogue();
const formerScheme = makeAddressScheme(alone, '/');

/** The same publication once more, in a folder of its own. */
const another: Overlay = Object.fromEntries(
  Object.entries(files).flatMap(([path, text]) =>
    path.startsWith(`${code}/`) ? [[path.replace(code, 'annan'), text] as const] : [],
  ),
);
const catalogue = makeCatalogue({
  ...another,
  ...replaceIn('site.yaml', `publications: [${code}]`, `publications: [${code}, annan]`),
  ...replaceIn(`${code}/publication.yaml`, 'frequency:', 'formerly: [.]\nfrequency:'),
});
const scheme = makeAddressScheme(catalogue, '/');
const patterns = listFormerPatterns(catalogue, scheme);

function follow(path: string): string {
  const found = patterns.find((one) => new RegExp(patternOf(one, '/')).test(`/${path}`));
  return found === undefined
    ? path
    : `/${path}`.replace(new RegExp(patternOf(found, '/')), targetOf(found, '/')).slice(1);
}

/** What the publication alone had, and where it is now. */
const moved = [
  ...listPages(alone).flatMap(({ page, language }) => {
    const [from, to] = [formerScheme, scheme].map((one) => `${pathOf(page, language, one)}/`);
    return 'publication' in page && page.kind !== 'publication' ? [{ from: from ?? '', to: to ?? '' }] : [];
  }),
  ...listDownloads(alone).flatMap(({ download, language }) => {
    const [from, to] = [formerScheme, scheme].map((one) => pathOfDownload(download, language, one));
    const isTaken = listDownloads(catalogue).some((one) => pathOfDownload(one.download, one.language, scheme) === from);
    return 'publication' in download && !isTaken ? [{ from: from ?? '', to: to ?? '' }] : [];
  }),
  ...listEditions(alone).flatMap(({ edition }) =>
    (['html', 'pdf'] as const).map((format) => ({
      from: pathOfEdition(edition, format, formerScheme),
      to: pathOfEdition(edition, format, scheme),
    })),
  ),
];

describe('a publication that was alone on its site', () => {
  test('is followed to its folder with all pages and files by hosts with rules', () => {
    expect(moved.length).toBeGreaterThan(50);
    expect(moved.filter(({ from, to }) => from !== to).length).toBeGreaterThan(50);
    for (const { from, to } of moved) expect(follow(from)).toBe(to);
  });

  test('leads nobody from where something lies', () => {
    for (const { page, language } of listPages(catalogue)) {
      const path = `${pathOf(page, language, scheme)}/`;
      expect(follow(path)).toBe(path);
    }
    for (const { download, language } of listDownloads(catalogue)) {
      const path = pathOfDownload(download, language, scheme);
      expect(follow(path)).toBe(path);
    }
  });

  test('leaves a page at the old address of each page', () => {
    const left = new Map(listFormerPages(catalogue, scheme).map(({ from, to }) => [from, to]));
    for (const { page, language } of listPages(alone)) {
      if (!('publication' in page)) continue;
      expect(left.get(pathOf(page, language, formerScheme))).toBe(pathOf(page, language, scheme));
    }
  });

  test('follows a folder of a release with one pattern', () => {
    expect(patterns.filter(({ from }) => from.startsWith('2018-t2/'))).toEqual([
      { from: '2018-t2/*', to: 'vaxel/2018-t2/:splat' },
    ]);
  });
});
