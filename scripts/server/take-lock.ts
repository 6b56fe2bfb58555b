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
    flock(handle);
  }
  return { handle, [Symbol.dispose]: () => closeSync(handle) };
}

function flock(handle: number, ...options: readonly string[]): boolean {
  const { status, error } = spawnSync('flock', [...options, '3'], { stdio: ['ignore', 'ignore', 'ignore', handle] });
  if (error !== undefined) throw error;
  return status === 0;
}
