// A built site as hosts want it that serve a folder at the root of a host name: below its base path, with the settings that they
// read at the top. Netlify, Cloudflare Pages and Azure Static Web Apps are such; GitHub and GitLab add the path themselves.
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedHostFiles } from '../src/hosting/host-files.ts';
import { writeMovedPage } from '../src/hosting/write-moved-page.ts';
import type { Language } from '../src/statistics/language.ts';

export interface Mounting {
  /** The folder of the built site. */
  readonly site: string;
  /** The folder that is to be published. What is in it is removed first. */
  readonly folder: string;
  /** Where the site is on the host, with slashes at both ends. */
  readonly base: string;
  /** Of the page at the root, which leads to the site. */
  readonly language: Language;
}

/** Copies the site; returns whether there is one. */
export function mountSite({ site, folder, base, language }: Mounting): boolean {
  if (!existsSync(join(site, 'index.html'))) return false;
  rmSync(folder, { recursive: true, force: true });
  const mounted = join(folder, base);
  cpSync(site, mounted, { recursive: true });
  if (base === '/') return true;
  for (const { name } of publishedHostFiles) {
    // Apache reads its file in every folder.
    if (name !== '.htaccess' && existsSync(join(mounted, name))) renameSync(join(mounted, name), join(folder, name));
  }
  cpSync(join(mounted, '404.html'), join(folder, '404.html'));
  writeFileSync(join(folder, 'index.html'), writeMovedPage(base, language));
  return true;
}
