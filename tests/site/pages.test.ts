// Each kind of page, on a phone and on a desk, in light and in dark: accessible, quiet, keeping to itself. Pictures of
// them are left in pictures/, for people to look at.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type Misdeeds, openPage } from './open-page.ts';
import { pictureOf } from './picture-of.ts';
import { selectPages } from './site-pages.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const noMisdeeds: Misdeeds = { console: [], violations: [], elsewhere: [], failed: [] };

describe.each(selectPages(inject('site').folder))('$kind: /$address', ({ address, kind }) => {
  // An edition is as long as all pages of a release: too long for a picture, and long to look through.
  const isEdition = kind.startsWith('edition');
  const timeout = isEdition ? 300_000 : 60_000;

  test.each([360, 1280])('is accessible and quiet at %i px, in light and in dark', { timeout }, async (width) => {
    await using opened = await openPage(address, { width });
    await opened.page.evaluate(axe.source);
    const barriers: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await opened.page.emulateMedia({ colorScheme });
      barriers.push(...(await findBarriers(opened.page)).map((barrier) => `${colorScheme}: ${barrier}`));
      await opened.page.screenshot({ path: pictureOf(address, `${width}-${colorScheme}.png`), fullPage: !isEdition });
    }
    expect({ ...opened.misdeeds, barriers }).toEqual({ ...noMisdeeds, barriers: [] });
  });

  test('does not scroll sideways at 320 px', async () => {
    await using opened = await openPage(address, { width: 320 });
    expect(await opened.page.evaluate(findWideElements)).toEqual([]);
  });
});

test('an address that does not exist shows the page that says so, at any depth', async () => {
  await using opened = await openPage('finns/inte/alls/');
  await using known = await openPage('404.html');
  expect(await opened.page.title()).toBe(await known.page.title());
  expect(opened.misdeeds.failed).toEqual([`404 ${opened.page.url()}`]);
});

/** What axe finds against WCAG 2.2 A and AA. Its program must be in the page; the page's policy does not stop it. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate((tags) => {
    const run: typeof axe.run = Reflect.get(Reflect.get(window, 'axe'), 'run');
    return run({ resultTypes: ['violations'], runOnly: tags });
  }, wcag);
  return violations.map(
    ({ id, help, nodes }) => `${id}, ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
  );
}

/** Runs in the page. What reaches out of it to the right, when that makes the page scroll. */
function findWideElements(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
  const wide = [...document.querySelectorAll('body :not(svg *)')].filter(isWide);
  return [`${scrollWidth} px wide`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
}
