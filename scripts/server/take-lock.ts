// One at a time, by a lock of the system (flock(2)): it ends with the last process that holds it, however that ends, so that
// none is ever left behind. Node has no call for it: flock(1) of util-linux takes it on a file that this process has open.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface Lock extends Disposable {
  /** Handed to a process, it keeps the lock for as long as that process runs, even when this one is killed. */
  readonly handle: number;
}

/** Takes the lock of the file at `path`, which is made if need be. When somebody else has it, calls `onWait` and waits. */
export function takeLock(path: string, onWait: () => void = () => undefined): Lock {
  const handle = openSync(path, 'a');
  if (!flock(handle, '--nonblock')) {
    onWait();
    if (!flock(handle)) throw new Error(`${path} could not be locked.`);
  }
  return { handle, [Symbol.dispose]: () => closeSync(handle) };
}

/** Whether the lock is taken; not, if somebody else has it. Throws when flock cannot tell. */
function flock(handle: number, ...options: readonly string[]): boolean {
  const { status, signal, stderr, error } = spawnSync('flock', [...options, '3'], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', handle],
  });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) throw new Error(`flock (${status ?? signal}): ${stderr.trimEnd()}`);
  return status === 0;
}
