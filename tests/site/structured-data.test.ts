// What pages tell search engines of themselves, against what Google asks of a Dataset
// (https://developers.google.com/search/docs/appearance/structured-data/dataset) and against what the page shows.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { formatDate } from '../../src/format/format-period.ts';
import { openPage } from './open-page.ts';
import { fileOf, listSitePages, type SitePage, selectPages } from './site-pages.ts';

type Json = Readonly<Record<string, unknown>>;

const { folder, publishedAddress } = inject('site');
const pages = listSitePages(folder);
const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** Required by Google, and recommended by it as far as a release knows of itself. */
const required = ['name', 'description'];
const recommended = [
  'creator',
  'distribution',
  'includedInDataCatalog',
  'isAccessibleForFree',
  'license',
  'temporalCoverage',
  'url',
  'variableMeasured',
  'version',
];

test('a page has one block of data, and none where another page is meant', () => {
  for (const page of pages) {
    const blocks = readBlocks(page);
    const isSilent = /^(?:not found|edition|search|embed)/.test(page.kind) || /(^|\/)v\d+\//.test(page.address);
    expect(blocks.length, page.address).toBe(isSilent ? 0 : 1);
  }
});

test('it costs a release no more than 0.7 kB, and another page no more than 0.25 kB', () => {
  for (const page of pages) {
    const html = readFileSync(fileOf(folder, page), 'utf8');
    const cost = gzipSync(html).length - gzipSync(html.replaceAll(block, '')).length;
    expect(cost, page.address).toBeLessThanOrEqual(page.kind.startsWith('release') ? 700 : 250);
  }
});

test('each release is a dataset with all that Google asks for, and its files are there', () => {
  const releases = pages.filter(({ kind }) => /^release( in English)?$/.test(kind));
  expect(releases.length).toBeGreaterThan(1);
  for (const page of releases) {
    const dataset = findNode(page, 'Dataset');
    for (const property of [...required, ...recommended])
      expect(dataset[property], `${page.address} ${property}`).toBeTruthy();
    const { length } = String(dataset['description']);
    expect(length >= 50 && length <= 5000, `${page.address}: a description of ${length} characters`).toBe(true);
    expect(dataset['temporalCoverage']).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    for (const file of listOf(dataset['distribution'])) {
      const url = String(file['contentUrl']);
      expect(
        url.startsWith(publishedAddress) && existsSync(join(folder, url.slice(publishedAddress.length))),
        url,
      ).toBe(true);
      expect(file['encodingFormat']).toMatch(/^[a-z]+\/[a-z.+-]+$/);
    }
  }
});

describe.each(selectPages(folder).filter(({ kind }) => !/superseded|not found|edition|search|embed/.test(kind)))(
  '$kind: /$address',
  (page) => {
    test('tells no more than it shows, without a breach of the policy', async () => {
      await using opened = await openPage(page.address);
      const shown = await opened.page.evaluate(() => ({
        text: document.body.textContent.replace(/[\s\u00ad]+/g, ' '),
        trail: [...document.querySelectorAll('.trail a')].map((link) => [link.textContent, link.getAttribute('href')]),
        description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
        licence: document.querySelector('a[rel="license"]')?.getAttribute('href'),
        canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
        language: document.documentElement.lang,
      }));
      expect(opened.misdeeds.violations).toEqual([]);
      expect(opened.misdeeds.console).toEqual([]);
      const crumbs = findNodes(page, 'BreadcrumbList').flatMap((list) => listOf(list['itemListElement']));
      const way = crumbs.slice(0, -1).map(({ name, item }) => [name, new URL(String(item)).pathname]);
      expect(way).toEqual(shown.trail);
      for (const node of findNodes(page, 'Dataset|Report|DataCatalog')) {
        expect(node['url']).toBe(shown.canonical);
        const texts = [node['name'] ?? node['headline'], nameOf(node['publisher']), nameOf(node['spatialCoverage'])];
        const parts = texts.flatMap((text) => (typeof text === 'string' ? text.split(', ') : []));
        const dates = [node['datePublished'], node['dateModified']].flatMap((date) =>
          typeof date === 'string'
            ? [formatDate(date, shown.language === 'en' ? 'en' : 'sv').replaceAll('\u00a0', ' ')]
            : [],
        );
        const labels = Array.isArray(node['variableMeasured']) ? node['variableMeasured'].map(String) : [];
        for (const text of [...parts, ...dates, ...labels]) expect(shown.text).toContain(text);
        expect(node['description'] ?? shown.description).toBe(shown.description);
        expect(node['license'] ?? shown.licence).toBe(shown.licence);
        expect(node['inLanguage'] ?? shown.language).toBe(shown.language);
      }
    });
  },
);

function readBlocks(page: SitePage): readonly Json[] {
  return [...readFileSync(fileOf(folder, page), 'utf8').matchAll(block)].map(([, text = '']) => JSON.parse(text));
}

function findNodes(page: SitePage, types: string): readonly Json[] {
  const nodes = readBlocks(page).flatMap((data) => (Array.isArray(data['@graph']) ? listOf(data['@graph']) : [data]));
  return nodes.filter((node) => types.split('|').includes(String(node['@type'])));
}

function findNode(page: SitePage, type: string): Json {
  const [node] = findNodes(page, type);
  if (node === undefined) throw new Error(`/${page.address} has no ${type}.`);
  return node;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function nameOf(value: unknown): unknown {
  return isJson(value) ? value['name'] : undefined;
}
