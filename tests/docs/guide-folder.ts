/** A data folder in memory: the files that a guide shows, or those of another folder with some changed. */
import type { DataFolder, FolderEntry } from '../../src/loaders/data-folder.ts';

/** The folder that holds `files`, text by path. */
export function makeFolder(files: ReadonlyMap<string, string>): DataFolder {
  return {
    label: 'data',
    list(path) {
      const prefix = path === '' ? '' : `${path}/`;
      const kinds = new Map<string, FolderEntry['kind']>();
      for (const file of files.keys()) {
        if (!file.startsWith(prefix)) continue;
        const [name = '', ...rest] = file.slice(prefix.length).split('/');
        kinds.set(name, rest.length === 0 ? 'file' : 'folder');
      }
      return [...kinds].map(([name, kind]) => ({ name, kind })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
    read(path) {
      const text = files.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
}

/** The texts of every file below `path`, by path. */
export function readAll(folder: DataFolder, path = ''): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { name, kind } of folder.list(path)) {
    const full = path === '' ? name : `${path}/${name}`;
    const bytes = folder.read(full);
    if (kind === 'folder') for (const [file, text] of readAll(folder, full)) files.set(file, text);
    else if (bytes !== undefined) files.set(full, new TextDecoder().decode(bytes));
  }
  return files;
}
