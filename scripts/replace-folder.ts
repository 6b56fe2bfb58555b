// One folder in the place of another, so that there is never a half of either.
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Moves `next` to `current` and removes what stood there. Both lie on the same file system. */
export function replaceFolder(next: string, current: string): void {
  const old = `${next}-old`;
  const exists = existsSync(current);
  if (exists) renameSync(current, old);
  try {
    renameSync(next, current);
  } catch (error) {
    if (exists) renameSync(old, current);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
