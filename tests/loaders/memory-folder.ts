// A data folder that is an object: path → text or bytes.
import type { DataFolder, FolderEntry } from '../../src/loaders/data-folder.ts';

/** The folder with these files, called `data` in messages. */
export function memoryFolder(files: Readonly<Record<string, string | Uint8Array>>): DataFolder {
  return {
    label: 'data',
    list(path) {
      const prefix = path === '' ? '' : `${path}/`;
      const entries = new Map<string, FolderEntry>();
      for (const file of Object.keys(files).filter((name) => name.startsWith(prefix))) {
        const [name = '', ...below] = file.slice(prefix.length).split('/');
        entries.set(name, { name, kind: below.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read(path) {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}
