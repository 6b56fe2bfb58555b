// Each kind of page, on a phone and on a desk: accessible, quiet, keeping to itself, in light and in dark, in the reader's
// own colours, at twice the size of text and with wide spacing. Pictures are left in pictures/, for people to look at.
import { describe, expect, inject, test } from 'vitest';
import { bringAxe, findBarriers } from './find-barriers.ts';
import { findLostColours } from './forced-colour-faults.ts';
import { findMisplacedTexts, findWideElements } from './layout-faults.ts';
import { type Misdeeds, openPage } from './open-page.ts';
import { pictureOf } from './picture-of.ts';
import { selectPages } from './site-pages.ts';
import { findStructureFaults } from './structure-faults.ts';

const noMisdeeds: Misdeeds = { console: [], violations: [], elsewhere: [], failed: [] };

// The page is loaded once for all that is looked at in it, and changed in between.
describe.each(selectPages(inject('site').folder))('$kind: /$address', ({ address, kind }) => {
  // An edition is as long as all pages of a release: too long for a picture, and long to look through.
  const isEdition = kind.startsWith('edition');
  const timeout = isEdition ? 300_000 : 60_000;

  test.each([320, 1280])('is for everybody at %i px', { timeout }, async (width) => {
    await using opened = await openPage(address, { width });
    const { page } = opened;
    await bringAxe(page);
    await page.evaluate(layOutAll);
    const faults: string[] = [];
    const look = async (when: string, ...finders: readonly (() => readonly string[])[]) => {
      for (const find of finders) faults.push(...(await page.evaluate(find)).map((fault) => `${when}: ${fault}`));
    };
    const lookWithAxe = async (when: string) => {
      const { barriers, passed } = await findBarriers(page, when !== 'light');
      faults.push(...barriers.map((barrier) => `${when}: ${barrier}`));
      expect(passed).toContain('target-size');
    };

    await look('plain', findStructureFaults, findWideElements, findMisplacedTexts);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await lookWithAxe(colorScheme);
      await page.screenshot({ path: pictureOf(address, `${width}-${colorScheme}.png`), fullPage: !isEdition });
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      await look(`own colours, ${colorScheme}`, findLostColours);
    }
    await lookWithAxe('own colours');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });

    await opened.setTextSize(200);
    await look('200 % text', findStructureFaults, findWideElements, findMisplacedTexts);
    await lookWithAxe('200 % text');
    await opened.setTextSize(100);

    await page.evaluate(spaceOut);
    await look('wide spacing', findWideElements, findMisplacedTexts);

    expect({ ...opened.misdeeds, faults }).toEqual({ ...noMisdeeds, faults: [] });
  });
});

test('an address that does not exist shows the page that says so, at any depth', async () => {
  await using opened = await openPage('finns/inte/alls/');
  await using known = await openPage('404.html');
  expect(await opened.page.title()).toBe(await known.page.title());
  expect(opened.misdeeds.failed).toEqual([`404 ${opened.page.url()}`]);
});

/** Runs in the page. What is left to be laid out when it comes near the reader is looked at too. */
function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page. The spacing that a text has to bear without losing anything: WCAG 2.2, 1.4.12. */
function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
}
