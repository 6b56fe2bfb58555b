// A program that is run to its end, and what it has said.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Lock } from './take-lock.ts';

export interface ProgramResult {
  /** Null when it was killed. */
  readonly status: number | null;
  /** Both of its streams, in the order in which they came, without the last line break. */
  readonly said: string;
}

export interface ProgramPlace {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** What it keeps locked for as long as it runs. */
  readonly lock: Lock;
}

/** Runs `program` with `words`. Throws when there is no such program. */
export async function runProgram(
  program: string,
  words: readonly string[],
  { folder, env, lock }: ProgramPlace,
): Promise<ProgramResult> {
  const child = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe', lock.handle] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  const [status]: (number | null)[] = await once(child, 'close');
  return { status: status ?? null, said: Buffer.concat(said).toString().trimEnd() };
}
