import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { root, Workplace } from './run-build.ts';

/** Writes one page, in the place of Astro. */
async function renderOnePage(config: { readonly outDir?: string | URL | undefined }): Promise<void> {
  const folder = config.outDir instanceof URL ? fileURLToPath(config.outDir) : (config.outDir ?? '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'new');
}

let place: Workplace;

beforeEach(() => {
  place = new Workplace('effects');
  mkdirSync(place.site);
  writeFileSync(join(place.site, 'index.html'), 'old');
  writeFileSync(join(place.site, 'gone.html'), 'old');
});
afterEach(() => place.remove());

function buildBy(render: typeof renderOnePage): Promise<number> {
  return buildSite({ root, target: place.site, cache: place.cache }, render);
}

describe('buildSite', () => {
  test('puts the new site in the place of the old one', async () => {
    await buildBy(renderOnePage);
    expect(readdirSync(place.site)).toEqual(['index.html']);
    expect(readFileSync(join(place.site, 'index.html'), 'utf8')).toBe('new');
  });

  test('leaves the old site and nothing else when it fails, and does not believe the cache after it', async () => {
    const forced: unknown[] = [];
    const fail = async (config: {
      readonly outDir?: string | URL | undefined;
      readonly force?: boolean | undefined;
    }) => {
      forced.push(config.force);
      await renderOnePage(config);
      throw new Error('No page');
    };
    await expect(buildBy(fail)).rejects.toThrow('No page');
    await expect(buildBy(fail)).rejects.toThrow('No page');
    expect(forced).toEqual([false, true]);
    expect(readdirSync(place.site).sort()).toEqual(['gone.html', 'index.html']);
    expect(readdirSync(join(place.folder, '.tertial'))).toEqual([]);
  });

  test('works beside another build, in a cache of its own', async () => {
    mkdirSync(place.cache);
    writeFileSync(join(place.cache, 'unfinished'), String(process.ppid));
    const caches: unknown[] = [];
    await buildBy(
      async (config: { readonly outDir?: string | URL | undefined; readonly cacheDir?: string | URL | undefined }) => {
        caches.push(config.cacheDir);
        await renderOnePage(config);
      },
    );
    expect(caches).not.toEqual([place.cache]);
    expect(readFileSync(join(place.cache, 'unfinished'), 'utf8')).toBe(String(process.ppid));
  });

  test('removes what a build has left that was ended from outside', async () => {
    const abandoned = join(place.folder, '.tertial', 'build-999999999');
    mkdirSync(abandoned, { recursive: true });
    await buildBy(renderOnePage);
    expect(existsSync(abandoned)).toBe(false);
  });
});
