// All that a reader can do on the site, done with the keyboard alone. What can be used and is in no row of the table below
// is an interaction that nobody has tried: a failed test.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { selectPage, selectPages } from './site-pages.ts';

const { folder } = inject('site');

/** What can be used, and where it is used by keyboard: here, or in the file that is named. */
const interactions = [
  { name: 'skip link', selector: 'a.skip', tried: 'keyboard.test.ts' },
  { name: 'link to the source of a figure', selector: 'a.traced', tried: 'figure-source.test.ts' },
  { name: 'contents and notes of the page', selector: 'a[href^="#"]', tried: 'here' },
  { name: 'language', selector: '.languages a', tried: 'here' },
  { name: 'link', selector: 'a[href]', tried: 'here' },
  { name: 'table of a chart', selector: 'summary', tried: 'here' },
  { name: 'table that is scrolled', selector: '.table-frame[tabindex="0"]', tried: 'here' },
  { name: 'chart', selector: 'chart-figure[tabindex="0"]', tried: 'keyboard.test.ts, charts.test.ts' },
  { name: 'legend', selector: 'chart-figure button', tried: 'charts.test.ts' },
  { name: 'periods to compare', selector: 'compare-figures select', tried: 'here' },
  { name: 'search', selector: '.search-form :is(input, select, button)', tried: 'here' },
  { name: 'more results', selector: '.search-results > button', tried: 'here' },
  { name: 'saving and copying a figure', selector: '.tools button', tried: 'here, embed.test.ts' },
  { name: 'code to embed', selector: '.tools textarea', tried: 'here' },
  { name: 'main content, for the skip link', selector: 'main[tabindex="-1"]', tried: 'keyboard.test.ts' },
] as const;

test('everything that can be used has been tried with the keyboard', { timeout: 240_000 }, async () => {
  const untried: string[] = [];
  const found = new Set<string>();
  for (const { address } of selectPages(folder)) {
    await using opened = await openPage(address);
    const usable = await opened.page.evaluate(
      (selectors) =>
        [
          ...document.querySelectorAll(
            'a[href], button, summary, input, select, textarea, [tabindex], [contenteditable]',
          ),
        ]
          .filter((element) => !(element instanceof HTMLInputElement && element.type === 'hidden'))
          .map((element) => ({
            markup: element.outerHTML.slice(0, 120),
            by: selectors.find((selector) => element.matches(selector)),
          })),
      interactions.map(({ selector }) => selector),
    );
    for (const { markup, by } of usable) by === undefined ? untried.push(`/${address}: ${markup}`) : found.add(by);
  }
  expect(untried).toEqual([]);
  const notFound = interactions.filter(({ selector }) => !found.has(selector)).map(({ name }) => name);
  // A legend is there once its chart has been reached.
  expect(notFound).toEqual(['legend']);
});

describe('with the keyboard alone', () => {
  test.each(['release', 'staff'])(
    'the contents of a %s page lead to their place, and reading goes on from there',
    async (kind) => {
      await using opened = await openPage(selectPage(folder, kind).address);
      const { page } = opened;
      await tabTo(page, 'main a[href^="#"]');
      const id = (await page.locator(':focus').getAttribute('href'))?.slice(1) ?? '';
      await page.keyboard.press('Enter');
      const top = () => page.evaluate((place) => document.getElementById(place)?.getBoundingClientRect().top, id);
      await expect.poll(top).toBeLessThan(300);
      expect(await top()).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Tab');
      const isBehind = await page.evaluate((place) => {
        const target = document.getElementById(place);
        return (
          target !== null && document.activeElement !== null && target.compareDocumentPosition(document.activeElement)
        );
      }, id);
      expect(Number(isBehind) & 4).toBe(4);
    },
  );

  test('the other language is reached, and the page says which it is', async () => {
    await using opened = await openPage(selectPage(folder, 'release').address);
    await tabTo(opened.page, '.languages a');
    await followFocus(opened.page);
    expect(await opened.page.locator('html').getAttribute('lang')).toBe('en');
  });

  test.each(['release', 'not found'])('links of a %s page lead on', async (kind) => {
    await using opened = await openPage(selectPage(folder, kind).address);
    const { page } = opened;
    await tabTo(page, kind === 'release' ? '.trail a' : 'main a');
    const address = await page.locator(':focus').evaluate((link) => link instanceof HTMLAnchorElement && link.href);
    await followFocus(page);
    expect(page.url()).toBe(address);
  });

  test('the table of a chart is opened and closed, and what is in it is reached', async () => {
    await using opened = await openPage(selectPage(folder, 'release').address);
    const { page } = opened;
    await tabTo(page, 'summary');
    const details = page.locator('details:has(> summary:focus)');
    expect(await details.getAttribute('open')).toBe(null);
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open] > summary:focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('details[open] :focus').count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  test('a table that is wider than the window is scrolled with the arrow keys', async () => {
    await using opened = await openPage(selectPage(folder, 'tables').address, { width: 320 });
    const { page } = opened;
    await tabTo(page, '.table-wide[tabindex="0"]');
    const frame = page.locator(':focus');
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    expect(await frame.getAttribute('aria-label')).not.toBe(null);
    for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });

  test('figures to compare are chosen, announced, and followed to where they are told', async () => {
    await using opened = await openPage(selectPage(folder, 'compare').address);
    const { page } = opened;
    await tabTo(page, 'compare-figures select');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('compare-figures [role="status"]').textContent()).toMatch(/\d/);
    await tabTo(page, '.comparison-result a');
    await followFocus(page);
    expect(page.url()).toMatch(/\/indikatorer\//);
  });

  test('the tools of a figure are closed and opened, its code is reached and copied, and that is said', async () => {
    await using opened = await openPage(selectPage(folder, 'embed').address, { hasOwnClipboard: true });
    const { page } = opened;
    await tabTo(page, '.tools > summary');
    const isOpen = () => page.locator('.tools').evaluate((tools) => tools instanceof HTMLDetailsElement && tools.open);
    // Open from the start where the page stands by itself.
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Enter');
    await tabTo(page, '.tools textarea');
    const code = await page.locator(':focus').inputValue();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.tools [role="status"]').textContent()).not.toBe('');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });

  test('a search is made, narrowed, looked through and followed', async () => {
    await using opened = await openPage(selectPage(folder, 'search').address);
    const { page } = opened;
    await tabTo(page, 'input[type="search"]');
    await page.keyboard.type('ärenden');
    await page.keyboard.press('Enter');
    const status = page.getByRole('status');
    await expect.poll(() => status.innerText(), { timeout: 20_000 }).toMatch(/\d/);
    const all = await status.innerText();
    await tabTo(page, '.search-form select');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '.search-form button');
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText(), { timeout: 20_000 }).not.toBe(all);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, '.search-form button');
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText(), { timeout: 20_000 }).toBe(all);
    await tabTo(page, '.search-results > button');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-results] ol > li:nth-child(11)').waitFor();
    expect(await page.locator('[data-search-results] ol > li:nth-child(n + 11) :focus').count()).toBe(1);
    const address = await page.locator(':focus').evaluate((link) => link instanceof HTMLAnchorElement && link.href);
    await followFocus(page);
    expect(page.url()).toBe(address);
  });
});

/** Presses Tab until the focus is on what the selector names. Refuses to go on when the keyboard never gets there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never comes to ${selector} on ${page.url()}.`);
}

/** Presses Enter on a link, and waits for the page that it leads to. */
async function followFocus(page: Page): Promise<void> {
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'load' });
}
