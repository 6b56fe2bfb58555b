// Which publication readers see: what a link leads to that is replaced in one step, so that every request finds the old one or the
// new one, whole.
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import { flushFiles } from './flush-files.ts';
import { readMain } from './git.ts';
import { keepLastingFiles } from './keep-lasting-files.ts';
import {
  findBefore,
  findCurrent,
  findPublicationOf,
  listPublications,
  type Publication,
  writeBefore,
} from './publication.ts';
import type { ServerFolder } from './server-folder.ts';
import { takeLock } from './take-lock.ts';

export interface Switch {
  readonly from: Publication | undefined;
  readonly to: Publication;
}

/**
 * Shows what main is now, whoever has pushed it, if that is built, not shown yet, and nobody has gone back from it. Returns the switch if
 * there was one.
 */
export function showMain(folder: ServerFolder): Switch | undefined {
  using _ = takeLock(folder.switchLock);
  const main = readMain(folder);
  if (main === undefined || isRolledBack(folder, main)) return;
  const to = findPublicationOf(folder, main);
  const from = findCurrent(folder);
  if (to === undefined || to.name === from?.name) return;
  writeBefore(folder, to, from);
  pointTo(folder, to);
  rmSync(folder.rolledBack, { force: true });
  return { from, to };
}

/** Shows the publication that readers saw before the current one, until somebody pushes. Returns nothing when there is none. */
export function showBefore(folder: ServerFolder): Switch | undefined {
  using _ = takeLock(folder.switchLock);
  const from = findCurrent(folder);
  const to = from && findBefore(folder, from);
  if (to === undefined) return;
  // Readers have pages of newer publications open, which it knows nothing of.
  keepLastingFiles(to, listPublications(folder));
  replaceFile(folder.rolledBack, readMain(folder) ?? '');
  pointTo(folder, to);
  return { from, to };
}

/** Whether readers see what main is now. */
export function isMainShown(folder: ServerFolder): boolean {
  const main = readMain(folder);
  return main !== undefined && findCurrent(folder)?.name === findPublicationOf(folder, main)?.name;
}

/** Whether somebody has gone back to an earlier publication since `main` was pushed. */
export function isRolledBack({ rolledBack }: ServerFolder, main: string): boolean {
  return existsSync(rolledBack) && readFileSync(rolledBack, 'utf8') === main;
}

/** Once it returns, the switch and what main is outlive a power cut. */
function pointTo({ root, publications, current }: ServerFolder, { name }: Publication): void {
  const next = join(root, '.current');
  rmSync(next, { force: true });
  // By a relative path, so that the whole folder can be moved.
  symlinkSync(join(basename(publications), name), next);
  renameSync(next, current);
  flushFiles(root);
}
