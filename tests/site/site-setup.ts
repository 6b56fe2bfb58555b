// Before the tests of the site: finds the built site, serves it, and starts one browser that they all use.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findFreePort } from '../servers/find-free-port.ts';
import { serveSite } from './serve-site.ts';
import { readBase, readPublishedAddress } from './site-pages.ts';
import { startBrowser } from './start-browser.ts';

export interface SiteUnderTest {
  /** Where it is served now, with its base path. */
  readonly address: string;
  /** Where it will be published, with its base path. */
  readonly publishedAddress: string;
  readonly folder: string;
  readonly debuggingPort: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: SiteUnderTest;
  }
}

/** Vitest calls it once for each project of the site, and what it returns when the project is done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(process.env['SITE_FOLDER'] ?? 'dist');
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no site in ${folder}. Build it: npm run build`);
  const debuggingPort = await findFreePort();
  const browser = await startBrowser(debuggingPort);
  const served = await serveSite(folder, readBase(folder));
  project.provide('site', {
    address: served.address,
    publishedAddress: readPublishedAddress(folder),
    folder,
    debuggingPort,
  });
  return async () => {
    await browser.close();
    await served.close();
  };
}
