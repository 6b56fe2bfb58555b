// A server as a process of its own, on this machine alone, for as long as a test needs it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './find-free-port.ts';
import type { Program } from './unpack-program.ts';

export interface RunningServer extends AsyncDisposable {
  /** Its own address: `http://127.0.0.1:40123/` */
  readonly address: string;
  /** What it has said up to now, also after its end: for a test that fails. */
  readonly readLog: () => string;
}

export interface ServerPlan {
  readonly program: Program;
  /** Writes its settings into its folder, and returns what the program is told on its command line. */
  readonly prepare: (folder: string, port: number) => readonly string[];
}

/** Starts a server that answers when this returns; `await using` ends it. What it writes lies in a folder that ends with it. */
export async function startServer({ program, prepare }: ServerPlan): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-server-'));
  const port = await findFreePort();
  const log = join(folder, 'log');
  // A file, which servers can open once more as /dev/stdout.
  const output = openSync(log, 'a');
  const child = spawn(program.path, prepare(folder, port), {
    cwd: folder,
    env: { ...process.env, ...program.env, HOME: folder },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const ended = once(child, 'close');
  let whole: string | undefined;
  const readLog = () => whole ?? readFileSync(log, 'utf8');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    whole = readLog();
    rmSync(folder, { recursive: true, force: true });
  };
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  while (!hasEnded() && !(await answers(port))) await wait(20);
  if (hasEnded()) {
    await stop();
    throw new Error(`${program.path} ended at once:\n${readLog()}`);
  }
  return { address: `http://127.0.0.1:${port}/`, readLog, [Symbol.asyncDispose]: stop };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  socket.destroy();
  return isOpen;
}
