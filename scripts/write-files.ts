// The files beside the pages: rows, workbooks, archives, drawings, feeds, the API, the pictures for shared links. They are made
// without Astro, which makes a request and an answer of each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDownload } from '../src/downloads/write-download.ts';
import { pathOfEpliktFeed, writeEpliktFeed } from '../src/downloads/write-eplikt-feed.ts';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { drawSharingPicture } from '../src/pictures/draw-sharing-picture.ts';
import { pathOfDownload } from '../src/site/address-of-download.ts';
import { pathOfSharingPicture } from '../src/site/address-of-picture.ts';
import { makeAddressScheme } from '../src/site/address-scheme.ts';
import { isPreview } from '../src/site/is-preview.ts';
import { listDownloads } from '../src/site/list-downloads.ts';
import { listSharingPictures } from '../src/site/list-sharing-pictures.ts';
import { findSharingView } from '../src/views/sharing-view.ts';

export interface FileBeside {
  /** Below the base. */
  readonly path: string;
  /** What it says; nothing where there is nothing to say. */
  readonly make: () => string | Uint8Array | undefined;
}

/** All of them, for a site that is published at `address`, with its base path. */
export function listFilesBeside(catalogue: Catalogue, { origin, pathname }: URL): readonly FileBeside[] {
  const scheme = makeAddressScheme(catalogue, pathname);
  return [
    ...listDownloads(catalogue).map(({ download, language }) => ({
      path: pathOfDownload(download, language, scheme),
      make: () => writeDownload(download, catalogue, { language, scheme, origin }).body,
    })),
    ...listSharingPictures(catalogue).map(({ of, language }) => ({
      path: pathOfSharingPicture(of, language, scheme),
      make: () => {
        const view = findSharingView(catalogue, of, language, scheme);
        return view && drawSharingPicture(view);
      },
    })),
    // What is not published yet is not delivered either.
    ...(isPreview(catalogue) ? [] : catalogue.series).map((series) => ({
      path: pathOfEpliktFeed(series.publication.code, scheme),
      make: () => writeEpliktFeed(series, { catalogue, scheme, origin }),
    })),
  ];
}

/** Writes the files that there are into `folder`. */
export function writeFiles(files: readonly FileBeside[], folder: string): void {
  const known = new Set<string>();
  for (const { path, make } of files) {
    const body = make();
    if (body === undefined) continue;
    const file = join(folder, path);
    const parent = dirname(file);
    if (!known.has(parent)) mkdirSync(parent, { recursive: true });
    known.add(parent);
    writeFileSync(file, body);
  }
}
