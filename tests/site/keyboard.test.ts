// Everything that a pointer can do, a keyboard can, in the order of reading and with the focus to be seen.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { fileOf, selectPages } from './site-pages.ts';

const pages = selectPages(inject('site').folder);

describe.each(pages)('$kind: /$address', ({ address, kind }) => {
  // A chart or table alone begins with itself.
  test.skipIf(kind.startsWith('embed'))('has a skip link first, that leads to the main content', async () => {
    await using opened = await openPage(address);
    await opened.page.keyboard.press('Tab');
    expect(await opened.page.locator(':focus').getAttribute('href')).toMatch(/^#./);
    expect(await opened.page.evaluate(isFocusInView)).toBe(true);
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.press('Tab');
    expect(await opened.page.evaluate(isPastStartOfMain)).toBe(true);
  });

  test('can be walked through with Tab', async () => {
    await using opened = await openPage(address);
    // What is shown once its script is there.
    for (const form of await opened.page.locator('search, compare-figures fieldset').all()) await form.waitFor();
    const walk = await walkThrough(opened.page);
    expect(walk).toEqual({ invisible: [], faint: [], covered: [], backwards: [], missed: [] });
  });
});

const folder = inject('site').folder;
/** An edition has the drawings alone. */
const withCharts = pages
  .filter(({ kind }) => !kind.startsWith('edition'))
  .filter((page) => readFileSync(fileOf(folder, page), 'utf8').includes('<chart-figure'));

test('there are charts in every release and in a department', () => {
  const kinds = withCharts.map(({ kind }) => kind);
  const releases = pages.map(({ kind }) => kind).filter((kind) => kind.startsWith('release'));
  expect(kinds.filter((kind) => kind.startsWith('release'))).toEqual(releases);
  expect(kinds).toContain('department');
});

const inTheDark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const inOwnColours = { colorScheme: 'dark', forcedColors: 'active' } as const;

test.each([inTheDark, inOwnColours])(
  'the focus is seen with $colorScheme, own colours $forcedColors',
  async (media) => {
    await using opened = await openPage('');
    await opened.page.emulateMedia(media);
    expect(await walkThrough(opened.page)).toEqual({
      invisible: [],
      faint: [],
      covered: [],
      backwards: [],
      missed: [],
    });
  },
);

test.each(withCharts)('charts of /$address are read with the arrow keys', async ({ address }) => {
  await using opened = await openPage(address);
  const charts = await opened.page.locator('chart-figure').all();
  for (const chart of charts) {
    await chart.focus();
    const readout = chart.locator('[role="status"], [aria-live], output').first();
    await readout.waitFor({ state: 'attached' });
    await opened.page.keyboard.press('ArrowRight');
    await expect.poll(() => readout.innerText(), { timeout: 5_000 }).toMatch(/\d/);
    const { categories } = JSON.parse(await chart.locator('script').innerText());
    if (categories.length === 1) continue;
    const first = await readout.innerText();
    await opened.page.keyboard.press('ArrowRight');
    await expect.poll(() => readout.innerText(), { timeout: 5_000 }).not.toBe(first);
  }
  expect(opened.misdeeds).toEqual({ console: [], violations: [], elsewhere: [], failed: [] });
});

interface Walk {
  /** Stops where the focus is not seen. */
  readonly invisible: readonly string[];
  /** Stops whose outline has a contrast below 3:1 against what it stands on. */
  readonly faint: readonly string[];
  /** Stops that something else stands in front of. */
  readonly covered: readonly string[];
  /** Stops that come before what was read. */
  readonly backwards: readonly string[];
  /** Links and buttons that Tab does not reach. */
  readonly missed: readonly string[];
}

/** Presses Tab until the focus leaves the page. Each stop is marked in the page, so that what was missed can be told. */
async function walkThrough(page: Page): Promise<Walk> {
  const invisible: string[] = [];
  const faint: string[] = [];
  const covered: string[] = [];
  const backwards: string[] = [];
  for (let stops = 0; stops < 1000; stops += 1) {
    await page.keyboard.press('Tab');
    // A chart gets its legend when it is reached.
    if (
      await page.evaluate(
        () =>
          document.activeElement?.localName === 'chart-figure' &&
          document.activeElement.querySelector('script') !== null,
      )
    )
      await page.locator(':focus canvas').waitFor();
    const stop = await page.evaluate(takeStop);
    if (stop === undefined) break;
    if (!stop.visible) invisible.push(stop.markup);
    if (stop.contrast < 3) faint.push(`${stop.contrast} ${stop.markup}`);
    if (stop.covered) covered.push(stop.markup);
    if (stop.backwards) backwards.push(stop.markup);
  }
  return { invisible, faint, covered, backwards, missed: await page.evaluate(findMissedStops) };
}

interface Stop {
  readonly markup: string;
  readonly visible: boolean;
  /** Of the outline against what it stands on. */
  readonly contrast: number;
  readonly covered: boolean;
  readonly backwards: boolean;
}

/** Runs in the page. The element with focus; undefined when the focus has left the page or is back where it began. */
function takeStop(): Stop | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body || element.hasAttribute('data-tab-stop')) return;
  const before = document.querySelector('[data-tab-stop="last"]');
  before?.setAttribute('data-tab-stop', '');
  element.setAttribute('data-tab-stop', 'last');
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const readColour = (colour: string): readonly number[] => {
    if (context === null) return [];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = readColour(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (one: Element | null): string => {
    if (one === null) return 'Canvas';
    const { backgroundColor } = getComputedStyle(one);
    return readColour(backgroundColor)[3] === 255 ? backgroundColor : groundOf(one.parentElement);
  };
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const [dark = 0, light = 0] = [luminance(outlineColor), luminance(groundOf(element.parentElement))].sort(
    (one, other) => one - other,
  );
  const { width, height, bottom, right } = element.getBoundingClientRect();
  // A link may go over two lines: its first has to be seen.
  const line = element.getClientRects()[0];
  const front =
    line &&
    document.elementFromPoint(line.left + line.width / 2, Math.min(line.top + line.height / 2, innerHeight - 1));
  return {
    markup: element.outerHTML.slice(0, 120),
    visible: outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0 && bottom > 0 && right > 0,
    contrast: Math.floor(((light + 0.05) / (dark + 0.05)) * 10) / 10,
    covered: front == null || !(element.contains(front) || front.contains(element)),
    backwards: before !== null && (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
  };
}

/** Runs in the page. A link that leads where one before it does needs no stop of its own. */
function findMissedStops(): readonly string[] {
  return [...document.querySelectorAll('a[href], button, summary, input, select, [tabindex="0"]')]
    .filter(
      (element) => !element.hasAttribute('data-tab-stop') && element.checkVisibility({ visibilityProperty: true }),
    )
    .filter((element) => !element.matches(':disabled, chart-figure [tabindex="-1"]'))
    .filter((element) => {
      const stops = [...document.querySelectorAll('a[href][data-tab-stop]')];
      return !stops.some((stop) => stop.getAttribute('href') === element.getAttribute('href'));
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the page. True as well where the main content has nothing to stop at. */
function isPastStartOfMain(): boolean {
  const main = document.querySelector('main');
  const hasStops = main?.querySelector('a[href], button, summary, input, select, [tabindex="0"]') !== null;
  return main?.contains(document.activeElement) === hasStops;
}

/** Runs in the page. */
function isFocusInView(): boolean {
  const box = document.activeElement?.getBoundingClientRect();
  return box !== undefined && box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0;
}
