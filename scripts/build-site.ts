// The site of the checked data, made beside the old one and then put in its place. Pages that would become what they are
// are taken over from the old one.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { pathOf } from '../src/site/address-of.ts';
import { pathOfDownload } from '../src/site/address-of-download.ts';
import { pathOfSharingPicture } from '../src/site/address-of-picture.ts';
import { makeAddressScheme } from '../src/site/address-scheme.ts';
import { listEditions, pathOfEdition } from '../src/site/editions.ts';
import { keepPages } from '../src/site/kept-pages.ts';
import { listDownloads } from '../src/site/list-downloads.ts';
import { listPages } from '../src/site/list-pages.ts';
import { listPictures } from '../src/site/list-pictures.ts';
import { listSharingPictures } from '../src/site/list-sharing-pictures.ts';
import { bindEditions } from './bind-editions.ts';
import { isRunning } from './is-running.ts';
import { type FingerprintedPage, findUnchangedPages, isPage, readPageRecord, writePageRecord } from './page-record.ts';
import { replaceFolder } from './replace-folder.ts';
import { fingerprintSoftware } from './software-fingerprint.ts';
import { takeOverPages } from './take-over-pages.ts';
import { writeHostFiles } from './write-host-files.ts';

export interface BuildPlan {
  /** The folder of the software. */
  readonly root: string;
  /** Where the site is to stand; below `root`, because Astro imports what it builds from there. */
  readonly target: string;
  readonly catalogue: Catalogue;
  /** What pages depend on besides data and software: where the site is published. */
  readonly address: string;
}

/** Builds the site by `render` and returns its number of pages. When it throws, the target is as it was. */
export async function buildSite({ root, target, catalogue, address }: BuildPlan, render = build): Promise<number> {
  const workshop = join(dirname(target), '.tertial');
  removeAbandoned(workshop);
  const folder = join(workshop, `build-${process.pid}`);
  const site = join(folder, 'site');
  const record = join(workshop, `${basename(target)}.json`);
  const makers = `${fingerprintSoftware(root)} ${address}`;
  const pages = listFingerprinted(catalogue);
  const kept = findUnchangedPages(pages, makers, readPageRecord(record), target);
  let rendered = 0;
  let published = new URL('http://localhost/');
  try {
    keepPages(kept);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    await render({
      root,
      outDir: site,
      logLevel: 'warn',
      integrations: [
        {
          name: 'count-pages',
          hooks: {
            'astro:config:done': ({ config }) => {
              published = new URL(config.base, config.site);
            },
            'astro:build:done': (result) => {
              rendered = result.pages.filter(({ pathname }) => !pathname.endsWith('.html/')).length;
            },
          },
        },
      ],
    });
    takeOverPages(kept, target, site);
    bindEditions(catalogue, site, published, kept);
    removeStalePrints(catalogue, site);
    const serverFolder = join(workshop, `${basename(target)}-server`);
    writeHostFiles({ catalogue, site, address: published, serverFolder });
    replaceFolder(site, target);
    writePageRecord(record, makers, pages, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rendered + [...kept].filter(isPage).length;
}

/** What depends on less than the whole site, each by its path: pages, downloads, editions and pictures. */
function listFingerprinted(catalogue: Catalogue): readonly FingerprintedPage[] {
  const scheme = makeAddressScheme(catalogue, '/');
  const pages = listPages(catalogue).flatMap(({ page, language, fingerprint }) =>
    fingerprint === undefined ? [] : [{ path: pathOf(page, language, scheme), fingerprint }],
  );
  const downloads = listDownloads(catalogue).flatMap(({ download, language, fingerprint }) =>
    fingerprint === undefined ? [] : [{ path: pathOfDownload(download, language, scheme), fingerprint }],
  );
  const editions = listEditions(catalogue).map(({ edition, fingerprint }) => ({
    path: pathOfEdition(edition, 'html', scheme),
    fingerprint,
  }));
  const pictures = listSharingPictures(catalogue).flatMap(({ of, language, fingerprint }) =>
    fingerprint === undefined ? [] : [{ path: pathOfSharingPicture(of, language, scheme), fingerprint }],
  );
  // What a picture is made from is in its path.
  const scaled = listPictures(catalogue).map(({ path }) => ({ path, fingerprint: '' }));
  return [...pages, ...downloads, ...editions, ...pictures, ...scaled];
}

/** A PDF of another state of a release may show what has since been corrected, or somebody who has left. */
function removeStalePrints(catalogue: Catalogue, site: string): void {
  const scheme = makeAddressScheme(catalogue, '/');
  const marks = new Map(
    listEditions(catalogue).map(({ edition, mark }) => [pathOfEdition(edition, 'pdf', scheme), mark]),
  );
  for (const [path, mark] of catalogue.printed ?? []) {
    if (marks.get(path) !== mark) rmSync(join(site, path), { force: true });
  }
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
