// A publication of one commit, from its files to its place beside the others: all that can fail, before readers see any of it. What
// an earlier one has left that was cut off is removed first, and what this one needs no more at its end.
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../src/statistics/language.ts';
import { compressFolder } from '../compress-folder.ts';
import { buildTree } from './build-tree.ts';
import { flushFiles } from './flush-files.ts';
import { hasLockFile, linkModules, removeOtherModules } from './install-modules.ts';
import { keepLastingFiles } from './keep-lasting-files.ts';
import { linkFolder } from './link-files.ts';
import {
  findCurrent,
  listPublications,
  namePublication,
  type Publication,
  placePublication,
  writeBefore,
} from './publication.ts';
import { placeRemoved, removeOldPublications } from './remove-old-publications.ts';
import type { ProgramResult } from './run-program.ts';
import type { ServerFolder } from './server-folder.ts';
import { serverTexts } from './server-texts.ts';
import type { Lock } from './take-lock.ts';
import { unpackTree } from './unpack-tree.ts';

export interface PublicationPlan {
  readonly commit: string;
  readonly language: Language;
  readonly env: NodeJS.ProcessEnv;
  /** That of builds. */
  readonly lock: Lock;
  readonly say: (line: string) => void;
  /** Whether a site that has been built is worth a publication of its own. */
  readonly isWanted: (site: string) => boolean;
}

/**
 * Makes the publication, and returns what the build said: with status 0 it is there, if it was wanted. Throws for what the machine refuses;
 * then there is none.
 */
export async function makePublication(folder: ServerFolder, plan: PublicationPlan): Promise<ProgramResult> {
  const tree = join(folder.build, 'tree');
  const next = placePublication(join(folder.build, 'publication'));
  clear(folder, tree, next);
  try {
    return await make(folder, plan, tree, next);
  } finally {
    clear(folder, tree, next);
  }
}

async function make(
  folder: ServerFolder,
  plan: PublicationPlan,
  tree: string,
  next: Publication,
): Promise<ProgramResult> {
  const { commit, language, env, lock, say, isWanted } = plan;
  const texts = serverTexts[language];
  await unpackTree(folder, commit, tree);
  if (!hasLockFile(tree)) return { status: 1, said: texts.noSoftware };
  const refused = await linkModules(folder, tree, { lock, env, onInstall: () => say(texts.installing) });
  if (refused !== undefined) return { status: 1, said: `${refused.said}\n${texts.notInstalled}` };
  const target = join(folder.build, 'site');
  const built = await buildTree({ tree, target, commit, language, env, lock });
  if (built.status !== 0 || !isWanted(target)) return built;
  const current = findCurrent(folder);
  linkFolder(target, next.site);
  // A copy: the next build writes into these files.
  cpSync(join(dirname(target), '.tertial/site-server'), next.settings, { recursive: true });
  compressFolder(next.site, current?.site);
  removeOldPublications(folder);
  keepLastingFiles(next, listPublications(folder));
  writeBefore(folder, next, current);
  flushFiles(next.folder);
  renameSync(next.folder, join(folder.publications, namePublication(commit, new Date())));
  removeOtherModules(folder, tree);
  return built;
}

/** Nothing of a build is kept but its site and what that was made from, for the next one. */
function clear(folder: ServerFolder, tree: string, next: Publication): void {
  const paths = [tree, next.folder, join(folder.build, 'modules'), placeRemoved(folder)];
  for (const path of paths) rmSync(path, { recursive: true, force: true });
  mkdirSync(folder.build, { recursive: true });
}
