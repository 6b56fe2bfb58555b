// Files of the old site in the new one. A hard link instead of a copy: nothing is written, and nothing of it is freed
// when the old site is removed. A file is never written into: a changed one is a new file.
import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, type Stats, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KnownFile } from './page-record.ts';

/**
 * Puts those of the `files` of the site `from` that are as they are known into the folder `to`, with the time that they were
 * made, and returns them. Another build may replace the site meanwhile: a file is looked at once it is in `to`.
 */
export function takeOverFiles(files: readonly KnownFile[], from: string, to: string): readonly KnownFile[] {
  const makeFolder = rememberFolders();
  return files.filter(({ path, size, time }) => {
    const target = join(to, path);
    makeFolder(dirname(target));
    const found = takeOver(join(from, path), target);
    if (found === undefined) return false;
    const isKnown = found.size === size && found.mtimeMs === time;
    if (!isKnown) rmSync(target);
    return isKnown;
  });
}

/** Moves the files at `paths` from the folder `from` into the folder `to`. */
export function moveFiles(paths: Iterable<string>, from: string, to: string): void {
  const makeFolder = rememberFolders();
  for (const path of paths) {
    makeFolder(dirname(join(to, path)));
    renameSync(join(from, path), join(to, path));
  }
}

/** Returns what the file at `target` is, or nothing when there is none at `source`. */
function takeOver(source: string, target: string): Stats | undefined {
  if (statSync(source, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    linkSync(source, target);
    return statSync(target);
  } catch {
    return copy(source, target);
  }
}

/** For a file system without hard links. */
function copy(source: string, target: string): Stats | undefined {
  try {
    copyFileSync(source, target);
    const stats = statSync(source);
    utimesSync(target, stats.atime, stats.mtime);
    return stats;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes a folder unless it has made it before. */
function rememberFolders(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
