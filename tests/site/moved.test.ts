// The pages that are left at old addresses, for hosts without redirects: each leads to a page that there is, by itself and by a link.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { bringAxe, findBarriers } from './find-barriers.ts';
import { htmlRules } from './html-rules.ts';
import { openPage } from './open-page.ts';
import { listMovedPages } from './site-pages.ts';
import { findStructureFaults } from './structure-faults.ts';

const { folder, address, publishedAddress } = inject('site');
const moved = listMovedPages(folder);

/** Only one of the sites under test has them: tests/fixtures/revised. */
describe.runIf(moved.length > 0)('pages at old addresses', () => {
  test('are valid HTML, say where each page is now, and keep out of searches', { timeout: 120_000 }, async () => {
    const validator = new HtmlValidate(htmlRules);
    for (const from of moved) {
      const html = readFileSync(join(folder, from, from.endsWith('.html') ? '' : 'index.html'), 'utf8');
      const { results } = await validator.validateString(html, from);
      expect(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        from,
      ).toEqual([]);
      expect(html, from).toContain('<meta name="robots" content="noindex">');
      const to = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1] ?? '';
      expect(to.startsWith(publishedAddress) && isPage(to.slice(publishedAddress.length)), `${from} → ${to}`).toBe(
        true,
      );
    }
  });

  // Of each kind one: a publication, its pages, a department, an indicator, another language, an edition.
  test.each([
    ['vaxeln/', ''],
    ['vaxeln/2026-t2/tabeller/', '2026-t2/tabeller/'],
    ['vaxeln/2026-t2/forvaltningar/gata/', '2026-t2/forvaltningar/teknik/'],
    ['indikatorer/cases/', 'indikatorer/matters/'],
    ['en/2026-t2/departments/gata/', 'en/2026-t2/departments/teknik/'],
    ['vaxeln/2026-t2/vaxeln-2026-t2-v1-sv.html', '2026-t2/servicecenter-2026-t2-v1-sv.html'],
  ])('/%s leads to /%s by itself, with JavaScript and without', async (from, to) => {
    for (const javaScript of [true, false]) {
      await using opened = await openPage('404.html', { javaScript });
      await servePublished(opened.page);
      await opened.page.goto(address + from, { waitUntil: 'commit' });
      await opened.page.waitForURL(publishedAddress + to);
      expect(await opened.page.locator('h1').count()).toBe(1);
    }
  });

  test.each([
    ['vaxeln/2026-t2/', '2026-t2/', 'Till sidan'],
    ['en/vaxeln/2026-t2/', 'en/2026-t2/', 'To the page'],
  ])('/%s is for everybody who is not led on by itself, and has a link to /%s', async (from, to, name) => {
    await using opened = await openPage('404.html', { width: 320 });
    await servePublished(opened.page);
    await opened.page.route(address + from, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ response, body });
    });
    await opened.page.goto(address + from);
    await bringAxe(opened.page);
    // In the dark the colours are the browser's own; axe takes its paper for white.
    expect((await findBarriers(opened.page)).barriers).toEqual([]);
    expect(await opened.page.evaluate(findStructureFaults)).toEqual([]);
    await opened.page.getByRole('link', { name }).click();
    await opened.page.waitForURL(publishedAddress + to);
    expect(opened.misdeeds).toMatchObject({ console: [], violations: [], failed: [] });
  });
});

/** Whether there is a page below the site's base that has not moved itself. */
function isPage(path: string): boolean {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  return existsSync(join(folder, file)) && !moved.includes(path);
}

/** Answers at the address that the site will have, as the site does here. */
async function servePublished(page: Page): Promise<void> {
  await page.route(`${publishedAddress}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(publishedAddress, address) });
    await route.fulfill({ response });
  });
}
