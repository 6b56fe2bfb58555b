// One data folder laid over another: how a case of a problem changes the valid publication.
import type { DataFolder, FolderEntry } from '../../src/loaders/data-folder.ts';

/** `over` before `base`, without what is at or below the paths of `removed`. */
export function overlayFolder(base: DataFolder, over: DataFolder, removed: readonly string[] = []): DataFolder {
  const isRemoved = (path: string): boolean => removed.some((gone) => path === gone || path.startsWith(`${gone}/`));
  const leadsOut = (path: string): boolean => over.leadsOut?.(path) === true;
  return {
    label: base.label,
    list(path) {
      const entries = new Map<string, FolderEntry>();
      for (const entry of [...base.list(path), ...over.list(path)]) {
        if (!isRemoved(path === '' ? entry.name : `${path}/${entry.name}`)) entries.set(entry.name, entry);
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read: (path) => (isRemoved(path) || leadsOut(path) ? undefined : (over.read(path) ?? base.read(path))),
    leadsOut,
    links: () => over.links?.() ?? [],
  };
}
