// Files in a second folder, by hard links: nothing is written twice, and what is removed in one place stays in the other. A
// published file is never written into.
import { linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts every file below `from` into the folder `to` as well. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkSync(source, target);
  }
}

/** Puts the file at `path` in the folder `from` into `to` as well, unless that has one there or `from` has none. */
export function linkIfMissing(path: string, from: string, to: string): void {
  const [source, target] = [join(from, path), join(to, path)];
  if (statSync(target, { throwIfNoEntry: false }) || !statSync(source, { throwIfNoEntry: false })) return;
  mkdirSync(dirname(target), { recursive: true });
  linkSync(source, target);
}
