// Search as a reader uses it: what it finds, what it loads and when, by keyboard, and by the address.
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { bringAxe, findBarriers } from './find-barriers.ts';
import { openPage, weigh } from './open-page.ts';
import { type ExpectedHit, englishQueries, swedishQueries } from './search-queries.ts';

const { folder } = inject('site');
const hasOwnData = existsSync(`${folder}/ostersund-kundcenter`) && existsSync(`${folder}/norrkoping-kontaktcenter`);
const noMisdeeds = { console: [], violations: [], elsewhere: [], failed: [] };
const mostKilobytes = 60;

/** A search by keyboard alone, from the field; waits for its answer. */
async function search(page: Page, query: string): Promise<string> {
  const status = page.getByRole('status');
  await status.evaluate((element) => {
    element.textContent = '';
  });
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  return readStatus(page);
}

async function readStatus(page: Page): Promise<string> {
  const status = page.getByRole('status');
  await expect.poll(() => status.innerText(), { timeout: 10_000 }).toMatch(/[”.]$/);
  return status.innerText();
}

async function readFirst(page: Page): Promise<{ title: string; figure?: string }> {
  const first = page.locator('[data-search-results] li').first();
  const title = await first.getByRole('heading').innerText();
  const figure = first.locator('.answer b');
  return (await figure.count()) === 0
    ? { title }
    : { title, figure: (await figure.innerText()).replaceAll('\u00a0', ' ') };
}

describe.runIf(hasOwnData)('the site of the two publications', () => {
  test.each([
    ['sok/', swedishQueries],
    ['en/search/', englishQueries],
  ])('/%s finds first what readers look for', { timeout: 120_000 }, async (address, queries) => {
    await using opened = await openPage(address);
    const found: ExpectedHit[] = [];
    for (const { query, told } of queries) {
      const status = await search(opened.page, query);
      found.push({ query, ...(await readFirst(opened.page)), ...(told !== undefined && { told: status }) });
    }
    expect(found).toEqual(queries);
    expect(opened.misdeeds).toEqual(noMisdeeds);
  });

  test('loads nothing of the index before it is used, and little then', async () => {
    await using opened = await openPage('sok/', { width: 360 });
    await opened.page.waitForLoadState('networkidle');
    const before = opened.loads.length;
    expect(
      opened.loads
        .map((request) => request.url())
        .filter((url) => url.includes('.json') || url.includes('search-session')),
    ).toEqual([]);
    await search(opened.page, 'svarstid');
    await opened.page.waitForLoadState('networkidle');
    const loads = await weigh(opened.loads.slice(before));
    const list = loads.map(({ url, bytes }) => `${bytes} B ${url}`).join('\n');
    expect(loads.length, list).toBeGreaterThan(2);
    expect(loads.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, list).toBeLessThanOrEqual(mostKilobytes);
    const total = opened.loads.length;
    await search(opened.page, 'svarstider');
    expect(opened.loads.length, 'asks for nothing twice').toBe(total);
  });

  test('marks the words that were found, in the text that has them', async () => {
    await using opened = await openPage('sok/');
    await search(opened.page, 'prognoserna');
    const item = opened.page.locator('[data-search-results] li').first();
    expect(await item.locator('mark').allInnerTexts()).toEqual(['Prognoser']);
    expect(await item.innerText()).toContain('Vi följer hur många som hör av sig');
    await search(opened.page, 'grad');
    expect(await opened.page.locator('[data-search-results] li').allInnerTexts()).not.toEqual([]);
  });

  test('gives a text in another language its language', async () => {
    await using opened = await openPage('en/search/?q=bygglov');
    await readStatus(opened.page);
    expect(
      await opened.page
        .locator('[data-search-results] mark')
        .first()
        .evaluate((mark) => mark.closest('[lang]')?.getAttribute('lang')),
    ).toBe('sv');
  });

  test('keeps the choice in the address, and goes back and forth with it', async () => {
    await using opened = await openPage('sok/');
    const { page } = opened;
    await search(page, 'nöjdhet');
    const all = await readStatus(page);
    await page.getByLabel('Publikation').selectOption('norrkoping-kontaktcenter');
    await page.getByLabel('År', { exact: true }).selectOption('2021');
    const few = await search(page, 'nöjdhet');
    expect(few).not.toBe(all);
    expect(new URL(page.url()).search).toBe('?q=n%C3%B6jdhet&publikation=norrkoping-kontaktcenter&period=2021');
    expect(await page.title()).toMatch(/^nöjdhet – Sök/);
    const address = page.url();
    await page.goBack();
    await expect.poll(() => page.getByRole('status').innerText()).toBe(all);
    expect(await page.getByLabel('År', { exact: true }).inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => page.locator('[data-search-results]').isVisible()).toBe(false);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => page.getByRole('status').innerText()).toBe(all);
    await page.goto(address);
    expect(await readStatus(page)).toBe(few);
    expect(await page.getByLabel('År', { exact: true }).inputValue()).toBe('2021');
    expect(opened.misdeeds).toEqual(noMisdeeds);
  });

  test('shows a subject once, with its other periods as links', async () => {
    await using opened = await openPage('sok/?q=utbildningskontoret&publikation=norrkoping-kontaktcenter');
    await readStatus(opened.page);
    const titles = await opened.page.locator('[data-search-results] h3').allInnerTexts();
    expect(titles.filter((title) => title === 'Utbildningskontoret')).toHaveLength(1);
    const first = opened.page.locator('[data-search-results] li').first();
    expect(
      await first.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([
      '/norrkoping-kontaktcenter/2021/forvaltningar/utbildningskontoret/',
      '/norrkoping-kontaktcenter/2021-q4/forvaltningar/utbildningskontoret/',
    ]);
  });

  test('leads only to pages and places that there are', { timeout: 120_000 }, async () => {
    await using opened = await openPage('sok/');
    const { page } = opened;
    const addresses = new Set<string>();
    for (const query of ['ärenden', 'tid', '2018', 'kö', 'definitioner', 'rättelser', 'om webbplatsen', 'personal']) {
      await search(page, query);
      const more = page.getByRole('button', { name: 'Visa fler träffar' });
      while (await more.isVisible()) {
        const shown = await page.locator('[data-search-results] li').count();
        await more.click();
        await expect.poll(() => page.locator('[data-search-results] li').count()).toBeGreaterThan(shown);
      }
      const links = page.locator('[data-search-results] a');
      for (const address of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
        addresses.add(address);
    }
    expect(addresses.size).toBeGreaterThan(40);
    // A file that has no policy, which would let no test parse markup.
    await using plain = await openPage('robots.txt');
    const broken = await plain.page.evaluate(findBroken, [...addresses]);
    expect(broken).toEqual([]);
  });
});

describe.each(['sok/', 'en/search/'])('/%s', (address) => {
  test('says that nothing was found, and leaves the list from A to Z', async () => {
    await using opened = await openPage(`${address}?q=xyzzyq`, { width: 320 });
    expect(await readStatus(opened.page)).toContain('xyzzyq');
    expect(await opened.page.locator('[data-search-results]').isVisible()).toBe(false);
    expect(await opened.page.locator('.letters a').count()).toBeGreaterThan(5);
    expect(opened.misdeeds).toEqual(noMisdeeds);
  });

  test('has a search landmark with a named field, which the keyboard alone can use', async () => {
    await using opened = await openPage(address);
    const { page } = opened;
    const landmark = page.getByRole('search');
    expect(await landmark.getAttribute('aria-label')).not.toBe('');
    expect(await page.getByRole('searchbox').getAttribute('id')).toBe('search-text');
    while (!(await page.evaluate(() => document.activeElement?.matches('input[type=search]')))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
    await readStatus(page);
    expect(await page.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(true);
  });

  test.each([320, 1280])(
    'is accessible with results at %i px, in light and in dark, with text twice as large',
    async (width) => {
      await using opened = await openPage(address, { width });
      const { page } = opened;
      await search(page, await page.locator('.letters a').first().innerText());
      await page.locator('[data-search-results] li').first().waitFor();
      await bringAxe(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect((await findBarriers(page)).barriers, colorScheme).toEqual([]);
      }
      await opened.setTextSize(200);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );

  test('has a field and a button that are seen in forced colours', async () => {
    await using opened = await openPage(address);
    await opened.page.emulateMedia({ forcedColors: 'active' });
    for (const control of await opened.page.locator('search :is(input, select, button)').all()) {
      expect(await control.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('says that it could not search when a file does not come, and searches when asked again', async () => {
    await using opened = await openPage(address);
    const { page } = opened;
    await page.route('**/*.json', (route) => route.abort());
    expect(await search(page, 'tid')).toMatch(/^(Sökningen gick inte|The search could not)/);
    await page.unroute('**/*.json');
    expect(await search(page, 'time')).not.toMatch(/^(Sökningen gick inte|The search could not)/);
  });

  test('says without JavaScript that it needs it, and shows no form', async () => {
    await using opened = await openPage(address, { javaScript: false });
    expect(await opened.page.locator('main').innerText()).toContain('JavaScript');
    expect(await opened.page.locator('search').isVisible()).toBe(false);
    expect(await opened.page.locator('.letters a').count()).toBeGreaterThan(5);
  });
});

/** Runs in the page. Addresses without a page, or whose place is not on it. */
async function findBroken(addresses: readonly string[]): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const address of addresses) {
    const response = await fetch(address);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const place = new URL(address, location.href).hash.slice(1);
    const isThere = place === '' || page.getElementById(decodeURIComponent(place)) !== null;
    if (!response.ok || !isThere) broken.push(address);
  }
  return broken;
}
