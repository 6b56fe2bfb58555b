// The folder that a publisher owns, as the loaders see it: names and bytes. The only place that touches the file system.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Files that operating systems and Word leave behind: `Thumbs.db`, `~$release.mdx`. */
const leftBehind = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
const notAFile: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/** Paths are relative to the folder, with `/`. */
export interface DataFolder {
  /** What the folder is called in messages: `data`. */
  readonly label: string;
  /** Entries sorted by name, without hidden and left-behind ones; empty when there is no such folder. */
  list(path: string): readonly FolderEntry[];
  /** `undefined` when there is no such file, or one that lies elsewhere. */
  read(path: string): Uint8Array | undefined;
  /** Whether there is such a file, reached by a link, that lies outside the folder: it is never read. */
  leadsOut?(path: string): boolean;
  /** The folder as it lies there, when this one reads some of its files as others than they are. */
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
      const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
      return isThere && !leadsOut(path) ? unlessMissing(() => readFileSync(file)) : undefined;
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
