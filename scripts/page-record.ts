// What the pages and downloads of the site as it stands were made from, so that the next build can take over those that would be the
// same. Written after the site has been put in its place: a record that is older than the site knows other files.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';

const recordSchema = z.object({
  /** Of the software and its settings. */
  makers: z.string(),
  /** By path below the base: fingerprint of the data, then size and time of the file. */
  pages: z.record(z.string(), z.tuple([z.string(), z.number(), z.number()])),
});
export type PageRecord = z.output<typeof recordSchema>;

/** A page or a download with the fingerprint of the data that it shows. */
export interface FingerprintedPage {
  readonly path: string;
  readonly fingerprint: string;
}

/** Whether the path is that of a page; that of a download ends in the name of a file. */
export function isPage(path: string): boolean {
  return extname(path) === '';
}

/** The file of a page or download in the folder of the site. */
export function fileOfPage(path: string): string {
  return isPage(path) ? join(path, 'index.html') : path;
}

/** Reads the record in `file`; nothing when there is none, or none that this version has written. */
export function readPageRecord(file: string): PageRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** The paths of those `pages` that stand in `site` as they would be made again. */
export function findUnchangedPages(
  pages: readonly FingerprintedPage[],
  makers: string,
  record: PageRecord | undefined,
  site: string,
): ReadonlySet<string> {
  const unchanged = new Set<string>();
  if (record?.makers !== makers) return unchanged;
  for (const { path, fingerprint } of pages) {
    const [known, size, time] = record.pages[path] ?? [];
    if (known !== fingerprint) continue;
    const found = statSync(join(site, fileOfPage(path)), { throwIfNoEntry: false });
    if (found !== undefined && found.size === size && found.mtimeMs === time) unchanged.add(path);
  }
  return unchanged;
}

/** Writes to `file` what the `pages` in `site` were made from. */
export function writePageRecord(file: string, makers: string, pages: readonly FingerprintedPage[], site: string): void {
  const record: PageRecord = { makers, pages: {} };
  for (const { path, fingerprint } of pages) {
    const { size, mtimeMs } = statSync(join(site, fileOfPage(path)));
    record.pages[path] = [fingerprint, size, mtimeMs];
  }
  writeFileSync(file, JSON.stringify(record));
}
