import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { hashSite, parseManifest } from '../../scripts/site-manifest.ts';
import { restoreSite } from '../../scripts/workshop.ts';
import { openDataFolder } from '../../src/loaders/data-folder.ts';
import { type Catalogue, loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { type AddressScheme, pathOf } from '../../src/site/address-of.ts';
import { pathOfDownload } from '../../src/site/address-of-download.ts';
import { pathOfSharingPicture } from '../../src/site/address-of-picture.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listEditions, pathOfEdition } from '../../src/site/editions.ts';
import { isKept } from '../../src/site/kept-pages.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { listPages } from '../../src/site/list-pages.ts';
import { listPictures } from '../../src/site/list-pictures.ts';
import { listSharingPictures } from '../../src/site/list-sharing-pictures.ts';
import { generatePublication } from '../bench/generate-publication.ts';
import { root, Workplace } from './run-build.ts';

interface Config {
  readonly outDir?: string | URL | undefined;
}

/** Writes the pages, downloads and pictures that are not kept, in the place of Astro. */
async function renderPages({ outDir = '' }: Config): Promise<void> {
  const site = outDir instanceof URL ? fileURLToPath(outDir) : outDir;
  for (const path of paths.filter((one) => !isKept(one))) {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), '<main>new</main>');
  }
  for (const { edition } of listEditions(catalogue)) {
    const path = pathOfEdition(edition, 'html', scheme);
    if (isKept(path)) continue;
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), '<bound-page data-id="release"></bound-page>');
  }
  for (const path of catalogue.printed?.keys() ?? []) writeFileSync(join(site, path), 'PDF');
  for (const path of downloads.filter((one) => !isKept(one))) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), 'new');
  }
}

let place: Workplace;
let catalogue: Catalogue;
let scheme: AddressScheme;
let paths: readonly string[];
let downloads: readonly string[];

beforeEach(() => {
  place = new Workplace('effects');
  generatePublication(place.data, 1);
  const loaded = loadCatalogue(openDataFolder(place.data, 'data')).catalogue;
  if (loaded === undefined) throw new Error('The generated publication has problems.');
  catalogue = loaded;
  scheme = makeAddressScheme(catalogue, '/');
  paths = listPages(catalogue).map(({ page, language }) => pathOf(page, language, scheme));
  downloads = [
    ...listDownloads(catalogue).map(({ download, language }) => pathOfDownload(download, language, scheme)),
    ...listSharingPictures(catalogue).map(({ of, language }) => pathOfSharingPicture(of, language, scheme)),
    ...listPictures(catalogue).map(({ path }) => path),
  ];
  mkdirSync(place.site);
  writeFileSync(join(place.site, 'gone.html'), 'old');
});
afterEach(() => place.remove());

function buildBy(render: (config: Config) => Promise<void>, address = ''): Promise<number> {
  return buildSite({ root, target: place.site, catalogue, address, software: '0.1.0', content: null }, render);
}

describe('buildSite', () => {
  test('puts the new site in the place of the old one', async () => {
    await buildBy(renderPages);
    expect(existsSync(join(place.site, 'gone.html'))).toBe(false);
    expect(readFileSync(join(place.site, 'index.html'), 'utf8')).toBe('<main>new</main>');
  });

  test('binds each release in one file, in the place of its covers', async () => {
    await buildBy(renderPages);
    const path = '2025-12/kontaktcenter-2025-12-v1-sv.html';
    expect(readFileSync(join(place.site, path), 'utf8')).toBe(
      '<section class="bound bound-release" id="release">new</section>',
    );
  });

  test('has the PDF of the release as it is, and none of another state of it', async () => {
    const path = '2025-12/kontaktcenter-2025-12-v1-sv.pdf';
    const [listed] = listEditions(catalogue);
    catalogue = { ...catalogue, printed: new Map([[path, listed?.mark ?? '']]) };
    await buildBy(renderPages);
    expect(existsSync(join(place.site, path))).toBe(true);
    catalogue = { ...catalogue, printed: new Map([[path, 'another']]) };
    await buildBy(renderPages);
    expect(existsSync(join(place.site, path))).toBe(false);
  });

  test('leaves the old site and nothing else when it fails', async () => {
    const fail = async (config: Config) => {
      await renderPages(config);
      throw new Error('No page');
    };
    await expect(buildBy(fail)).rejects.toThrow('No page');
    expect(readdirSync(place.site)).toEqual(['gone.html']);
    expect(readdirSync(join(place.folder, '.tertial'))).toEqual([]);
  });

  test('keeps pages that would be the same, with the time that they were made', async () => {
    await buildBy(renderPages);
    const made = statSync(join(place.site, 'index.html')).mtimeMs;
    await buildBy(renderPages);
    expect(isKept('')).toBe(true);
    expect(isKept('om')).toBe(false);
    // What the API begins with is about the whole site.
    expect(downloads.filter((path) => !isKept(path) && !/^api\/v1\/(index|openapi|schemas)\b/.test(path))).toEqual([]);
    expect(statSync(join(place.site, 'index.html')).mtimeMs).toBe(made);
  });

  test.each([
    ['another address', () => buildBy(renderPages, 'https://elsewhere.example/')],
    ['a record that cannot be read', async () => writeFileSync(join(place.folder, '.tertial', 'site.json'), '{')],
    ['a record of another kind', async () => writeFileSync(join(place.folder, '.tertial', 'site.json'), '{}')],
    ['a site that is not there', async () => rmSync(place.site, { recursive: true })],
  ])('keeps nothing after %s', async (_, happen) => {
    await buildBy(renderPages);
    await happen();
    await buildBy(renderPages);
    expect([...paths, ...downloads].filter(isKept)).toEqual([]);
  });

  test('writes what every file is, and knows the hash of those that it keeps', async () => {
    await buildBy(renderPages);
    const made = parseManifest(readFileSync(join(place.site, 'manifest.json'), 'utf8'));
    expect(made).toEqual({ version: 1, software: '0.1.0', content: null, files: hashSite(place.site) });
    await buildBy(renderPages);
    expect(parseManifest(readFileSync(join(place.site, 'manifest.json'), 'utf8'))).toEqual(made);
  });

  describe('beside another build into the same folder', () => {
    /** The other replaces the site while this one renders. */
    const replaceMeanwhile = async (config: Config): Promise<void> => {
      rmSync(place.site, { recursive: true });
      mkdirSync(place.site);
      writeFileSync(join(place.site, 'index.html'), 'of the other');
      await renderPages(config);
    };

    test('makes a whole site of its own', async () => {
      await buildBy(renderPages);
      const made = hashSite(place.site);
      await buildBy(replaceMeanwhile);
      expect(isKept('')).toBe(true);
      expect(hashSite(place.site)).toEqual(made);
    });

    test('keeps nothing of the other, whatever the record says', async () => {
      await buildBy(renderPages);
      const made = hashSite(place.site);
      writeFileSync(join(place.site, 'index.html'), '<main>old</main>');
      await buildBy(renderPages);
      expect(hashSite(place.site)).toEqual(made);
    });
  });

  describe('after a build that was ended from outside', () => {
    const abandoned = (): string => join(place.folder, '.tertial', 'build-999999999');

    test('removes what it has left', async () => {
      mkdirSync(join(abandoned(), 'site'), { recursive: true });
      await buildBy(renderPages);
      expect(existsSync(abandoned())).toBe(false);
    });

    test('removes what an earlier process of the same number has left', async () => {
      mkdirSync(join(place.folder, '.tertial', `build-${process.pid}`, 'site', 'old', 'gone'), { recursive: true });
      await buildBy(renderPages);
      expect(readdirSync(join(place.folder, '.tertial'))).toEqual(['site-server', 'site.json']);
      expect(existsSync(join(place.site, 'gone'))).toBe(false);
    });

    test('puts the old site back that was taken away and not replaced', async () => {
      mkdirSync(join(abandoned(), 'site'), { recursive: true });
      renameSync(place.site, join(abandoned(), 'site', 'old'));
      await expect(buildBy(() => Promise.reject(new Error('No page')))).rejects.toThrow('No page');
      expect(readdirSync(place.site)).toEqual(['gone.html']);
    });

    test('leaves to another site what is its own', async () => {
      mkdirSync(join(abandoned(), 'other', 'old'), { recursive: true });
      rmSync(place.site, { recursive: true });
      restoreSite(place.site);
      expect(existsSync(place.site)).toBe(false);
      restoreSite(join(place.folder, 'other'));
      expect(existsSync(join(place.folder, 'other'))).toBe(true);
    });

    test('touches nothing of one that still runs', async () => {
      const running = join(place.folder, '.tertial', `build-${process.ppid}`);
      mkdirSync(join(running, 'site', 'old'), { recursive: true });
      await buildBy(renderPages);
      expect(existsSync(join(running, 'site', 'old'))).toBe(true);
    });
  });
});
