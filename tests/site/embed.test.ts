// The page of a chart or table, by itself and in a frame of a page from elsewhere: what it shows, copies and saves.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type OpenedPage, openPage } from './open-page.ts';
import { fileOf, selectPage } from './site-pages.ts';

const { folder, address: served, publishedAddress } = inject('site');
const chart = selectPage(folder, 'embed');
const table = selectPage(folder, 'embedded table');
const periods = selectPage(folder, 'embed-periods');
const innocent = { console: [], violations: [], elsewhere: [], failed: [] };

/** How many files each offers: of all periods there is no workbook. */
const choices = new Map([
  [chart, 4],
  [table, 3],
  [periods, 4],
]);

/** A page of another host that shows what it has been given. */
async function serveHost(code: string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="sv"><title>En tidning</title><body style="margin:0">${code}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${bound.port}/`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The code that the page offers, for the site where it is served now. */
async function readCode({ page }: OpenedPage): Promise<string> {
  const code = await page.locator('.tools textarea').inputValue();
  expect(code).toContain(`src="${publishedAddress}`);
  return code.replace(publishedAddress, served);
}

/** Runs in the page. What is seen in the last row of the table. */
function readLastRow(): readonly string[] {
  return [...(document.querySelector('table')?.rows[document.querySelectorAll('tr').length - 1]?.cells ?? [])].map(
    (cell) => {
      const copy = document.createElement('div');
      copy.append(...cell.cloneNode(true).childNodes);
      for (const unseen of copy.querySelectorAll('.visually-hidden')) unseen.remove();
      for (const below of copy.querySelectorAll('.row-note')) below.prepend(' ');
      return copy.textContent.trim().replace(/^\u2212/, '-');
    },
  );
}

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each([chart, table, periods])('$kind: /$address', (figure) => {
  const html = readFileSync(fileOf(folder, figure), 'utf8');

  test.each([280, 320, 720])(
    'shows figure, source and corrections in a frame of %i px, without a way to the side',
    async (width) => {
      await using own = await openPage(figure.address);
      await using host = await serveHost(await readCode(own));
      await using opened = await openPage(host.address, { width });
      const frame = opened.page.frames()[1];
      if (frame === undefined) throw new Error('There is no frame.');
      await frame.waitForLoadState('networkidle');
      const seen = await frame.evaluate(() => {
        const isSeen = (selector: string) =>
          [...document.querySelectorAll(selector)].some((one) => one.checkVisibility());
        return {
          figure: isSeen('.chart svg, table'),
          source: isSeen('.embed-source a'),
          standing: isSeen('.standing'),
          tools: document.querySelector<HTMLDetailsElement>('.tools')?.open,
          wider: document.documentElement.scrollWidth - innerWidth,
          font: document.fonts.check('16px "Public Sans"'),
        };
      });
      const standing = html.includes('class="standing"');
      expect(seen).toEqual({ figure: true, source: true, standing, tools: false, wider: 0, font: true });
      expect({ ...opened.misdeeds, elsewhere: [] }).toEqual(innocent);
      expect(await overflowOf(opened.page)).toBe(0);
    },
  );

  test('fits the height that its code gives it, on a phone, but for long tables', async () => {
    await using own = await openPage(figure.address);
    const height = Number(/height="(\d+)"/.exec(await readCode(own))?.[1]);
    await using opened = await openPage(figure.address, { width: 360 });
    const needed = await opened.page.evaluate(() => {
      document.querySelector('.tools')?.removeAttribute('open');
      return document.querySelector('main')?.getBoundingClientRect().height ?? 0;
    });
    expect(height === 1000 || (needed <= height && height - needed < 200), `${needed} of ${height}`).toBe(true);
  });

  test('leads out of its frame', async () => {
    await using own = await openPage(figure.address);
    await using host = await serveHost(await readCode(own));
    await using opened = await openPage(host.address, { width: 720 });
    await opened.page.frames()[1]?.locator('.embed-source a').click();
    await opened.page.waitForURL((url) => url.href.startsWith(served));
  });

  test('copies no text that a spreadsheet would take for a formula', async () => {
    await using opened = await openPage(figure.address, { hasOwnClipboard: true });
    const { page } = opened;
    await page.evaluate(() => {
      for (const named of document.querySelectorAll('h1, th')) named.textContent = '=HYPERLINK("https://x.example")';
    });
    await page.locator('[data-taken=table]').click();
    await page.getByText('Kopierat', { exact: true }).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blobs = await Promise.all(item?.types.map((type) => item.getType(type)) ?? []);
      return Promise.all(blobs.map((blob) => blob.text()));
    });
    expect(copied).toHaveLength(2);
    expect(copied.join('\n')).toContain("'=HYPERLINK");
    expect(copied.join('\n')).not.toMatch(/(?<!')=HYPERLINK/);
  });

  test('copies its table with title and source, its code and its citation, and says so', async () => {
    await using opened = await openPage(figure.address, { hasOwnClipboard: true });
    const { page } = opened;
    const copy = async (what: string): Promise<string> => {
      await page.locator(`[data-taken=${what}]`).click();
      await page.getByText('Kopierat', { exact: true }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const [title, blank, ...lines] = (await copy('table')).split('\n');
    const rows = lines.slice(0, lines.indexOf('')).map((line) => line.split('\t'));
    expect([title, blank]).toEqual([await page.locator('h1').innerText(), '']);
    expect(lines.at(-1)).toMatch(/^Källa: .*(?:Publicerad|Uppdaterad) den /);
    expect(new Set(rows.map(({ length }) => length)).size, lines.join('\n')).toBe(1);
    expect(rows.at(-1)).toEqual(await page.evaluate(readLastRow));
    for (const note of await page.locator('.table-notes > p').all()) expect(lines).toContain(await note.textContent());
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(pasted).toMatch(/<table.*<th[^>]*>.*<\/table>/s);
    expect(pasted).not.toMatch(/class=|href=/);
    expect(await copy('code')).toBe(await page.locator('textarea').inputValue());
    expect(await copy('citation')).toBe(await page.locator('.citation').innerText());
    expect(opened.misdeeds).toEqual(innocent);
  });

  test('can be read, copied and cited without JavaScript', async () => {
    await using opened = await openPage(figure.address, { width: 360, javaScript: false });
    const { page } = opened;
    await page.locator('.tools > summary').click();
    expect(await page.locator('.tools textarea').inputValue()).toMatch(/^<iframe src="https:/);
    expect(await page.locator('.citation').innerText()).toContain('https://');
    expect(await page.locator('.tools button:visible').count()).toBe(0);
    expect(await page.locator('.tools .choices-in-line a:visible').count()).toBe(choices.get(figure));
  });
});

test('a chart is saved as a picture, twice as large as its drawing, with all of its colours and letters', async () => {
  await using opened = await openPage(chart.address);
  const { page } = opened;
  const svg = readFileSync(fileOf(folder, chart).replace(/\/index\.html$/, '.svg'), 'utf8');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const saving = page.waitForEvent('download');
  const button = page.locator('[data-picture]');
  await button.focus();
  await page.keyboard.press('Enter');
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^[a-z0-9_-]+\.png$/);
  const bytes = readFileSync(await saved.path());
  expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  const shares = await page.evaluate(async (encoded) => {
    const blob = new Blob([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))]);
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const counts: Record<string, number> = {};
    for (let index = 0; index < data.length; index += 4) {
      const colour = [data[index], data[index + 1], data[index + 2]].map((one) =>
        (one ?? 0).toString(16).padStart(2, '0'),
      );
      counts[`#${colour.join('')}`] = (counts[`#${colour.join('')}`] ?? 0) + 1;
    }
    return counts;
  }, bytes.toString('base64'));
  const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour = '']) => colour));
  expect(colours.size).toBeGreaterThan(3);
  for (const colour of colours) expect(shares[colour] ?? 0, colour).toBeGreaterThan(20);
  expect(opened.misdeeds).toEqual(innocent);
});

test('the drawing of a chart is well-formed and asks for nothing', async () => {
  // A file that has no policy, which would let no test parse markup.
  await using opened = await openPage('robots.txt');
  const svg = readFileSync(fileOf(folder, chart).replace(/\/index\.html$/, '.svg'), 'utf8');
  const faults = await opened.page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const links = [...documentElement.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => /href|src|style/.test(name)),
    );
    return [documentElement.querySelector('parsererror')?.textContent ?? '', ...links];
  }, svg);
  expect(faults).toEqual(['']);
});
