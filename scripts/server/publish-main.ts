// What main is, published: by the first of the two hooks that a push runs before it is accepted, by the second after that, and by
// `npm run publish` when time has passed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/statistics/language.ts';
import { manifestName } from '../site-manifest.ts';
import { readMain } from './git.ts';
import { makePublication } from './make-publication.ts';
import { findCurrent } from './publication.ts';
import type { ProgramResult } from './run-program.ts';
import type { ServerFolder } from './server-folder.ts';
import { isRolledBack, showMain } from './switch-publication.ts';
import { takeTurn } from './take-turn.ts';
import { tellSwitch } from './tell-switch.ts';

export interface PublishOrder {
  readonly language: Language;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

/**
 * Builds what main is and shows it, unless it would be what is shown already or somebody has gone back from it. Returns what a failed build
 * said, otherwise nothing.
 */
export async function publishMain(folder: ServerFolder, order: PublishOrder): Promise<ProgramResult | undefined> {
  using lock = await takeTurn(folder, order);
  for (;;) {
    show(folder, order);
    const main = readMain(folder);
    if (main === undefined || isRolledBack(folder, main)) return;
    const shown = readManifest(findCurrent(folder)?.site);
    const isWanted = (site: string) => readManifest(site) !== shown;
    const result = await makePublication(folder, { ...order, commit: main, lock, isWanted });
    show(folder, order);
    // Git moves main without the lock: what was built is what main is if main still is that.
    if (readMain(folder) === main) return result.status === 0 ? undefined : result;
  }
}

/** Shows what main is, if it is built. */
export function show(folder: ServerFolder, { language, say }: Omit<PublishOrder, 'env'>): void {
  const switched = showMain(folder);
  if (switched !== undefined) tellSwitch(folder, switched, language, say);
}

/** What tells a site from every other: the hashes of its files, its content and its software. */
function readManifest(site: string | undefined): string | undefined {
  const file = join(site ?? '', manifestName);
  return site !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
