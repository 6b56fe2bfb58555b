// Several files that are there all in their new shape or all in their old, whatever fails on the way.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What is done to the file system. */
export interface FileEffects {
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
}

const fileSystem: FileEffects = { write: writeFileSync, rename: renameSync };

/** Path → content. Writes each beside its place, under a name that loaders pass over, and then puts all in their places. */
export function replaceFiles(files: ReadonlyMap<string, string | Uint8Array>, effects: FileEffects = fileSystem): void {
  const beside = (path: string, word: string): string =>
    join(dirname(path), `.${basename(path)}-${word}-${process.pid}`);
  const undo: (() => void)[] = [];
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(path), { recursive: true });
      effects.write(beside(path, 'next'), content);
    }
    for (const path of files.keys()) {
      const old = beside(path, 'old');
      if (existsSync(path)) {
        // A copy: the file is never missing, not even when the process is killed here.
        copyFileSync(path, old);
        undo.push(() => renameSync(old, path));
      } else undo.push(() => rmSync(path, { force: true }));
      effects.rename(beside(path, 'next'), path);
    }
  } catch (error) {
    for (const back of undo.toReversed()) back();
    throw error;
  } finally {
    for (const path of files.keys()) {
      for (const word of ['next', 'old']) rmSync(beside(path, word), { force: true });
    }
  }
}
