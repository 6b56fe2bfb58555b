// A page whose promised day has passed says so, by Swedish time, wherever the reader is. The site's own data promise nothing, so that a
// small site is built that does: for 1 June 2019.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workplace } from '../build/run-build.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { connectedBrowser } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const place = new Workplace('late');
const pages = ['', '2018-t2/', 'kalender/'];
let served: ServedSite;

beforeAll(async () => {
  cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
  expect(place.build({ SITE_ADDRESS: 'https://example.org/' })).toMatchObject({ status: 0 });
  served = await serveSite(place.site, '/');
}, 180_000);
afterAll(async () => {
  await served.close();
  place.remove();
});

/** The notices on the page, and whether each is shown. */
async function readNotices(path: string, now: string, timezoneId: string, javaScriptEnabled = true) {
  const browser = await connectedBrowser();
  await using context = await browser.newContext({ timezoneId, javaScriptEnabled });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(now));
  await page.goto(`${served.address}${path}`, { waitUntil: 'load' });
  const notices = await page.getByText('Den dagen har gått, men utgåvan har inte kommit än.').all();
  return await Promise.all(notices.map((notice) => notice.isVisible()));
}

describe('a notice that the promised day has passed', () => {
  test.each([
    ['is hidden long before', '2018-11-22T12:00:00Z', 'Europe/Stockholm', false],
    ['is hidden in the last minute of the day', '2019-06-01T21:59:59Z', 'Europe/Stockholm', false],
    ['is shown when the day is over', '2019-06-01T22:00:00Z', 'Europe/Stockholm', true],
    ['is hidden where the next day has begun, but not in Sweden', '2019-06-01T12:00:00Z', 'Pacific/Kiritimati', false],
    ['is shown where the day goes on, when it is over in Sweden', '2019-06-01T22:00:00Z', 'Pacific/Honolulu', true],
  ])('%s', async (_, now, zone, shown) => {
    for (const path of pages) expect([path, await readNotices(path, now, zone)]).toEqual([path, [shown]]);
  });

  test('is not there without JavaScript: the day alone stands', async () => {
    for (const path of pages) {
      expect(await readNotices(path, '2028-01-01T12:00:00Z', 'Europe/Stockholm', false)).toEqual([false]);
    }
  });
});
