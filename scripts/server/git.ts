// What is asked of the bare repository. In a hook before anything is accepted, git tells its own commands by the environment where
// the objects are that were pushed.
import { spawnSync } from 'node:child_process';
import type { ServerFolder } from './server-folder.ts';

const mostBytes = 64 * 1024 * 1024;

/** What git answers, or nothing when that is no. Throws with what git says when it cannot answer. */
export function askGit({ repository }: ServerFolder, ...words: readonly string[]): string | undefined {
  const { status, stdout, stderr, error } = spawnSync('git', [`--git-dir=${repository}`, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: mostBytes,
  });
  if (error !== undefined) throw error;
  if (status === 0) return stdout.trimEnd();
  if (status === 1) return;
  throw new Error(`git ${words[0]} (${status}): ${stderr.trimEnd()}`);
}

/** The commit that main is at; nothing before the first push. */
export function readMain(folder: ServerFolder): string | undefined {
  return askGit(folder, 'rev-parse', '--verify', '--quiet', 'refs/heads/main^{commit}');
}

/** Whether `later` is built upon `earlier`. */
export function isAncestor(folder: ServerFolder, earlier: string, later: string): boolean {
  return askGit(folder, 'merge-base', '--is-ancestor', earlier, later) !== undefined;
}
