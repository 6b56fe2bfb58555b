// The page on paper: all of it, within the sheet, charts as drawings. The PDF is left in pictures/.
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { pictureOf } from './picture-of.ts';
import { selectPages } from './site-pages.ts';

const pages = selectPages(inject('site').folder);

describe.each(pages)('$kind: /$address', ({ address, kind }) => {
  test('prints on A4, with the address that it is found at', async () => {
    await using opened = await openPage(address, { width: 720, media: 'print' });
    const printed = await opened.page.locator('.on-paper').allInnerTexts();
    const told = kind.startsWith('edition') || kind.startsWith('embed') || kind.startsWith('not found') ? 0 : 1;
    expect(printed.filter((text) => text.endsWith(`/${address}`)).length, printed.join()).toBe(told);
    // Before there is a PDF, which lays the page out anew for its sheets.
    expect(await opened.page.evaluate(findPrintFaults)).toEqual([]);
    const pdf = await opened.page.pdf({
      path: pictureOf(address, 'print.pdf'),
      format: 'A4',
      tagged: true,
      preferCSSPageSize: true,
    });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
    expect(pdf.includes('/StructTreeRoot'), 'tagged, for a screen reader').toBe(true);
    await opened.page.screenshot({ path: pictureOf(address, 'print.png'), fullPage: true });
  });
});

/** Runs in the page. */
function findPrintFaults(): readonly string[] {
  const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const sheet = document.documentElement.clientWidth;
  const hidden = [...document.querySelectorAll('main h1, main h2, main p')].filter(
    (element) => !element.checkVisibility(),
  );
  // What is folded away, ways to other pages, and files.
  const notOnPaper = 'details, chart-figure, [hidden], nav, p:has(> a[href$=".csv"])';
  const undrawn = [...document.querySelectorAll('chart-figure')].filter(
    (chart) =>
      [...chart.querySelectorAll('svg')].filter(isSeen).length !== 1 ||
      [...chart.querySelectorAll('canvas')].some(isSeen),
  );
  const wide = [...document.querySelectorAll('main :not(svg *)')].filter(
    (element) => element.getBoundingClientRect().right > sheet + 1,
  );
  const describeAll = (fault: string, elements: readonly Element[]) =>
    elements.slice(0, 5).map((element) => `${fault}: ${element.outerHTML.slice(0, 120)}`);
  return [
    ...(matchMedia('print').matches ? [] : ['not on paper']),
    ...describeAll(
      'hidden',
      hidden.filter((element) => element.closest(notOnPaper) === null),
    ),
    ...describeAll('not one drawing', undrawn),
    ...describeAll('wider than the sheet', wide),
  ];
}
