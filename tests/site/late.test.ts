// A page whose promised day has passed says so, by Swedish time, wherever the reader is. The site's own data promise nothing,
// so that the notice that a build writes is put into a page of the site, with its scripts.
import { describe, expect, inject, test } from 'vitest';
import { connectedBrowser } from './open-page.ts';

const markup = '<p id="late" hidden data-over="2027-02-02T00:00:00+01:00">Den dagen har gått.</p>';

async function isShown(now: string, timezoneId: string, javaScriptEnabled = true): Promise<boolean> {
  const browser = await connectedBrowser();
  const context = await browser.newContext({ timezoneId, javaScriptEnabled });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(now));
  const { address } = inject('site');
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', `${markup}</main>`);
    await route.fulfill({ response, body });
  });
  await page.goto(address, { waitUntil: 'load' });
  const shown = await page.locator('#late').isVisible();
  await context.close();
  return shown;
}

describe('a notice that the promised day has passed', () => {
  test.each([
    ['is hidden long before', '2026-11-22T12:00:00Z', 'Europe/Stockholm', false],
    ['is hidden in the last minute of the day', '2027-02-01T22:59:59Z', 'Europe/Stockholm', false],
    ['is shown when the day is over', '2027-02-01T23:00:00Z', 'Europe/Stockholm', true],
    ['is hidden where the next day has begun, but not in Sweden', '2027-02-01T12:00:00Z', 'Pacific/Kiritimati', false],
    ['is shown where the day goes on, when it is over in Sweden', '2027-02-01T23:00:00Z', 'Pacific/Honolulu', true],
  ])('%s', async (_, now, zone, shown) => {
    expect(await isShown(now, zone)).toBe(shown);
  });

  test('is not there without JavaScript: the day alone stands', async () => {
    expect(await isShown('2028-01-01T12:00:00Z', 'Europe/Stockholm', false)).toBe(false);
  });
});
