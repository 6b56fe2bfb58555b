// Pages of the old site in the new one. A hard link instead of a copy: nothing is written, and nothing of it is freed
// when the old site is removed. A page is never written into: a changed one is a new file.
import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOfPage } from './page-record.ts';

/** Puts the pages at `paths` of the site `from` into the site `to`, with the time that they were made. */
export function takeOverPages(paths: Iterable<string>, from: string, to: string): void {
  const folders = new Set<string>();
  for (const path of paths) {
    const [source, target] = [join(from, fileOfPage(path)), join(to, fileOfPage(path))];
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      linkSync(source, target);
    } catch {
      // A file system without hard links.
      const { atime, mtime } = statSync(source);
      copyFileSync(source, target);
      utimesSync(target, atime, mtime);
    }
  }
}
