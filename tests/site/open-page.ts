// Opens a page of the site as a certain reader would, and takes down all that it should not do.
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { inject } from 'vitest';
import { startBrowser } from './start-browser.ts';

export interface Reader {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  readonly media?: 'screen' | 'print';
  /** In a browser of its own: in the one that all tests share, any of them may copy at any time. */
  readonly hasOwnClipboard?: boolean;
}

/** What a page did that it should not; each list is empty on a good page. */
export interface Misdeeds {
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly console: string[];
  /** What the Content-Security-Policy stopped. */
  readonly violations: string[];
  /** Requests to another host. */
  readonly elsewhere: string[];
  /** Requests that were answered with an error, or not at all. */
  readonly failed: string[];
}

export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  /** As the reader's settings of the browser do, in per cent. */
  readonly setTextSize: (percent: number) => Promise<void>;
  /** What came over the wire, in the order that it was complete. */
  readonly loads: readonly Request[];
}

const heights: Readonly<Record<number, number>> = { 320: 640, 360: 740, 1280: 900 };

/** `address` is from the site's base. `await using` closes it. */
export async function openPage(address: string, reader: Reader = {}): Promise<OpenedPage> {
  const { width = 1280, colorScheme = 'light', javaScript = true, media = 'screen', hasOwnClipboard = false } = reader;
  const browser = await (hasOwnClipboard ? startBrowser() : connectedBrowser());
  const context = await browser.newContext({
    viewport: { width, height: heights[width] ?? 900 },
    colorScheme,
    javaScriptEnabled: javaScript,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  if (hasOwnClipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const misdeeds = await watch(context, new URL(inject('site').address).origin);
  const loads: Request[] = [];
  context.on('requestfinished', (request) => loads.push(request));
  const page = await context.newPage();
  await page.goto(new URL(address, inject('site').address).href, { waitUntil: 'load' });
  await showFor(page, media, javaScript);
  await page.evaluate(loadFonts);
  const setTextSize = async (percent: number): Promise<void> => {
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', {
      fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 },
    });
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    if (size !== `${(16 * percent) / 100}px`) throw new Error(`The text of ${page.url()} stays at ${size}.`);
  };
  return {
    page,
    misdeeds,
    loads,
    setTextSize,
    [Symbol.asyncDispose]: () => (hasOwnClipboard ? browser : context).close(),
  };
}

/** Not before the page is there: one that goes to an address may get another process, which does not always hear of it. */
async function showFor(page: Page, media: 'screen' | 'print', javaScript: boolean): Promise<void> {
  for (let tried = 0; tried < 20; tried += 1) {
    await page.emulateMedia({ media });
    if (!javaScript || (await page.evaluate((wanted) => matchMedia(wanted).matches, media))) return;
    await wait(250);
  }
  throw new Error(`${page.url()} is not shown for ${media}.`);
}

/** How many bytes came of each, packed as it came, without headers. While the page is open. */
export function weigh(loads: readonly Request[]): Promise<{ url: string; bytes: number }[]> {
  return Promise.all(
    loads.map(async (request) => ({ url: request.url(), bytes: (await request.sizes()).responseBodySize })),
  );
}

/** Runs in the page. Waits for the fonts that its layout asks for. */
async function loadFonts(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

let connection: ReturnType<typeof chromium.connectOverCDP> | undefined;

/** The browser that all tests of the site share. */
export function connectedBrowser(): ReturnType<typeof chromium.connectOverCDP> {
  connection ??= chromium.connectOverCDP(`http://127.0.0.1:${inject('site').debuggingPort}`);
  return connection;
}

async function watch(context: BrowserContext, origin: string): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { console: [], violations: [], elsewhere: [], failed: [] };
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) misdeeds.console.push(message.text());
  });
  context.on('weberror', (error) => misdeeds.console.push(String(error.error())));
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) {
      misdeeds.elsewhere.push(request.url());
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) misdeeds.failed.push(`${response.status()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => misdeeds.failed.push(`${request.failure()?.errorText} ${request.url()}`));
  await context.exposeFunction('reportViolation', (text: string) => misdeeds.violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'reportViolation')(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return misdeeds;
}
