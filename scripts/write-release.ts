// The files of a new release, written all or none.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is done to the file system. */
export interface WriteEffects {
  writeFile(path: string, content: string | Uint8Array): void;
}

const effects: WriteEffects = { writeFile: writeFileSync };

/**
 * Makes the folder `period` with the files as its first version: beside its place, under a name that loaders pass over,
 * and then puts it there. Returns false, and writes nothing, when there is such a folder.
 */
export function writeRelease(
  publication: string,
  period: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { writeFile }: WriteEffects = effects,
): boolean {
  const place = join(publication, period);
  if (existsSync(place)) return false;
  const next = join(publication, `.${period}-${process.pid}`);
  try {
    for (const [name, content] of files) {
      const path = join(next, 'v1', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFile(path, content);
    }
    // A folder that has come to be in the meantime is not replaced: it is not empty.
    renameSync(next, place);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return true;
}
