// The files for machines, beside the pages that show the same: figures as CSV and JSON, feeds.
import type { APIRoute } from 'astro';
import { readCatalogue } from '../catalogue.ts';
import { writeDownload } from '../downloads/write-download.ts';
import { type DownloadReference, pathOfDownload } from '../site/address-of-download.ts';
import { makeAddressScheme } from '../site/address-scheme.ts';
import { listDownloads } from '../site/list-downloads.ts';
import type { Language } from '../statistics/language.ts';

export function getStaticPaths() {
  const catalogue = readCatalogue();
  const scheme = makeAddressScheme(catalogue, import.meta.env.BASE_URL);
  return listDownloads(catalogue).map(({ download, language }) => ({
    params: { download: pathOfDownload(download, language, scheme) },
    props: { download, language },
  }));
}

interface Props {
  readonly download: DownloadReference;
  readonly language: Language;
}

export const GET: APIRoute<Props> = ({ props: { download, language }, site }) => {
  const catalogue = readCatalogue();
  const scheme = makeAddressScheme(catalogue, import.meta.env.BASE_URL);
  const { text, type } = writeDownload(download, catalogue, {
    language,
    scheme,
    origin: site?.origin ?? 'http://localhost',
  });
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
