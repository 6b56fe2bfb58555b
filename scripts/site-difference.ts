// What differs between a site and its manifest.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hashBytes, hashSite, manifestName, type SiteManifest } from './site-manifest.ts';

/** Why a file could not be fetched. */
export type FetchFailure =
  | { readonly kind: 'slow'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  /** It leads to another host. */
  | { readonly kind: 'elsewhere'; readonly address: string }
  /** What the system says. */
  | { readonly kind: 'system'; readonly why: string };

export type SiteDifference = { readonly path: string } & (
  | { readonly kind: 'differs' | 'missing' | 'besides' }
  | { readonly kind: 'unreachable'; readonly failure: FetchFailure }
);

/** Undoes what packs a file beside itself, by its ending. */
const unpackers: ReadonlyMap<string, (bytes: Uint8Array) => Uint8Array> = new Map([
  ['.gz', (bytes: Uint8Array) => gunzipSync(bytes)],
  ['.br', (bytes: Uint8Array) => brotliDecompressSync(bytes)],
]);

/**
 * Holds the files in the folder `site` against the manifest; differences by path. A packed file is held against the one that it is of, and
 * is not missed. Nor are the files that a server has kept there of `earlier` publications.
 */
export function compareFolder(
  site: string,
  { files }: SiteManifest,
  earlier: SiteManifest['files'] = {},
): readonly SiteDifference[] {
  const known = new Map(Object.entries({ ...earlier, ...files }));
  // The manifest of the site itself is packed too, whichever it is held against.
  const own = join(site, manifestName);
  if (existsSync(own)) known.set(manifestName, hashBytes(readFileSync(own)));
  const found = hashSite(site);
  const paths = [...new Set([...Object.keys(files), ...Object.keys(found)])].sort();
  return paths.flatMap((path): readonly SiteDifference[] => {
    if (found[path] === undefined) return [{ path, kind: 'missing' }];
    const ending = extname(path);
    const packed = known.has(path) || !unpackers.has(ending) ? undefined : known.get(path.slice(0, -ending.length));
    const expected = packed ?? known.get(path);
    if (expected === undefined) return [{ path, kind: 'besides' }];
    const hash = packed === undefined ? found[path] : hashUnpacked(join(site, path));
    return hash === expected ? [] : [{ path, kind: 'differs' }];
  });
}

/** The hash of what is packed in `file`; nothing when that cannot be told. */
function hashUnpacked(file: string): string | undefined {
  try {
    const bytes = unpackers.get(extname(file))?.(readFileSync(file));
    return bytes && hashBytes(bytes);
  } catch {
    return undefined;
  }
}
