// What the first load of a page brings: bytes by gzip, and requests. Counted from the files: the page, its style sheets
// and scripts, and the fonts that they name for the letters of Swedish.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileOf, listSitePages } from '../site/site-pages.ts';

export interface Weight {
  /** As they travel: by gzip, fonts as they are. */
  readonly bytes: number;
  readonly requests: number;
}

/** Weighs the page whose file is `file`, of the site in `site`. */
function weighPage(site: string, file: string): Weight {
  const page = readFileSync(file, 'utf8');
  const linked = [
    ...page.matchAll(/<link\b[^>]*\brel="?(?:stylesheet|preload|modulepreload|icon)"?[^>]*\bhref="?([^"\s>]+)/g),
    ...page.matchAll(/<link\b[^>]*\bhref="?([^"\s>]+)"?[^>]*\brel="?(?:stylesheet|preload|modulepreload|icon)/g),
    ...page.matchAll(/<(?:script|img)\b[^>]*\bsrc="?([^"\s>]+)/g),
  ].map(([, address = '']) => address);
  const styles = linked.filter((address) => address.endsWith('.css'));
  const fonts = [page, ...styles.map((address) => read(site, address).toString())].flatMap(listFonts);
  const files = [...new Set([...linked, ...fonts])].map((address) => read(site, address));
  return {
    bytes: gzipSync(page).length + files.reduce((sum, file) => sum + sizeOf(file), 0),
    requests: 1 + files.length,
  };
}

/** The page of each kind that weighs most, of all pages of the site in `site`; one-file editions are no pages. */
export function weighKinds(site: string): ReadonlyMap<string, Weight> {
  const heaviest = new Map<string, Weight>();
  for (const page of listSitePages(site)) {
    if (page.kind.startsWith('edition')) continue;
    const weight = weighPage(site, fileOf(site, page));
    const kind = page.kind.replace(/ in English$/, '');
    if (weight.bytes > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, weight);
  }
  return heaviest;
}

/** Fonts of rules that hold for basic Latin. */
function listFonts(css: string): readonly string[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const range = /unicode-range:\s*([^;}]*)/i.exec(rule)?.[1];
    const address = /url\(["']?([^"')]+)/.exec(rule)?.[1];
    const isBasic = range === undefined || /U\+(?:0{0,4}(?:0|20)\b|0{0,4}0?-|00\?\?|0?20-)/i.test(range);
    return address === undefined || !isBasic ? [] : [address];
  });
}

function read(site: string, address: string): Buffer {
  const path = address.startsWith('/') ? address : posix.join('/_astro', address);
  const file = join(site, path);
  if (!existsSync(file)) throw new Error(`The site has no ${path}, which a page asks for.`);
  return readFileSync(file);
}

function sizeOf(file: Buffer): number {
  const isFont = file.subarray(0, 4).toString() === 'wOF2';
  return isFont ? file.length : gzipSync(file).length;
}
