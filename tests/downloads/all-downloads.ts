// Every file for machines of the site's own data and of the fixture with corrections, as its address → what it says.
import { join } from 'node:path';
import { writeDownload } from '../../src/downloads/write-download.ts';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { type DownloadReference, pathOfDownload } from '../../src/site/address-of-download.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import type { Language } from '../../src/statistics/language.ts';
import { revised } from '../revised/open-revised.ts';
import { openCatalogue } from '../states/open-state.ts';

export const origin = 'https://statistik.example';

export const catalogues: readonly (readonly [string, Catalogue])[] = [
  ['data/', openCatalogue(join(import.meta.dirname, '../../data'))],
  ['the fixture with corrections', revised],
];

export interface WrittenDownload {
  readonly path: string;
  readonly download: DownloadReference;
  readonly language: Language;
  /** Of text. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Writes the files that `select` wants. */
export function writeDownloads(
  catalogue: Catalogue,
  select: (download: DownloadReference) => boolean,
): readonly WrittenDownload[] {
  const scheme = makeAddressScheme(catalogue, '/');
  return listDownloads(catalogue).flatMap(({ download, language }) => {
    if (!select(download)) return [];
    const { body } = writeDownload(download, catalogue, { language, scheme, origin });
    const isText = typeof body === 'string';
    return [
      {
        path: pathOfDownload(download, language, scheme),
        download,
        language,
        text: isText ? body : '',
        bytes: isText ? new TextEncoder().encode(body) : body,
      },
    ];
  });
}
