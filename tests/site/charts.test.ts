// Charts on the built site: each has its table one step away and is drawn from it; what a reader can do with one; what
// stands there on paper; what it costs to load.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, weigh } from './open-page.ts';
import { fileOf, listSitePages, type SitePage, selectPages } from './site-pages.ts';

const folder = inject('site').folder;
const hasChart = (page: { readonly address: string; readonly kind: string }): boolean =>
  readFileSync(fileOf(folder, page), 'utf8').includes('<chart-figure');
/** An edition has the drawings alone. */
const isAlive = ({ kind }: SitePage): boolean => !kind.startsWith('edition');
const withCharts = listSitePages(folder).filter(isAlive).filter(hasChart);
const chosen = selectPages(folder).filter(isAlive).filter(hasChart);

test('the texts of all marks on the whole site stand in the table one step away', async () => {
  expect(withCharts.length).toBeGreaterThan(0);
  // A file that has no policy, which would let no test parse markup.
  await using opened = await openPage('robots.txt');
  const faults: string[] = [];
  for (const page of withCharts) {
    const html = readFileSync(fileOf(folder, page), 'utf8');
    const found = await opened.page.evaluate(findTableFaults, html);
    faults.push(...found.map((fault) => `/${page.address}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

describe.each(chosen)('$kind: /$address', ({ address }) => {
  test('is at most 100 kB with all its charts alive', async () => {
    await using opened = await openPage(address, { width: 360 });
    await enliven(opened.page);
    await opened.page.waitForLoadState('networkidle');
    const loads = await weigh(opened.loads);
    const list = loads.map(({ url, bytes }) => `${bytes} B ${url}`).join('\n');
    expect(loads.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, list).toBeLessThanOrEqual(100);
  });

  test('shows the drawing on paper while the canvas is on the screen, and moves nothing', async () => {
    await using opened = await openPage(address);
    const { page } = opened;
    await enliven(page);
    await page.locator('chart-figure canvas').first().waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(listSeen)).toEqual({
      drawings: 0,
      canvases: await page.locator('chart-figure').count(),
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(listSeen)).toEqual({
      drawings: await page.locator('chart-figure').count(),
      canvases: 0,
    });
    expect(opened.misdeeds).toEqual({ console: [], violations: [], elsewhere: [], failed: [] });
  });

  test('reads the first and the last value with Home and End, and stops with Escape', async () => {
    await using opened = await openPage(address);
    const chart = opened.page.locator('chart-figure').first();
    const { categories } = JSON.parse(await chart.locator('script').innerText());
    const status = chart.locator('[role="status"]');
    await chart.focus();
    await status.waitFor({ state: 'attached' });
    for (const [key, name] of [
      ['End', categories.at(-1)],
      ['Home', categories[0]],
    ] as const) {
      await opened.page.keyboard.press(key);
      await expect.poll(() => status.innerText()).toContain(name);
    }
    await opened.page.keyboard.press('Escape');
    await expect.poll(() => status.innerText()).toBe('');
    expect(await chart.locator('.chart-tip').isVisible()).toBe(false);
  });
});

test('a legend is buttons that turn series off and on by keyboard, never all, and remembers them', async () => {
  const [page] = chosen.filter((one) => /"kind":"bars"[^<]*"previous"/.test(readFileSync(fileOf(folder, one), 'utf8')));
  await using opened = await openPage(page?.address ?? '');
  const place = await opened.page
    .locator('chart-figure script')
    .evaluateAll((all) => all.findIndex((one) => /"kind":"bars".*"previous"/.test(one.textContent)));
  const chart = opened.page.locator('chart-figure').nth(place);
  await chart.scrollIntoViewIfNeeded();
  await chart.focus();
  const buttons = chart.getByRole('button');
  await buttons.first().waitFor();
  expect(await buttons.count()).toBe(2);
  const readStates = () => buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed')));
  await opened.page.keyboard.press('Tab');
  expect(await buttons.first().evaluate((one) => one === document.activeElement)).toBe(true);
  await opened.page.keyboard.press('Space');
  expect(await readStates()).toEqual(['false', 'true']);
  await opened.page.keyboard.press('Tab');
  await opened.page.keyboard.press('Enter');
  expect(await readStates()).toEqual(['false', 'true']);
  await chart.focus();
  await opened.page.keyboard.press('Home');
  const status = chart.locator('[role="status"]');
  const { series } = JSON.parse(await chart.locator('script').innerText());
  await expect.poll(() => status.innerText()).toContain(series[1].label);
  expect(await status.innerText()).not.toContain(series[0].label);
  await opened.page.keyboard.press('Escape');
  await opened.page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(readStates).toEqual(['false', 'true']);
  const sizes = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

async function enliven(page: Page): Promise<void> {
  for (const chart of await page.locator('chart-figure').all()) {
    await chart.focus();
    await chart.locator('canvas').waitFor();
  }
}

/** Runs in the page. */
function listSeen(): { drawings: number; canvases: number } {
  const count = (selector: string): number =>
    [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
  return { drawings: count('chart-figure svg'), canvases: count('chart-figure canvas') };
}

/** Runs in a page: each chart in `html` whose marks say something that its table does not. */
function findTableFaults(html: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('chart-figure')].flatMap((chart) => {
    // A chart on a page of its own is no part of a figure.
    const figure = chart.closest('figure, .chart');
    const title = figure?.querySelector('.chart-title')?.textContent ?? '';
    // The lines of all periods stand under their table.
    const table = figure?.matches('.under-table')
      ? figure.querySelector('table')
      : figure?.querySelector(':scope > details > summary + * table, :scope > details > table');
    if (!table) return [`${title} has no table in one step`];
    const texts = [...table.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    const { series } = JSON.parse(chart.querySelector('script')?.textContent ?? '{}');
    const points: { text: string }[] = series.flatMap((one: { points: { text: string }[] }) => one.points);
    return points
      .map(({ text }) => text.replace(/\s+/g, ' '))
      .filter((text) => text !== '' && !texts.some((cell) => cell === text || cell.startsWith(text)))
      .map((text) => `${title}: ${text} is not in the table`);
  });
}
