// What is said where a link to a page is shared: every page says it, and the picture that it names is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { parsePicture } from '../../src/loaders/picture-bytes.ts';
import { openPage } from './open-page.ts';
import { fileOf, listSitePages, selectPage } from './site-pages.ts';

const { folder, publishedAddress } = inject('site');
/** An edition is a file to keep, which is shared by its release. */
const shared = listSitePages(folder).filter(({ kind }) => !/^(?:not found|edition)/.test(kind));

test('every page names a picture of its own site, 1200 × 630, but for superseded versions', () => {
  const sizes = new Map<string, string>();
  const faults = shared.flatMap((page) => {
    const picture = readTag(page, 'og:image');
    if (/\/v\d+\//.test(`/${page.address}`)) return picture === undefined ? [] : [page.address];
    if (picture?.startsWith(publishedAddress) !== true) return [`${page.address} has ${picture}`];
    const path = decodeURIComponent(picture.slice(publishedAddress.length));
    if (!sizes.has(path)) {
      const found = parsePicture(readFileSync(join(folder, path)));
      sizes.set(path, `${found?.format} ${found?.width} × ${found?.height}`);
    }
    return sizes.get(path) === 'png 1200 × 630' ? [] : [`${path} is ${sizes.get(path)}`];
  });
  expect(faults).toEqual([]);
  expect(sizes.size).toBeGreaterThan(0);
});

test('a page says what it is, in which language, and what is to be seen', () => {
  const page = selectPage(folder, 'release');
  const tags = ['og:title', 'og:description', 'og:type', 'og:locale', 'og:image:alt', 'twitter:card'];
  expect(tags.filter((name) => (readTag(page, name) ?? '') === '')).toEqual([]);
  expect(readTag(page, 'og:type')).toBe('article');
  expect(readTag(page, 'og:locale')).toBe('sv_SE');
});

test('that costs a page at most 0.25 kB', () => {
  for (const kind of ['release', 'tables', 'department', 'about']) {
    const html = readFileSync(fileOf(folder, selectPage(folder, kind)), 'utf8');
    const without = html.replace(/<meta (?:property="og:|name="twitter:)[^>]*>/g, '');
    expect(packedSize(html) - packedSize(without), kind).toBeLessThanOrEqual(250);
  }
});

test('a browser shows the picture', async () => {
  const picture = readTag(selectPage(folder, 'release'), 'og:image')?.slice(publishedAddress.length) ?? '';
  await using opened = await openPage(picture);
  const size = await opened.page.evaluate(() => {
    const [image] = document.images;
    return [image?.naturalWidth, image?.naturalHeight];
  });
  expect(size).toEqual([1200, 630]);
});

function readTag(page: (typeof shared)[number], name: string): string | undefined {
  const html = readFileSync(fileOf(folder, page), 'utf8');
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
}

function packedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
