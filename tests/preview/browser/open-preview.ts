// A preview over a folder of its own, and pages of it in the browser that the tests share.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { connectedBrowser } from '../../site/open-page.ts';
import { startBrowser } from '../../site/start-browser.ts';

export interface Preview {
  /** Of data/, outside the repository. */
  readonly folder: string;
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** A new empty folder for data/. */
export function makeDataFolder(): string {
  return join(realpathSync(mkdtempSync(join(tmpdir(), 'tertial-preview-'))), 'data');
}

/** Starts the preview over the folder. */
export async function startPreview(folder: string): Promise<Preview> {
  const { VITEST: _, ...env } = process.env; // with it Astro serves no pages
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start-preview.ts')], {
    env: { ...env, TERTIAL_DATA: folder, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await readPort(child);
  const stop = async (): Promise<void> => {
    child.kill();
    await once(child, 'exit');
    rmSync(dirname(folder), { recursive: true, force: true });
  };
  return { folder, address: `http://localhost:${port}/`, stop };
}

async function readPort({ stdout }: ChildProcess): Promise<number> {
  for await (const chunk of stdout ?? []) {
    const port = /^Port (\d+)$/m.exec(String(chunk))?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error('The preview has ended before it began.');
}

/** How wide, and how high. */
export const sizes = { desktop: [1280, 900], phone: [360, 740] } as const;

export interface PreviewReader {
  readonly size?: keyof typeof sizes;
  /** What the reader has chosen before; without it nothing. */
  readonly panel?: 'open' | 'closed';
  /** In a browser of its own: in the one that all tests share, any of them may copy at any time. */
  readonly hasOwnClipboard?: boolean;
}

/** Opens a page of the preview. `await using` closes it. */
export async function openPreviewPage(
  address: string,
  { size = 'desktop', panel, hasOwnClipboard = false }: PreviewReader = {},
): Promise<{ readonly page: Page } & AsyncDisposable> {
  const browser = await (hasOwnClipboard ? startBrowser() : connectedBrowser());
  const [width, height] = sizes[size];
  const context = await browser.newContext({ viewport: { width, height }, locale: 'sv-SE', reducedMotion: 'reduce' });
  if (hasOwnClipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  if (panel !== undefined) {
    await context.addInitScript((chosen) => localStorage.setItem('tertial-preview', chosen), panel);
  }
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(address);
  return { page, [Symbol.asyncDispose]: () => (hasOwnClipboard ? browser : context).close() };
}

/** Waits until the page follows data/, and holds no error. */
export async function waitUntilGood(page: Page): Promise<void> {
  await page.locator('html[data-preview=good]').waitFor();
}

export const readData = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** Saves as plain editors do: into the file. */
export function save(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Saves as careful editors do: beside the file, and then in its place. */
export function saveBeside(folder: string, path: string, content: string): void {
  save(folder, `${path}~`, content);
  renameSync(join(folder, `${path}~`), join(folder, path));
}
