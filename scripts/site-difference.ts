// What differs between a site and its manifest.
import { hashSite, type SiteManifest } from './site-manifest.ts';

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

/** Holds the files in the folder `site` against the manifest; differences by path. */
export function compareFolder(site: string, { files }: SiteManifest): readonly SiteDifference[] {
  const found = hashSite(site);
  const paths = [...new Set([...Object.keys(files), ...Object.keys(found)])].sort();
  return paths.flatMap((path): readonly SiteDifference[] => {
    if (files[path] === found[path]) return [];
    if (found[path] === undefined) return [{ path, kind: 'missing' }];
    return [{ path, kind: files[path] === undefined ? 'besides' : 'differs' }];
  });
}
