// The site with the headers of its own settings for hosts: every kind of page with all that can be done on it, and who may frame what.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findHashes } from '../../src/hosting/content-policy.ts';
import { applyHeadersFile } from '../hosting/apply-headers-file.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { fileOf, listSitePages, readBase, selectPage, selectPages } from './site-pages.ts';

const { folder } = inject('site');
const base = readBase(folder);
const headersOf = applyHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
let served: ServedSite;

beforeAll(async () => {
  served = await serveSite(folder, base, headersOf);
});
afterAll(() => served.close());

describe.each(selectPages(folder))('$kind: /$address', ({ address }) => {
  test('does nothing that the policies of page and header stop, whatever is used', { timeout: 120_000 }, async () => {
    await using opened = await openPage(`${served.address}${address}`);
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await useEverything(opened.page);
    expect(opened.misdeeds.violations).toEqual([]);
    expect(opened.misdeeds.console).toEqual([]);
  });
});

test('what the policies stop is seen', async () => {
  await using opened = await openPage(`${served.address}${selectPage(folder, 'release').address}`);
  const refused = await opened.page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{color:red}' }));
    const attempts = [
      () => document.body.insertAdjacentHTML('beforeend', '<p>markup</p>'),
      () => window.trustedTypes?.createPolicy('other', { createHTML: (markup) => markup }),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch {
        return 'refused';
      }
    });
  });
  expect(refused).toEqual(['refused', 'refused']);
  // Each by the policy of the header and by that of the page.
  const countOf = (kind: string) => opened.misdeeds.violations.filter((one) => one.startsWith(`${kind}:`)).length;
  for (const kind of ['style-src-elem', 'require-trusted-types-for', 'trusted-types']) {
    await expect.poll(() => countOf(kind), { message: kind }).toBe(2);
  }
});

test('the header has the hash of every style in every page, and no page has more than one', () => {
  const allowed = new Set(headersOf(base)['content-security-policy']?.match(/'sha256-[^']+'/g));
  const faults = listSitePages(folder).flatMap((page) => {
    const html = readFileSync(fileOf(folder, page), 'utf8');
    const hashes = findHashes(html.slice(0, 5000));
    return hashes.length < 2 && hashes.every((hash) => allowed.has(hash)) ? [] : [page.address];
  });
  expect(faults).toEqual([]);
});

test.each([
  ['embed', true],
  ['embedded table', true],
  ['embed-periods', true],
  ['embed in English', true],
  ['release', false],
  ['search', false],
  ['edition', false],
  ['not found', false],
])('%s: another site may show it in a frame: %s', async (kind, expected) => {
  const page = listSitePages(folder).find((one) => one.kind === kind);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>En tidning</title><iframe src="${served.address}${page?.address}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  await using opened = await openPage(`http://localhost:${bound.port}/`);
  const frame = opened.page.frames()[1];
  expect((await frame?.locator('main').count()) === 1).toBe(expected);
  server.close();
});

/** All that a reader can do on the page, one after the other. */
async function useEverything(page: Page): Promise<void> {
  for (const summary of await page.locator('summary:visible').all()) {
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const chart of await page.locator('chart-figure[tabindex]:visible').all()) {
    await chart.focus();
    await chart.locator('canvas').waitFor();
    await page.keyboard.press('ArrowRight');
    await chart.locator('canvas').hover();
    for (const button of await chart.locator('button:visible').all()) await button.press('Enter');
  }
  const figure = page.locator('main a.traced:visible').first();
  if ((await figure.count()) > 0) {
    await figure.click();
    await Promise.race([page.locator('.source-box').waitFor(), page.waitForURL((url) => url.hash !== '')]);
    await page.keyboard.press('Escape');
  }
  for (const button of await page.locator('.tools button:visible').all()) await button.press('Enter');
  await search(page);
  await choose(page);
  await page.emulateMedia({ media: 'print' });
  await page.waitForLoadState('networkidle');
}

async function search(page: Page): Promise<void> {
  const field = page.locator('main input[type="search"]:visible');
  if ((await field.count()) === 0) return;
  await field.fill('ärenden');
  await field.press('Enter');
  const more = page.locator('.search-results > button');
  await more.waitFor();
  await more.press('Enter');
}

/** In each list in turn: what is chosen in one may open the next. */
async function choose(page: Page): Promise<void> {
  for (const list of await page.locator('main select:visible').all()) {
    const options = await list
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    for (const option of options.slice(0, 3)) await list.selectOption(option);
  }
}
