// Publications that are kept: for going back, and for the pages that readers have open.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBefore, findCurrent, listPublications } from './publication.ts';
import type { ServerFolder } from './server-folder.ts';
import { takeLock } from './take-lock.ts';

/** A newer one makes it eleven, at most. */
const mostKept = 9;

/** Removes all but the newest, the one that readers see and the one that they saw before it. */
export function removeOldPublications(folder: ServerFolder): void {
  const removed = placeRemoved(folder);
  mkdirSync(removed, { recursive: true });
  moveOldPublications(folder, removed);
  rmSync(removed, { recursive: true, force: true });
}

/** Where they lie while they are removed: one that is cut off leaves no half publication among the others. */
export function placeRemoved({ build }: ServerFolder): string {
  return join(build, 'removed');
}

function moveOldPublications(folder: ServerFolder, to: string): void {
  using _ = takeLock(folder.switchLock);
  const current = findCurrent(folder);
  const needed = [current, current && findBefore(folder, current)].map((publication) => publication?.name);
  for (const { name, folder: from } of listPublications(folder).slice(0, -mostKept)) {
    if (!needed.includes(name)) renameSync(from, join(to, name));
  }
}
