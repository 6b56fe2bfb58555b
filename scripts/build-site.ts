// The site of the checked data, made beside the old one and then put in its place. What is already there of unchanged
// pages is taken from the cache (Astro's incremental build): a page is rendered anew when its cache key changes, and all
// of them when the software does.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { claimCache } from './claim-cache.ts';
import { isRunning } from './is-running.ts';
import { replaceFolder } from './replace-folder.ts';
import { fingerprintSoftware } from './software-fingerprint.ts';

export interface BuildFolders {
  /** Of the software. */
  readonly root: string;
  /** Where the site is to stand; below `root`, because Astro imports what it builds from there. */
  readonly target: string;
  /** What one build leaves for the next. */
  readonly cache: string;
}

/** Builds the site by `render` and returns its number of pages. When it throws, the target is as it was. */
export async function buildSite({ root, target, cache }: BuildFolders, render = build): Promise<number> {
  const workshop = join(dirname(target), '.tertial');
  removeAbandoned(workshop);
  const folder = join(workshop, `build-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const claim = claimCache(cache, join(folder, 'cache'));
  const counter = { pages: 0 };
  try {
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    await render({
      root,
      outDir: join(folder, 'site'),
      cacheDir: claim.folder,
      logLevel: 'warn',
      force: claim.isDoubtful,
      // Part of Astro's own key for its cache, and of nothing else.
      vite: { define: { 'import.meta.env.TERTIAL_SOFTWARE': JSON.stringify(fingerprintSoftware(root)) } },
      integrations: [
        {
          name: 'count-pages',
          hooks: {
            'astro:build:done': ({ pages }) => {
              counter.pages = pages.length;
            },
          },
        },
      ],
    });
    claim.release();
    replaceFolder(join(folder, 'site'), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return counter.pages;
}

/** Removes what builds have left that were ended from outside. */
function removeAbandoned(workshop: string): void {
  mkdirSync(workshop, { recursive: true });
  for (const name of readdirSync(workshop)) {
    const builder = /^build-(\d+)$/.exec(name)?.[1];
    if (builder !== undefined && !isRunning(Number(builder))) {
      rmSync(join(workshop, name), { recursive: true, force: true });
    }
  }
}
