// The settings for hosts, made at the end of a build: what hosts read in the site itself, and what goes into the settings of a server beside it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findHashes } from '../src/hosting/content-policy.ts';
import { publishedHostFiles, serverFiles } from '../src/hosting/host-files.ts';
import type { HostRules } from '../src/hosting/host-rules.ts';
import { listHeaderRules } from '../src/hosting/list-header-rules.ts';
import { writeMovedPage } from '../src/hosting/write-moved-page.ts';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { pathOf } from '../src/site/address-of.ts';
import { makeAddressScheme } from '../src/site/address-scheme.ts';
import { listEditions, pathOfEdition } from '../src/site/editions.ts';
import { listFormerPages, listFormerPatterns } from '../src/site/former-pages.ts';
import { listPages } from '../src/site/list-pages.ts';

export interface HostFilesPlan {
  readonly catalogue: Catalogue;
  /** The folder of the built site. */
  readonly site: string;
  /** Where it is published. */
  readonly address: URL;
  /** Where the settings of servers are put. */
  readonly serverFolder: string;
}

/** Writes them. A file of the same name from public/ stays as it is: who has written one wants it so. */
export function writeHostFiles({ catalogue, site, address, serverFolder }: HostFilesPlan): void {
  const scheme = makeAddressScheme(catalogue, address.pathname);
  const { languages } = catalogue.site;
  const rules: HostRules = {
    base: scheme.base,
    headers: listHeaderRules(scheme, languages, readHashes(catalogue, site)),
    redirects: listFormerPatterns(catalogue, scheme),
    embedFolders: listEmbedFolders(catalogue),
    settings: publishedHostFiles.map(({ name }) => name),
    notFound: placeNotFound(site, languages),
  };
  for (const { name, write } of publishedHostFiles) {
    const text = write(rules);
    if (text !== '' && !existsSync(join(site, name))) writeFileSync(join(site, name), text);
  }
  leaveMovedPages(catalogue, site, address);
  mkdirSync(serverFolder, { recursive: true });
  for (const { name, write } of serverFiles) writeFileSync(join(serverFolder, name), write(rules));
}

/** Leaves a page at each address that a page had before, unless something else has come to lie there. */
function leaveMovedPages(catalogue: Catalogue, site: string, address: URL): void {
  const { href } = new URL(address.pathname.replace(/\/?$/, '/'), address);
  for (const { from, to, language } of listFormerPages(catalogue, makeAddressScheme(catalogue, address.pathname))) {
    const isFile = to.endsWith('.html');
    const file = join(site, isFile ? from : `${from}/index.html`);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, writeMovedPage(`${href}${to}${isFile || to === '' ? '' : '/'}`, language));
  }
}

/** The styles of the pages are those of the brands: one page and one edition of a publication hold what all of its pages do. */
function readHashes(catalogue: Catalogue, site: string): readonly string[] {
  const scheme = makeAddressScheme(catalogue, '/');
  const editions = listEditions(catalogue);
  const files = catalogue.series.flatMap(({ publication: { code } }) => {
    const edition = editions.find((one) => one.edition.publication === code)?.edition;
    const page = pathOf({ kind: 'publication', publication: code }, scheme.firstLanguage, scheme);
    return [join(page, 'index.html'), ...(edition ? [pathOfEdition(edition, 'html', scheme)] : [])];
  });
  return [...new Set(['index.html', ...files].flatMap((file) => findHashes(readFileSync(join(site, file), 'utf8'))))];
}

function listEmbedFolders(catalogue: Catalogue): readonly string[] {
  const scheme = makeAddressScheme(catalogue, '/');
  const folders = listPages(catalogue).flatMap(({ page, language }) =>
    page.kind === 'embed' || page.kind === 'embed-periods'
      ? [pathOf(page, language, scheme).replace(/\/[^/]+$/, '')]
      : [],
  );
  return [...new Set(folders)];
}

/** That of the site first. Astro puts a folder where the page of another language is meant to be a file. */
function placeNotFound(site: string, languages: readonly string[]): HostRules['notFound'] {
  const own = languages.filter((language) => existsSync(join(site, language, '404.html')));
  for (const language of own) {
    const place = join(site, language, '404.html');
    const markup = readFileSync(join(place, 'index.html'), 'utf8');
    rmSync(place, { recursive: true });
    writeFileSync(place, markup);
  }
  return [{ folder: '', page: '404.html' }, ...own.map((folder) => ({ folder, page: `${folder}/404.html` }))];
}
