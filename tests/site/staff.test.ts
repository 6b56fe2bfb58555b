// A staff listing with portraits, of two hundred people: tests/fixtures/staff/make-staff.ts. A site without portraits has
// nothing for these to look at.
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { openPage, weigh } from './open-page.ts';
import { pictureOf } from './picture-of.ts';
import { fileOf, listSitePages } from './site-pages.ts';

const { folder } = inject('site');
const page = listSitePages(folder).find(({ kind }) => kind === 'staff');
const { address = '' } = page ?? {};
const hasPortraits = page !== undefined && readFileSync(fileOf(folder, page), 'utf8').includes('class="portrait"');

describe.runIf(hasPortraits)('a staff listing with portraits', () => {
  test('is read at 30 kB, and fetches portraits only near what is seen', async () => {
    await using opened = await openPage(address, { width: 360 });
    await opened.page.waitForLoadState('networkidle');
    const loads = await weigh(opened.loads);
    const sum = (isPortrait: boolean): number =>
      loads.filter(({ url }) => url.includes('/bilder/') === isPortrait).reduce((all, { bytes }) => all + bytes, 0);
    expect(sum(false) + sum(true)).toBeLessThanOrEqual(30_000);
    expect(sum(false)).toBeLessThanOrEqual(26_000);
    expect(sum(true)).toBeLessThanOrEqual(4_500);
    expect(loads.filter(({ url }) => url.includes('/bilder/')).length).toBeLessThan(15);
  });

  test.each([360, 1280])(
    'loads every portrait as WebP when it is scrolled to, and nothing moves, at %i px',
    async (width) => {
      await using opened = await openPage(address, { width });
      const { page } = opened;
      await page.evaluate(watchShifts);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0; top < height; top += 700) {
        await page.evaluate((to) => window.scrollTo(0, to), top);
        await page.waitForTimeout(40);
      }
      await page.waitForLoadState('networkidle');
      const portraits = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('.portrait')].map(
          ({ complete, naturalWidth, naturalHeight, currentSrc, width: shown, height: high }) => ({
            isLoaded: complete && naturalWidth === 56 && naturalHeight === 56,
            isWebp: currentSrc.endsWith('-56x56.webp'),
            isSquare: shown === 56 && high === 56,
          }),
        ),
      );
      expect(portraits.length).toBe(140);
      expect(portraits.filter((one) => !(one.isLoaded && one.isWebp && one.isSquare))).toEqual([]);
      expect(await page.evaluate(() => Number(Reflect.get(window, 'shifted')))).toBeLessThan(0.01);
      expect(opened.misdeeds).toEqual({ console: [], violations: [], elsewhere: [], failed: [] });
    },
  );

  test('has the name for those who hear it, once', async () => {
    await using opened = await openPage(address);
    const items = await opened.page.locator('.staff li').allInnerTexts();
    expect(items.length).toBe(200);
    expect(await opened.page.locator('.staff img:not([alt=""])').count()).toBe(0);
    expect(await opened.page.locator('.initials:not([aria-hidden="true"])').count()).toBe(0);
  });

  test('leads to each of its groups without JavaScript', async () => {
    await using opened = await openPage(address, { javaScript: false, width: 360 });
    await opened.page.locator('.contents a').last().click();
    const heading = opened.page.locator('.staff-group h2').last();
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((await heading.boundingBox())?.y).toBeLessThan(740);
  });

  test('prints every portrait, three people to a row', async () => {
    await using opened = await openPage(address, { width: 720, media: 'print' });
    await opened.page.pdf({ path: pictureOf(address, 'staff.pdf'), format: 'A4', preferCSSPageSize: true });
    const unloaded = await opened.page.evaluate(
      () => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
    );
    expect(unloaded).toBe(0);
    const columns = await opened.page
      .locator('.staff')
      .last()
      .evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length);
    expect(columns).toBe(3);
  });
});

/** Runs in the page: adds up how far things move that nobody has moved. */
function watchShifts(): void {
  Reflect.set(window, 'shifted', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      Reflect.set(window, 'shifted', Number(Reflect.get(window, 'shifted')) + Number(Reflect.get(entry, 'value')));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
