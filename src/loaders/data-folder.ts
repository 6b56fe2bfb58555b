// The folder that a publisher owns, as the loaders see it: names and bytes. The only place that touches the file system.
import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Files that operating systems and Word leave behind: `Thumbs.db`, `~$release.mdx`. */
const leftBehind = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
const notAFile: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/** As much is read of a file: far more than any may have that is published, and far less than a machine has memory. */
export const mostReadBytes = 50_000_000;

/** Paths are relative to the folder, with `/`. */
export interface DataFolder {
  /** What the folder is called in messages: `data`. */
  readonly label: string;
  /** Entries sorted by name, without hidden and left-behind ones; empty when there is no such folder. */
  list(path: string): readonly FolderEntry[];
  /** `undefined` when there is no such file, or one that lies elsewhere. At most the first `mostReadBytes`. */
  read(path: string): Uint8Array | undefined;
  /** Whether there is such a file, reached by a link, that lies outside the folder: it is never read. */
  leadsOut?(path: string): boolean;
  /** The paths of all links in the folder, wherever they lead, sorted. */
  links?(): readonly string[];
  /** The folder that this one reads some files of as others than they are there; it may have an original of its own. */
  readonly original?: DataFolder;
}

/** The folder at `root` of the file system. */
export function openDataFolder(root: string, label: string): DataFolder {
  const leadsOut = (path: string): boolean => {
    const file = join(root, path);
    if (statSync(file, { throwIfNoEntry: false }) === undefined) return false;
    const way = relative(realpathSync.native(root), realpathSync.native(file));
    return isAbsolute(way) || /^\.\.(?:[\\/]|$)/.test(way);
  };
  return {
    label,
    leadsOut,
    links: () => findLinks(root),
    list(path) {
      if (leadsOut(path)) return [];
      const entries = unlessMissing(() => readdirSync(join(root, path), { withFileTypes: true })) ?? [];
      return entries
        .filter((entry) => !leftBehind.test(entry.name) && (entry.isFile() || entry.isDirectory()))
        .map((entry): FolderEntry => ({ name: entry.name, kind: entry.isFile() ? 'file' : 'folder' }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read(path) {
      const file = join(root, path);
      // Most files that are asked for in vain are translations. An error costs ten times what asking beforehand does.
      const stats = statSync(file, { throwIfNoEntry: false });
      // A pipe would be waited for without end.
      if (stats?.isFile() !== true || leadsOut(path)) return;
      return unlessMissing(() => (stats.size > mostReadBytes ? readBeginning(file) : readFileSync(file)));
    },
  };
}

/**
 * The folder at `root` for a process that reads it again and again: a file that has not been written since it was read
 * gives the same bytes, the very same array.
 */
export function openKeptFolder(root: string, label: string): DataFolder {
  const folder = openDataFolder(root, label);
  const kept = new Map<string, { readonly stamp: string; readonly bytes: Uint8Array | undefined }>();
  return {
    ...folder,
    read(path) {
      const stats = statSync(join(root, path), { bigint: true, throwIfNoEntry: false });
      if (stats === undefined) return;
      const stamp = `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
      const known = kept.get(path);
      if (known?.stamp === stamp) return known.bytes;
      const bytes = folder.read(path);
      kept.set(path, { stamp, bytes });
      return bytes;
    },
  };
}

/** The paths of all symbolic links below `root`, with `/`, sorted. None is followed. */
export function findLinks(root: string): readonly string[] {
  const entries = unlessMissing(() => readdirSync(root, { recursive: true, withFileTypes: true })) ?? [];
  return entries
    .filter((entry) => entry.isSymbolicLink() && !leftBehind.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function readBeginning(file: string): Uint8Array {
  const bytes = Buffer.alloc(mostReadBytes);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

function unlessMissing<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && notAFile.includes(error.code)) {
      return undefined;
    }
    throw error;
  }
}
