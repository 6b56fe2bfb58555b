import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { describeFailure } from '../../scripts/describe-failure.ts';
import { locateServerFolder } from '../../scripts/server/server-folder.ts';
import { unpackTree } from '../../scripts/server/unpack-tree.ts';

const folder = locateServerFolder(mkdtempSync(join(tmpdir(), 'tertial-unpack-')));
spawnSync('git', ['init', '--quiet', '--bare', folder.repository]);
const tree = spawnSync('git', [`--git-dir=${folder.repository}`, 'hash-object', '-t', 'tree', '-w', '/dev/null'], {
  encoding: 'utf8',
}).stdout.trim();
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder.root, { recursive: true }));

test.each([
  ['may write no more', 'kill -XFSZ $$', /^The disk is full, or the account may write no more to it\./],
  ['finds the disk full', 'echo "tar: a: No space left on device" >&2; exit 2', /^The disk is full/],
  ['is killed', 'echo sorry >&2; kill -KILL $$', /mistake in the software: Error: tar \(SIGKILL\): sorry\n/],
])('that tar %s is told as what it is', async (name, command, told) => {
  const programs = join(folder.root, name);
  mkdirSync(programs);
  writeFileSync(join(programs, 'tar'), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${programs}:${process.env['PATH']}`);
  const error = await unpackTree(folder, tree, join(programs, 'tree')).catch((thrown: unknown) => thrown);
  expect(describeFailure(error, 'en')).toMatch(told);
});
