// The commit that the published content is of.
import { runGit } from './run-git.ts';

/**
 * The commit of git that the folder `data` is as: what `TERTIAL_COMMIT` says, for hosts that build without a repository,
 * otherwise the one checked out. Null when a file in the folder is another than the commit's or not in it, when there is
 * no git and when there is no repository.
 */
export function readContentCommit(data: string, env: NodeJS.ProcessEnv): string | null {
  if (env['TERTIAL_COMMIT']) return env['TERTIAL_COMMIT'];
  // What the loaders pass over is no content: files that operating systems leave behind.
  const changed = git(data, 'status', '--porcelain', '--ignored', '--', '.', ':(exclude,glob)**/.*');
  return changed === '' ? (git(data, 'rev-parse', 'HEAD') ?? null) : null;
}

function git(folder: string, ...words: readonly string[]): string | undefined {
  const { isDone, stdout } = runGit(folder, ['--no-optional-locks', ...words]);
  return isDone ? stdout : undefined;
}
