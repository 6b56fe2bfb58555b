// The files for machines, beside the pages that show the same. Astro wants the ending of a file in the name of its route:
// there is one for each, and all of them do this.
import type { APIRoute } from 'astro';
import { readCatalogue } from '../catalogue.ts';
import { writeDownload } from '../downloads/write-download.ts';
import { type DownloadReference, pathOfDownload } from '../site/address-of-download.ts';
import { makeAddressScheme } from '../site/address-scheme.ts';
import { listDownloads } from '../site/list-downloads.ts';
import type { Language } from '../statistics/language.ts';

interface Props {
  readonly download: DownloadReference;
  readonly language: Language;
}

/** The files that end in `ending`, for the preview: a build writes them by itself (scripts/write-files.ts). */
export function listFiles(ending: `.${string}`) {
  if (import.meta.env.PROD) return [];
  const catalogue = readCatalogue();
  const scheme = makeAddressScheme(catalogue, import.meta.env.BASE_URL);
  return listDownloads(catalogue).flatMap(({ download, language }) => {
    const path = pathOfDownload(download, language, scheme);
    return path.endsWith(ending)
      ? [{ params: { path: path.slice(0, -ending.length) }, props: { download, language } }]
      : [];
  });
}

/** Answers with the file. */
export const answerWithFile: APIRoute<Props> = ({ props: { download, language }, site }) => {
  const catalogue = readCatalogue();
  const scheme = makeAddressScheme(catalogue, import.meta.env.BASE_URL);
  const origin = site?.origin ?? 'http://localhost';
  const { body, type } = writeDownload(download, catalogue, { language, scheme, origin });
  return new Response(body, {
    headers: { 'Content-Type': typeof body === 'string' ? `${type}; charset=utf-8` : type },
  });
};
