// The files of a commit, in a folder of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ServerFolder } from './server-folder.ts';

/** Puts the files of `commit` into the folder `tree`, which is not there yet. Throws with what git or tar says when that fails. */
export async function unpackTree({ repository }: ServerFolder, commit: string, tree: string): Promise<void> {
  mkdirSync(tree, { recursive: true });
  const archive = spawn('git', [`--git-dir=${repository}`, 'archive', '--format=tar', commit]);
  const unpack = spawn('tar', ['--extract', '--no-same-owner'], { cwd: tree });
  const ends = [archive, unpack].map(waitFor);
  // That tar wants no more is told by its own end.
  const [, ...said] = await Promise.all([pipeline(archive.stdout, unpack.stdin).catch(() => undefined), ...ends]);
  const why = said.flatMap((text) => text ?? []).join('\n');
  if (why !== '') throw new Error(why);
}

/** What the program says when it fails. Throws as the system does when the program may write no more. */
async function waitFor(program: ChildProcess): Promise<string | undefined> {
  const said: Buffer[] = [];
  program.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const [status, signal]: readonly (number | string | null)[] = await once(program, 'close');
  // That of a file which becomes larger than the account may write.
  if (signal === 'SIGXFSZ') throw Object.assign(new Error(`${program.spawnfile} (${signal})`), { code: 'EFBIG' });
  return status === 0
    ? undefined
    : `${program.spawnfile} (${status ?? signal}): ${Buffer.concat(said).toString().trimEnd()}`;
}
