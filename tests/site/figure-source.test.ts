// The source of a figure beside the figure: with the keyboard, without leaving the page, and without any of it.
import { expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { selectPage } from './site-pages.ts';

const { folder } = inject('site');
const { address } = selectPage(folder, 'tables');
const figure = 'td a.traced:not([tabindex])';

test('Enter shows it, Esc takes it away and gives the focus back', async () => {
  await using opened = await openPage(address);
  const { page } = opened;
  const [link, box] = [page.locator(figure).first(), page.getByRole('dialog')];
  await link.focus();
  await page.keyboard.press('Enter');
  await box.waitFor();
  expect(await box.getAttribute('aria-label')).not.toBe('');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await box.innerText()).toMatch(/rad \d+, kolumn \w+ i [\w-]+\.csv/);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate(readHref)).toBe(await link.evaluate(readHref));
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(opened.misdeeds).toEqual({ console: [], violations: [], elsewhere: [], failed: [] });
});

test('is within the window on a phone, and asks for nothing before a click', async () => {
  await using opened = await openPage(address, { width: 360 });
  const { page } = opened;
  await page.waitForLoadState('networkidle');
  const before = opened.loads.length;
  await page.locator(figure).last().click();
  const box = await page.getByRole('dialog').boundingBox();
  expect(opened.loads.length).toBeGreaterThan(before);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
});

test('is a page of its own for a click with a key held, without JavaScript, and where it cannot be fetched', async () => {
  await using plain = await openPage(address, { javaScript: false });
  const href = (await plain.page.locator(figure).first().getAttribute('href')) ?? '';
  await plain.page.locator(figure).first().click();
  await plain.page.waitForURL(`**${href}`);
  expect(await plain.page.locator('tr:target').count()).toBe(1);
  await using cut = await openPage(address);
  let isCut = true;
  await cut.page.route(`**${href.replace(/#.*/, '')}`, (route) => {
    if (!isCut) return route.continue();
    isCut = false;
    return route.abort();
  });
  await cut.page.locator(figure).first().click();
  await cut.page.waitForURL(`**${href}`);
});

/** Runs in the page. */
function readHref(element: Element): string | undefined {
  return element instanceof HTMLAnchorElement ? element.href : undefined;
}
