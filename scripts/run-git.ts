// Git, as the commands use it.
import { spawnSync } from 'node:child_process';

export interface GitResult {
  /** Whether git did what was asked. */
  readonly isDone: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitSurroundings {
  /** In place of the environment of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** What git reads. */
  readonly input?: string;
}

/** Runs git in the folder; without git nothing is done. */
export function runGit(folder: string, words: readonly string[], surroundings: GitSurroundings = {}): GitResult {
  const { status, stdout, stderr } = spawnSync('git', [...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    ...surroundings,
  });
  // Without git there is no output at all.
  return { isDone: status === 0, stdout: stdout?.trim() ?? '', stderr: stderr?.trim() ?? '' };
}
