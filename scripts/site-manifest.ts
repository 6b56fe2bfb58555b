// The manifest of a built site: what every file of it was, of which content, by which version of the software. Held
// against a published site it tells whether that is what was built. Hashes are written as browsers write them (W3C,
// Subresource Integrity).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the manifest lies in the folder of the site. */
export const manifestName = 'manifest.json';

const manifestSchema = z.strictObject({
  version: z.literal(1),
  /** The version of the software. */
  software: z.string(),
  /** The commit that the folder of data is as; null when it is as no commit. */
  content: z.string().nullable(),
  /** By path in the site, sorted: every file but the manifest itself. */
  files: z.record(
    z.string().regex(/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\]+$/),
    z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/),
  ),
});
export type SiteManifest = z.output<typeof manifestSchema>;

/** Parses the text of a manifest; nothing when it is none that this version can read. */
export function parseManifest(text: string): SiteManifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Reads the manifest in `file`; nothing when there is none that this version can read. */
export function readManifest(file: string): SiteManifest | undefined {
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isThere ? parseManifest(readFileSync(file, 'utf8')) : undefined;
}

/** The hash of a file's bytes. */
export function hashBytes(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** Path → hash of every file in the folder `site` but the manifest, sorted. What is in `known` is not read. */
export function hashSite(
  site: string,
  known: ReadonlyMap<string, string> = new Map(),
): Readonly<Record<string, string>> {
  const paths = listBelow(site, '').filter((path) => path !== manifestName);
  return Object.fromEntries(
    paths.sort().map((path) => [path, known.get(path) ?? hashBytes(readFileSync(join(site, path)))]),
  );
}

/** The files below the folder `path`, which is empty or ends in a slash. Node's own listing would cost twice the time. */
function listBelow(site: string, path: string): string[] {
  return readdirSync(join(site, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listBelow(site, `${path}${entry.name}/`) : [`${path}${entry.name}`],
  );
}

/** The text of a manifest: the same for the same files, content and software. */
export function writeManifest(manifest: Omit<SiteManifest, 'version'>): string {
  const { software, content, files } = manifest;
  return `${JSON.stringify({ version: 1, software, content, files }, null, 1)}\n`;
}
