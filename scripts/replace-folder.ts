// One folder in the place of another, so that there is never a half of either.
import { renameSync, rmSync } from 'node:fs';

/**
 * Moves `next` to `current`, and what stood there to `old`. All lie on the same file system. When it throws, `current` is as
 * it was. Node cannot exchange two folders in one step: between the two moves there is none at `current`.
 */
export function replaceFolder(next: string, current: string, old: string): void {
  for (;;) {
    const isMoved = move(current, old, ['ENOENT']);
    try {
      // A folder that another build has put there in the meantime is not replaced, since it is not empty: it goes next.
      if (move(next, current, ['ENOTEMPTY', 'EEXIST'])) break;
    } catch (error) {
      if (isMoved) renameSync(old, current);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  }
}

/** Returns false when the reason that it cannot be moved is among the `expected`; throws for any other. */
function move(from: string, to: string, expected: readonly unknown[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && expected.includes(error.code)) return false;
    throw error;
  }
}
