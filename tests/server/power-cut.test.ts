// The machine loses its power once a push is published: what is on the disk then is a whole publication, and a repository that git reads.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askGit, readMain } from '../../scripts/server/git.ts';
import { locateServerFolder } from '../../scripts/server/server-folder.ts';
import { readWhole } from './read-whole.ts';
import { StubSoftware } from './stub-software.ts';
import { TestServer } from './test-server.ts';

const temporary = mkdtempSync(join(tmpdir(), 'tertial-power-'));
const disks: string[] = [];
let software: StubSoftware;
let server: TestServer | undefined;

beforeEach(() => {
  software = new StubSoftware(join(temporary, 'stub'));
});
afterEach(() => {
  server?.remove();
  for (const disk of disks.splice(0)) run('umount', disk);
  rmSync(temporary, { recursive: true });
});

function run(program: string, ...words: readonly string[]) {
  return spawnSync(program, words, { encoding: 'utf8' });
}

/** Whether an account may make a disk of a file here. */
function hasDisks(): boolean {
  return process.getuid?.() === 0 && run('losetup', '--find').status === 0 && run('mkfs.ext4', '-V').status === 0;
}

/** The file system in the file `image`, to be read at the folder that is returned. */
function mount(image: string): string {
  const disk = `${image}-disk`;
  mkdirSync(disk);
  expect(run('mount', '-o', 'loop', image, disk)).toMatchObject({ status: 0 });
  disks.push(disk);
  return disk;
}

test('a publication is flushed before it gets its name, and the switch to it once that is done', async () => {
  server = await TestServer.open({ files: software.files });
  const { folder } = server;
  const [programs, log] = [join(temporary, 'programs'), join(temporary, 'log')];
  mkdirSync(programs);
  const text = `#!/bin/sh\necho $* $(ls "$2/site" 2>&-) / $(ls ${folder.publications} | wc -l) >> ${log}\n`;
  writeFileSync(join(programs, 'sync'), text, { mode: 0o755 });
  const path = `${programs}:${process.env['PATH']}`;
  expect(await server.command('server', { PATH: path })).toMatchObject({ status: 0 });
  expect(await server.push()).toMatchObject({ status: 0 });
  const words = (path: string) => (process.platform === 'linux' ? `--file-system ${path} ` : '');
  expect(readFileSync(log, 'utf8').split('\n')).toEqual([
    `${words(join(folder.build, 'publication'))}index.html manifest.json / 0`,
    `${words(folder.root)}/ 1`,
    '',
  ]);
});

test.skipIf(process.platform !== 'linux' || !hasDisks())('all that is published is on the disk', async () => {
  const image = join(temporary, 'image');
  run('truncate', '--size=64M', image);
  expect(run('mkfs.ext4', '-q', image)).toMatchObject({ status: 0 });
  server = await TestServer.open({ root: join(mount(image), 'server'), files: software.files });
  expect(await server.push()).toMatchObject({ status: 0 });
  server.write('figure.txt', '1\n');
  const commit = server.commit();
  expect(await server.push()).toMatchObject({ status: 0 });
  // As the disk is at this moment: what the system has in memory alone is not in the copy.
  run('cp', '--sparse=always', image, `${image}-after`);
  const after = locateServerFolder(join(mount(`${image}-after`), 'server'));
  expect(run('git', `--git-dir=${after.repository}`, 'fsck', '--full').status).toBe(0);
  expect([readMain(after), askGit(after, 'show', 'main:figure.txt')]).toEqual([commit, '1']);
  expect(readWhole(join(after.current, 'site'))).toBe(commit);
  expect(readFileSync(join(after.current, 'site/index.html'), 'utf8')).toBe('1 embargoed');
});
