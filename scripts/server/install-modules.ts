// The packages that a pushed tree needs: installed once for each lock file, and shared by all builds that have the same.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { flushFiles } from './flush-files.ts';
import { type ProgramResult, runProgram } from './run-program.ts';
import type { ServerFolder } from './server-folder.ts';
import type { Lock } from './take-lock.ts';
import { makeTreeEnvironment } from './tree-environment.ts';

const lockFile = 'package-lock.json';

/** Whether the tree is one of this software. */
export function hasLockFile(tree: string): boolean {
  return existsSync(join(tree, lockFile));
}

/**
 * Links the packages into the tree, and installs them first when no earlier build has. `onInstall` is called before that. Returns what npm
 * says when it fails, otherwise nothing.
 */
export async function linkModules(
  { modules, build }: ServerFolder,
  tree: string,
  { lock, env, onInstall }: { readonly lock: Lock; readonly env: NodeJS.ProcessEnv; readonly onInstall: () => void },
): Promise<ProgramResult | undefined> {
  const folder = join(modules, nameModules(tree));
  if (!existsSync(folder)) {
    onInstall();
    const next = join(build, 'modules');
    mkdirSync(next, { recursive: true });
    for (const name of ['package.json', lockFile, '.npmrc']) {
      if (existsSync(join(tree, name))) copyFileSync(join(tree, name), join(next, name));
    }
    // Packages do not run anything: those that the software needs have no scripts of their own.
    const words = [
      'ci',
      '--omit=dev',
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
    ];
    const result = await runProgram('npm', words, { folder: next, env: makeTreeEnvironment(tree, env), lock });
    if (result.status !== 0) return result;
    flushFiles(next);
    renameSync(next, folder);
  }
  symlinkSync(join(folder, 'node_modules'), join(tree, 'node_modules'));
  return;
}

/** Removes the packages of other lock files than the tree's. */
export function removeOtherModules({ modules }: ServerFolder, tree: string): void {
  const own = nameModules(tree);
  for (const name of readdirSync(modules)) {
    if (name !== own) rmSync(join(modules, name), { recursive: true, force: true });
  }
}

/** What the packages of a tree are known by: its lock file. */
export function nameModules(tree: string): string {
  return createHash('sha256')
    .update(readFileSync(join(tree, lockFile)))
    .digest('hex')
    .slice(0, 16);
}
