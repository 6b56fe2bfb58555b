// The site of the checked data, made beside the old one and then put in its place. Pages that would become what they are
// are taken over from the old one.
import { existsSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { printedList } from '../src/loaders/read-printed-editions.ts';
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
import { beginFiles } from './files-apart.ts';
import { keepToMachine } from './keep-to-machine.ts';
import {
  type FingerprintedPage,
  fileOfPage,
  isPage,
  makePageRecord,
  readPageRecord,
  selectUnchanged,
  writePageRecord,
} from './page-record.ts';
import { replaceFolder } from './replace-folder.ts';
import { hashSite, manifestName, writeManifest } from './site-manifest.ts';
import { fingerprintSoftware } from './software-fingerprint.ts';
import { moveInto, takeOverFiles } from './take-over-files.ts';
import { closeWorkshop, openWorkshop, type Workshop } from './workshop.ts';
import { listFilesBeside } from './write-files.ts';
import { writeHostFiles } from './write-host-files.ts';

export interface BuildPlan {
  /** The folder of the software. */
  readonly root: string;
  /** Where the site is to stand; below `root`, because Astro imports what it builds from there. */
  readonly target: string;
  readonly catalogue: Catalogue;
  /** What pages depend on besides data and software: where the site is published. */
  readonly address: string;
  /** What the manifest names besides the files: the version of the software, and the commit of the content. */
  readonly software: string;
  readonly content: string | null;
}

/** Builds the site by `render` and returns its number of pages. When it throws, the target is as it was. */
export async function buildSite(plan: BuildPlan, render = build): Promise<number> {
  const { root, target, catalogue } = plan;
  const workshop = openWorkshop(target);
  // What is made is moved to what is kept, which in most builds is nearly all.
  const site = workshop.kept;
  try {
    // A preview marks all its pages: none of them is one to publish, nor the other way round.
    const makers = `${fingerprintSoftware(root)} ${plan.address} ${JSON.stringify(catalogue.unpublished ?? '')}`;
    const pages = listFingerprinted(catalogue);
    const unchanged = selectUnchanged(pages, makers, readPageRecord(workshop.record));
    const taken = takeOverFiles(unchanged, target, site);
    const hashes = new Map(taken.map(({ path, hash }) => [path, hash]));
    const kept = new Set(pages.flatMap(({ path }) => (hashes.has(fileOfPage(path)) ? [path] : [])));
    keepPages(kept);
    const { rendered, published } = await renderSite(plan, workshop, kept, render);
    moveInto(workshop.site, site);
    moveInto(workshop.beside, site);
    bindEditions(catalogue, site, published, kept);
    removeStalePrints(catalogue, site);
    writeHostFiles({ catalogue, site, address: published, serverFolder: workshop.server });
    const files = hashSite(site, hashes);
    writeFileSync(join(site, manifestName), writeManifest({ software: plan.software, content: plan.content, files }));
    const record = makePageRecord(makers, pages, site, files);
    replaceFolder(site, target, workshop.old);
    writePageRecord(workshop.record, record);
    return rendered + [...kept].filter(isPage).length;
  } finally {
    closeWorkshop(workshop);
  }
}

/** Makes what is not kept in the workshop, and returns the number of pages and the address of the site. */
async function renderSite(
  { root, catalogue }: BuildPlan,
  { site, beside }: Workshop,
  kept: ReadonlySet<string>,
  render: typeof build,
) {
  let rendered = 0;
  let published = new URL('http://localhost/');
  let endFiles = async (): Promise<void> => undefined;
  const pagesFailed = new AbortController();
  const { signal } = pagesFailed;
  keepToMachine();
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
            const files = listFilesBeside(catalogue, published).filter(({ path }) => !kept.has(path));
            endFiles = beginFiles(files, { catalogue, address: published, folder: beside, signal });
          },
          'astro:build:done': (result) => {
            rendered = result.pages.filter(({ pathname }) => !pathname.endsWith('.html/')).length;
          },
        },
      },
    ],
  }).catch((error: unknown) => {
    pagesFailed.abort();
    throw error;
  });
  await endFiles();
  return { rendered, published };
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
    if (marks.get(path) === mark) continue;
    rmSync(join(site, path), { force: true });
    removeIfEmpty(join(site, dirname(path)));
  }
  // The list names those of releases that are still to come.
  rmSync(join(site, printedList), { force: true });
}

/** A folder may be that of a release that is still to come. */
function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
