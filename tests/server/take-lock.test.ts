import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { takeLock } from '../../scripts/server/take-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'tertial-lock-'));
const path = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true }));

describe('takeLock', () => {
  test('takes what is free, again and again', () => {
    const onWait = vi.fn();
    for (let turn = 0; turn < 3; turn += 1) {
      using lock = takeLock(path, onWait);
      expect(lock.handle).toBeGreaterThan(2);
    }
    expect(onWait).not.toHaveBeenCalled();
  });

  test('waits for a process that it was handed to, though the one that took it lets go', async () => {
    const onWait = vi.fn();
    const lock = takeLock(path);
    const child = spawn('sleep', ['0.5'], { stdio: ['ignore', 'ignore', 'ignore', lock.handle] });
    lock[Symbol.dispose]();
    const start = performance.now();
    using _ = takeLock(path, onWait);
    expect(performance.now() - start).toBeGreaterThan(200);
    expect(onWait).toHaveBeenCalledOnce();
    await once(child, 'close');
  });

  test('takes over from a process that was killed', async () => {
    const lock = takeLock(path);
    const child = spawn('sleep', ['60'], { stdio: ['ignore', 'ignore', 'ignore', lock.handle] });
    lock[Symbol.dispose]();
    child.kill('SIGKILL');
    await once(child, 'close');
    const onWait = vi.fn();
    using _ = takeLock(path, onWait);
    expect(onWait).not.toHaveBeenCalled();
  });

  test.each([
    ['cannot tell', 'exit 71', /^flock \(71\): sorry$/],
    ['is killed', 'kill -9 $$', /^flock \(SIGKILL\): sorry$/],
    ['is killed while it waits', '[ "$1" != --nonblock ] || exit 1; kill -9 $$', /^flock \(SIGKILL\): sorry$/],
    ['does not wait', 'exit 1', /lock could not be locked\.$/],
  ])('takes nothing when flock %s', (name, command, why) => {
    const programs = join(folder, name);
    mkdirSync(programs);
    writeFileSync(join(programs, 'flock'), `#!/bin/sh\necho sorry >&2\n${command}\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${programs}:${process.env['PATH']}`);
    expect(() => takeLock(path)).toThrow(why);
    vi.unstubAllEnvs();
  });
});
