// The one-file editions of a built site: each is bound from the pages that stand in its folder.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { bindEdition } from '../src/binding/bind-edition.ts';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { pathOf } from '../src/site/address-of.ts';
import { makeAddressScheme } from '../src/site/address-scheme.ts';
import { listEditions, pathOfEdition } from '../src/site/editions.ts';
import { idOfPart } from '../src/views/edition-page.ts';

const types: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
};

/** Binds every edition that is not among `kept` in the folder `site`, published at `address` with its base path. */
export function bindEditions(catalogue: Catalogue, site: string, address: URL, kept: ReadonlySet<string>): void {
  const scheme = makeAddressScheme(catalogue, address.pathname);
  // The release's pages are read for one edition; the definitions and pictures for several.
  const definitions = new Map<string, string>();
  const pictures = new Map<string, string>();
  const remember = (memory: Map<string, string>, key: string, make: () => string): string => {
    const known = memory.get(key) ?? make();
    memory.set(key, known);
    return known;
  };
  const readPage = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
  for (const { edition, pages } of listEditions(catalogue)) {
    const path = pathOfEdition(edition, 'html', scheme);
    if (kept.has(path)) continue;
    const covers = join(site, path, 'index.html');
    const shared = pathOf({ kind: 'definitions', publication: edition.publication }, edition.language, scheme);
    const document = bindEdition({
      covers: readFileSync(covers, 'utf8'),
      pages: pages.map((page) => ({
        path: pathOf(page, edition.language, scheme),
        id: idOfPart(page),
        kind: page.kind,
      })),
      base: scheme.base,
      origin: address.origin,
      readPage: (page) => (page === shared ? remember(definitions, page, () => readPage(page)) : readPage(page)),
      embedPicture: (picture) => remember(pictures, picture, () => embed(join(site, picture))),
    });
    rmSync(dirname(covers), { recursive: true });
    writeFileSync(join(site, path), document);
  }
}

function embed(file: string): string {
  const type = types[extname(file).toLowerCase()];
  if (type === undefined) throw new Error(`${file} is no picture that an edition can hold.`);
  return `data:${type};base64,${readFileSync(file, 'base64')}`;
}
