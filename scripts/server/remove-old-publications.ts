// Publications that are kept: for going back, and for the pages that readers have open.
import { rmSync } from 'node:fs';
import { findBefore, findCurrent, listPublications } from './publication.ts';
import type { ServerFolder } from './server-folder.ts';
import { takeLock } from './take-lock.ts';

/** A newer one makes it eleven, at most. */
const mostKept = 9;

/** Removes all but the newest, the one that readers see and the one that they saw before it. */
export function removeOldPublications(folder: ServerFolder): void {
  using _ = takeLock(folder.switchLock);
  const current = findCurrent(folder);
  const needed = [current, current && findBefore(folder, current)].map((publication) => publication?.name);
  for (const { name, folder: path } of listPublications(folder).slice(0, -mostKept)) {
    if (!needed.includes(name)) rmSync(path, { recursive: true, force: true });
  }
}
