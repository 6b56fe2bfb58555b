// A file that is there whole or not at all, whenever the machine stops.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes `text` beside `path`, under a name that loaders pass over, and then puts it in its place. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  const next = join(dirname(path), `.${basename(path)}-${process.pid}`);
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}
