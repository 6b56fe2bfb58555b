// What the pages and downloads of the site as it stands were made from, so that the next build can take over those that would be the
// same. Files are known by size and time: a record of another site than the one that stands knows none of its files.
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './replace-file.ts';

const recordSchema = z.object({
  /** Of the software and its settings. */
  makers: z.string(),
  /** By path below the base: fingerprint of the data, then size, time and hash of the file. */
  pages: z.record(z.string(), z.tuple([z.string(), z.number(), z.number(), z.string()])),
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

/** A file as it was when it was made. */
export interface KnownFile {
  readonly path: string;
  readonly size: number;
  /** When it was last changed, in milliseconds. */
  readonly time: number;
  readonly hash: string;
}

/** The files of those `pages` that the software of `makers` would make again as the record knows them. */
export function selectUnchanged(
  pages: readonly FingerprintedPage[],
  makers: string,
  record: PageRecord | undefined,
): readonly KnownFile[] {
  if (record?.makers !== makers) return [];
  return pages.flatMap(({ path, fingerprint }) => {
    const [known, size, time, hash] = record.pages[path] ?? [];
    if (known !== fingerprint || size === undefined || time === undefined || hash === undefined) return [];
    return [{ path: fileOfPage(path), size, time, hash }];
  });
}

/** What the `pages` in the folder `site` were made from; `hashes` are those of its files. */
export function makePageRecord(
  makers: string,
  pages: readonly FingerprintedPage[],
  site: string,
  hashes: Readonly<Record<string, string>>,
): PageRecord {
  const record: PageRecord = { makers, pages: {} };
  for (const { path, fingerprint } of pages) {
    const file = fileOfPage(path);
    const { size, mtimeMs } = statSync(join(site, file));
    record.pages[path] = [fingerprint, size, mtimeMs, hashes[file] ?? ''];
  }
  return record;
}

/** Writes the record to `file`. */
export function writePageRecord(file: string, record: PageRecord): void {
  replaceFile(file, JSON.stringify(record));
}
