// The files of a release version. Its folder holds only whole files that are new or changed; every other file is the one
// of the version before. A file that a version has cannot be taken away by a later one.
import type { DataFolder, FolderEntry } from './data-folder.ts';

/** Where a file of a release version lies. */
export interface VersionFile {
  /** The version in whose folder it lies: `v1`. */
  readonly version: string;
  /** `ostersund-kundcenter/2018-T2/v1/staff.csv` */
  readonly path: string;
}

export interface VersionFiles {
  readonly version: string;
  /** The version's own folder: `ostersund-kundcenter/2018-T2/v2`. */
  readonly path: string;
  /** The file `name` (`staff/anna.jpg`) in the newest folder that has it; in the version's own when none has. */
  locate(name: string): VersionFile;
  /** The entries of the folder `name` in all versions up to this one, sorted by name. */
  list(name: string): readonly FolderEntry[];
}

/** The files of the last of `versions`, which are folders below `parent`, oldest first. */
export function versionFiles(folder: DataFolder, parent: string, versions: readonly string[]): VersionFiles {
  const version = versions.at(-1) ?? '';
  const place = (name: string, at: string): VersionFile => ({ version: at, path: `${parent}/${at}/${name}` });
  return {
    version,
    path: `${parent}/${version}`,
    locate(name) {
      // A first version is not searched: most of what is asked for in vain is asked of it.
      const found =
        versions.length > 1 ? versions.findLast((at) => folder.read(place(name, at).path) !== undefined) : undefined;
      return place(name, found ?? version);
    },
    list(name) {
      const entries = new Map<string, FolderEntry>();
      for (const at of versions) {
        for (const entry of folder.list(name === '' ? `${parent}/${at}` : place(name, at).path))
          entries.set(entry.name, entry);
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
