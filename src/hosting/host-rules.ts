// What a host has to be told of a site, in no host's own words: which headers go with which addresses, and which addresses have moved. Each
// host's file is written from this one list.
import type { AddressScheme } from '../site/address-of.ts';

/**
 * Addresses below the base: all, those in a folder, those with an ending, or those that fit a path in which `:name` stands for any one
 * segment.
 */
export type Place =
  | { readonly kind: 'all' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'path'; readonly path: string };

/** A later rule has the say over an earlier one where both name a header. */
export interface HeaderRule {
  readonly place: Place;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * An address that has moved, below the base. `:name` stands for any one segment, and `*` at the end of `from` for all that is left, which
 * is `:splat` in `to`.
 */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface HostRules extends Pick<AddressScheme, 'base'> {
  readonly headers: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** The folders that hold pages made to be embedded, for a host that knows no patterns. */
  readonly embedFolders: readonly string[];
  /** Files at the top of the site that a host reads, and no reader. */
  readonly settings: readonly string[];
  /** The page for what does not exist: of the site, and of the folder of another language. */
  readonly notFound: readonly { readonly folder: string; readonly page: string }[];
}

/** What is in no header rule, because hosts that know when a site is published anew do it better: ask each time whether a page is the same. */
export const revalidated = 'public, max-age=0, must-revalidate';

/** A regular expression for the whole path of the addresses, with a group for each `:name` and for `*`. */
export function patternOf(place: Place | Pick<Redirect, 'from'>, base: string): string {
  if ('from' in place) return `^${base}${escapePath(place.from)}$`;
  switch (place.kind) {
    case 'all':
      return `^${base}`;
    case 'folder':
      return `^${base}${escapePath(place.folder)}/`;
    case 'ending':
      return `^${base}.*${escapePath(place.ending)}$`;
    case 'path':
      // Servers may look for the file before they choose the headers.
      return `^${base}${escapePath(place.path)}(?:index\\.html)?$`;
  }
}

/** Where a redirect leads, with `$1` for the first group of its pattern. */
export function targetOf({ from, to }: Redirect, base: string): string {
  const names = [...from.matchAll(/:([a-z]+)|\*/g)].map(([, name = 'splat']) => name);
  return base + to.replaceAll(/:([a-z]+)/g, (_, name: string) => `$${names.indexOf(name) + 1}`);
}

/**
 * What is carried over into a redirect neither begins with a slash nor has a backslash (`\x5c`) in front: `//example.org/`, which browsers
 * take for another host, must not come of it.
 */
function escapePath(path: string): string {
  return path
    .replaceAll('.', '\\.')
    .replaceAll(/:[a-z]+/g, '([^/\\x5c]+)')
    .replace(/\/\*$/, '/(|[^/\\x5c].*)')
    .replace(/\*$/, '(.*)');
}

/** A regular expression for the paths below the base that no reader is to see: settings, and names with a dot first. */
export function patternOfSettings({ settings }: HostRules, base: string): string {
  const names = settings.filter((name) => !name.startsWith('.')).map((name) => escapePath(name));
  return `^${base}(?:(?:.*/)?\\.|(?:${names.join('|')})$)`;
}

/** Those that have a dot first and are for all the same (RFC 8615). */
export const wellKnown = '.well-known/';

/** Every value of a header, that of the most particular place first; the last is for all other addresses, and may be absent. */
export function valuesOf(name: string, { headers }: HostRules): readonly { place: Place; value: string }[] {
  return headers
    .flatMap(({ place, headers: { [name]: value } }) => (value === undefined ? [] : [{ place, value }]))
    .reverse();
}

/** The names of all headers, in the order in which the rules name them. */
export function namesOf({ headers }: HostRules): readonly string[] {
  return [...new Set(headers.flatMap((rule) => Object.keys(rule.headers)))];
}
