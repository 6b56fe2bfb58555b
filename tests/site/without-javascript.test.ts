// What a reader without JavaScript has: the same text, each table, each chart.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { selectPages } from './site-pages.ts';

describe.each(selectPages(inject('site').folder))('$kind: /$address', ({ address }) => {
  test('has all its text, tables and charts without JavaScript', async () => {
    await using plain = await openPage(address, { javaScript: false });
    await using full = await openPage(address);
    const texts = await readTexts(plain.page);
    expect(texts.join('').length).toBeGreaterThan(0);
    expect((await readTexts(full.page)).filter((text) => !texts.includes(text))).toEqual([]);
    expect(await plain.page.evaluate(findUnseen)).toEqual([]);
    await plain.page.setViewportSize({ width: 360, height: 740 });
    expect(await plain.page.evaluate(findUnseen), 'at 360 px').toEqual([]);
  });
});

/**
 * The text of each visible element of the main content that holds text; a chart's own is left out, and tools that a script opens
 * (embed.test.ts).
 */
function readTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, caption)')]
      .filter((element) => element.closest('chart-figure, details.tools') === null && element.checkVisibility())
      .map((element) => element.textContent.trim()),
  );
}

/** Runs in the page. Tables that are not seen, other than one step away in <details>; charts without one drawing. */
function findUnseen(): readonly string[] {
  const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const tables = [...document.querySelectorAll('main table')].filter(
    (table) => !isSeen(table) && table.closest('details:not([open])') === null,
  );
  const charts = [...document.querySelectorAll('chart-figure')].filter(
    (chart) => [...chart.querySelectorAll('svg')].filter(isSeen).length !== 1,
  );
  return [...tables, ...charts].map((element) => element.outerHTML.slice(0, 160));
}
