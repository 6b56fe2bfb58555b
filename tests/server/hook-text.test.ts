import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isOwnHook, writeHook } from '../../scripts/server/hook-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'tertial-hook-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the hook by a Node of this name, which prints what it is told and where programs are found. */
function runHook(name: string, { isThere = true, hasMoved = false } = {}) {
  const place = join(folder, name);
  const repository = join(place, hasMoved ? 'moved' : 'server', 'repository.git');
  mkdirSync(repository, { recursive: true });
  const node = join(place, 'node');
  const script = join(place, 'push-hook.ts');
  writeFileSync(node, '#!/bin/sh\nprintf "%s\\n" "$@" "$PATH" "$(umask)"\n');
  chmodSync(node, 0o755);
  if (isThere) writeFileSync(script, '');
  const path = '/usr/bin:/var/a/node_modules/.bin:/bin';
  const text = writeHook('pre-receive', { node, script, folder: `${place}/server`, path });
  const { status, stdout, stderr } = spawnSync('sh', ['-c', text], { cwd: repository, encoding: 'utf8' });
  return { place, text, status, stdout, stderr };
}

describe('writeHook', () => {
  test.each(['plain', 'with spaces', "with 'quotes'", 'with $(touch x) `touch y` "$HOME" \\'])(
    'hands over to the script, in a folder %s',
    (name) => {
      const { place, ...run } = runHook(name);
      expect(run).toMatchObject({
        status: 0,
        stdout: `${place}/push-hook.ts\npre-receive\n${place}/server\n/usr/bin:/bin\n0022\n`,
      });
      expect(isOwnHook(run.text)).toBe(true);
    },
  );

  test('refuses the push when the clone is gone', () => {
    const { place, status, stdout, stderr } = runHook('gone', { isThere: false });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`${place}/push-hook.ts is gone. Run npm run server again, from a clone on the server.\n`);
  });

  test('refuses the push when the folder is elsewhere', () => {
    const { place, status, stdout, stderr } = runHook('moved', { hasMoved: true });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`${place}/server is elsewhere now. Run npm run server -- <folder> again, with where it is.\n`);
  });
});

test('a hook that somebody else has written is not ours', () => {
  expect(isOwnHook('#!/bin/sh\nexec node push-hook.ts\n')).toBe(false);
});
