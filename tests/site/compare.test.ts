// Comparing any two periods: what the lists and the address lead to, and that it says what the pages made beforehand say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { IndicatorFile } from '../../src/downloads/api/indicator-file.ts';
import { openPage, weigh } from './open-page.ts';
import { listSitePages } from './site-pages.ts';

const { folder } = inject('site');
const pages = listSitePages(folder);
const innocent = { console: [], violations: [], elsewhere: [], failed: [] };

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`select[name="${name}"]`).selectOption(value);
}

const comparisons = pages.filter(({ kind }) => kind.startsWith('comparisons'));
test('there are comparisons made beforehand', () => {
  expect(comparisons.length).toBeGreaterThan(0);
});

/** A row of a page made beforehand, or of what is compared in the browser: its figures and the difference. */
type Figures = string;

interface MadeGroup {
  readonly indicator: string;
  readonly since: string;
  readonly rows: readonly Figures[];
}

/** Runs in the page. What is compared on a page made beforehand. */
function readMade(): readonly MadeGroup[] {
  return [...document.querySelectorAll('table.comparison tbody')].map((body) => ({
    indicator: /\/([^/]+)\/$/.exec(body.querySelector('th a')?.getAttribute('href') ?? '')?.[1] ?? '',
    since: body.closest('section')?.querySelector('h2')?.id.toUpperCase() ?? '',
    rows: [...body.querySelectorAll('tr:has(th[scope="row"])')].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim()).join(' | '),
    ),
  }));
}

/** What the lists say of the two periods, for each category. Nothing when the file does not have both. */
async function compareAll(page: Page, indicator: string, [period, since]: readonly [string, string]) {
  await choose(page, 'indicator', indicator);
  await page.locator(`.comparison-result[data-indicator="${indicator}"] table`).first().waitFor();
  if (!(await listOptions(page, 'period')).includes(since)) return;
  await choose(page, 'period', period);
  await choose(page, 'with', since);
  const seen: Figures[] = [];
  for (const category of await listOptions(page, 'category')) {
    await choose(page, 'category', category);
    const cells = await page.locator('table.comparison tbody tr').first().locator('td').allTextContents();
    seen.push(cells.map((text) => text.trim()).join(' | '));
  }
  return seen;
}

function listOptions(page: Page, name: string): Promise<readonly string[]> {
  const options = page.locator(`select[name="${name}"] option`);
  return options.evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? ''));
}

describe.each(comparisons)('/$address', ({ address }) => {
  test('says of every pair what comparing it in the browser says', { timeout: 120_000 }, async () => {
    await using made = await openPage(address);
    const groups = await made.page.evaluate(readMade);
    expect(groups.length).toBeGreaterThan(0);
    const [, publication = '', period = ''] = /^(.*?)(\d{4}[^/]*)\/[^/]+\/$/.exec(address) ?? [];
    await using lists = await openPage(`${publication}${address.startsWith('en/') ? 'compare' : 'jamfor'}/`);
    for (const { indicator, since, rows } of groups) {
      const seen = await compareAll(lists.page, indicator, [period.toUpperCase(), since]);
      expect(seen, `${indicator} ${since}`).toEqual(expect.arrayContaining([...rows]));
    }
    expect(lists.misdeeds).toEqual(innocent);
  });
});

const compare = pages.filter(({ kind }) => kind === 'compare');

describe.each(compare)('/$address', ({ address }) => {
  const { code } = findLongest(address);

  test('fetches nothing before a choice is made, and a file of the site once it is', async () => {
    await using opened = await openPage(address);
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(await opened.page.locator('.comparison-result').count()).toBe(0);
    await choose(opened.page, 'indicator', code);
    await opened.page.locator('.comparison-result table').first().waitFor();
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([
      expect.stringContaining(`/indicators/${code}.json`),
    ]);
    expect(opened.misdeeds).toEqual(innocent);
  });

  test('holds the choice in its address, goes back to the one before, and is the same when it is opened anew', async () => {
    await using opened = await openPage(address);
    await choose(opened.page, 'indicator', code);
    const table = opened.page.locator('.comparison-result table.comparison');
    await table.waitFor();
    const second = await opened.page.locator('select[name="period"] option').last().getAttribute('value');
    const first = await table.innerText();
    await choose(opened.page, 'with', second ?? '');
    const query = new URL(opened.page.url()).search;
    const shown = await opened.page.locator('.comparison-result table').allInnerTexts();
    await using anew = await openPage(`${address}${query}`);
    await anew.page.locator('.comparison-result').waitFor();
    await expect.poll(() => anew.page.locator('.comparison-result table').allInnerTexts()).toEqual(shown);
    await opened.page.goBack();
    await expect.poll(() => table.innerText()).toBe(first);
  });

  test('is used with the keyboard alone: the focus stays, and what is found is announced', async () => {
    await using opened = await openPage(address, { width: 320 });
    await opened.page.locator('select[name="indicator"]').focus();
    await opened.page.keyboard.press('ArrowDown');
    const status = opened.page.locator('compare-figures [role="status"]');
    await expect.poll(() => status.textContent()).toMatch(/\d/);
    expect(await opened.page.locator(':focus').getAttribute('name')).toBe('indicator');
    await opened.page.keyboard.press('Tab');
    expect(await opened.page.locator(':focus').getAttribute('name')).toBe('category');
    const width = await opened.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  test('says of a name that is not written in the language of the page in which it is', async () => {
    await using opened = await openPage(address);
    const { page } = opened;
    const other = (await page.locator('html').getAttribute('lang')) === 'en' ? 'sv' : 'en';
    await page.route(`**/indicators/${code}.json`, async (route) => {
      const response = await route.fetch();
      const file: IndicatorFile = await response.json();
      file.indicator.label = { [other]: 'Neither here' };
      for (const category of file.categories) category.label = { [other]: 'nor there' };
      await route.fulfill({ response, json: file });
    });
    await choose(page, 'indicator', code);
    const table = page.locator('.comparison-result table.comparison');
    await table.waitFor();
    expect(await table.locator(`[lang="${other}"]`).allTextContents()).toEqual(['Neither here', 'nor there']);
    const status = page.locator('compare-figures [role="status"]');
    expect(await status.textContent()).toMatch(/^Neither here, nor there\. .*\d/);
    expect(await status.locator(`[lang="${other}"]`).count()).toBe(2);
    expect(await page.locator('select[name="category"] option').first().getAttribute('lang')).toBe(other);
    const caption = page.locator('.comparison-result table.trend caption');
    expect(await caption.locator(`[lang="${other}"]`).count()).toBe(2);
  });

  test('says so when the figures cannot be fetched, and tries again at the next choice', async () => {
    await using opened = await openPage(address);
    await opened.page.route('**/*.json', (route) => route.abort());
    await choose(opened.page, 'indicator', code);
    const status = opened.page.locator('compare-figures [role="status"]');
    await expect.poll(() => status.innerText()).toMatch(/gick inte att hämta/);
    expect(await status.isVisible()).toBe(true);
    await opened.page.unroute('**/*.json');
    await choose(opened.page, 'indicator', '');
    await choose(opened.page, 'indicator', code);
    await opened.page.locator('.comparison-result table').first().waitFor();
  });

  test('says so when the address names what is not there', async () => {
    await using opened = await openPage(`${address}?indicator=nothing_such`);
    await expect.poll(() => opened.page.locator('compare-figures [role="status"]').innerText()).not.toBe('');
    expect(opened.misdeeds).toEqual(innocent);
  });

  test('leads to the comparisons made beforehand without JavaScript, and shows no lists that do nothing', async () => {
    await using opened = await openPage(address, { javaScript: false });
    expect(await opened.page.locator('select').first().isVisible()).toBe(false);
    expect(await opened.page.locator('main a').count()).toBeGreaterThan(2);
  });
});

test('what compares is at most 10 kB, and 11 kB more with the drawing of a chart', async () => {
  const [page] = compare.toSorted((a, b) => findLongest(b.address).periods - findLongest(a.address).periods);
  if (page === undefined) throw new Error('The site has no page to compare on.');
  await using opened = await openPage(page.address);
  await opened.page.waitForLoadState('networkidle');
  const before = opened.loads.length;
  await choose(opened.page, 'indicator', findLongest(page.address).code);
  await opened.page.locator('.comparison-result svg').first().waitFor({ state: 'attached' });
  const loads = (await weigh(opened.loads.slice(before))).filter(({ url }) => url.endsWith('.js'));
  const sizes = loads.map(({ url, bytes }) => `${bytes} B ${url}`).join('\n');
  const isDrawing = ({ url }: { url: string }) =>
    /draw-|lay-out|clear-grid|fit-scale|wrap-text|trusted-markup/.test(url);
  const sum = (list: typeof loads) => list.reduce((all, { bytes }) => all + bytes, 0) / 1000;
  expect(sum(loads.filter((load) => !isDrawing(load))), sizes).toBeLessThanOrEqual(10);
  expect(sum(loads.filter(isDrawing)), sizes).toBeLessThanOrEqual(11);
});

/** The indicator whose whole is known for the most periods of a kind. */
function findLongest(address: string): { readonly code: string; readonly periods: number } {
  const api = join(folder, 'api/v1');
  const publications = readdirSync(api, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [first] = publications;
  const publication = publications.length === 1 ? (first?.name ?? '') : (address.split('/')[0] ?? '');
  const counted = readdirSync(join(api, publication, 'indicators')).map((file) => {
    const { periods, categories }: IndicatorFile = JSON.parse(
      readFileSync(join(api, publication, 'indicators', file), 'utf8'),
    );
    const key = JSON.stringify(categories[0]?.categories);
    const known = periods.filter(({ figures }) =>
      figures.some((one) => one.value.kind === 'number' && JSON.stringify(one.categories) === key),
    );
    const kinds = Map.groupBy(known, ({ period }) => period.kind);
    return {
      code: file.replace('.json', ''),
      periods: Math.max(0, ...[...kinds.values()].map(({ length }) => length)),
    };
  });
  return counted.toSorted((a, b) => b.periods - a.periods)[0] ?? { code: '', periods: 0 };
}
