// The cache of pages belongs to one build at a time. A build writes new pages over old ones before it notes what they
// are made from; one that was ended in between leaves a cache that must not be believed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

export interface CacheClaim {
  readonly folder: string;
  /** Whether the last build did not come to its end. */
  readonly isDoubtful: boolean;
  /** To be called when the build has succeeded. */
  release(): void;
}

/** Claims the cache for this process; `spare` is a folder of its own for when another build holds it. */
export function claimCache(cache: string, spare: string): CacheClaim {
  const mark = join(cache, 'unfinished');
  const isDoubtful = existsSync(mark);
  const holder = isDoubtful ? Number(readFileSync(mark, 'utf8')) : process.pid;
  if (holder !== process.pid && isRunning(holder)) {
    mkdirSync(spare, { recursive: true });
    return { folder: spare, isDoubtful: false, release: () => rmSync(spare, { recursive: true }) };
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, String(process.pid));
  return { folder: cache, isDoubtful, release: () => rmSync(mark) };
}
