// A version of the software as a commit that can be merged into a publisher's repository. The original has contents of its own in
// data/ and public/, its examples: git takes a publisher's table for an example that was renamed, and writes into it what has
// changed in the example. In this commit they are as they were when the two repositories parted, so that there is nothing to merge.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GitSurroundings, runGit } from './run-git.ts';

/** What a publisher owns, and what is generated from it: never taken from the original. */
export const ownPaths = ['data', 'public', '.vscode/tertial.code-snippets'] as const;

/**
 * Makes the commit of the software of `version` in the repository at `root`, with `parted`, the last commit that both have, for
 * what a publisher owns. Its parent is `version`: the next merge begins there. Returns its name; refuses with what git says.
 */
export function commitSoftware(root: string, version: string, parted: string): string {
  const index = join(run(root, ['rev-parse', '--absolute-git-dir']), `upgrade-index-${process.pid}`);
  const env = { ...process.env, GIT_INDEX_FILE: index };
  try {
    run(root, ['read-tree', version], { env });
    run(root, ['rm', '-r', '-q', '-f', '--cached', '--ignore-unmatch', '--', ...ownPaths], { env });
    const input = run(root, ['ls-tree', '-r', '-z', parted, '--', ...ownPaths]);
    run(root, ['update-index', '-z', '--index-info'], { env, input });
    const tree = run(root, ['write-tree'], { env });
    const message = `Take the software of ${version}, without its examples`;
    return run(root, ['commit-tree', tree, '-p', version, '-m', message]);
  } finally {
    rmSync(index, { force: true });
  }
}

function run(root: string, words: readonly string[], surroundings?: GitSurroundings): string {
  const { isDone, stdout, stderr } = runGit(root, words, surroundings);
  if (!isDone) throw new Error(stderr);
  return stdout;
}
