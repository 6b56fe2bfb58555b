// The commands on a server of one's own before there is anything to publish.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runPublish } from '../../scripts/run-publish.ts';
import { runRollback } from '../../scripts/run-rollback.ts';
import { runServer } from '../../scripts/run-server.ts';

let root: string;
let said: string[];
const env = { LANG: 'en_GB.UTF-8', PATH: process.env['PATH'] };

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'tertial-commands-')), 'server');
  said = [];
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line: string) => said.push(...line.split('\n')));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(join(root, '..'), { recursive: true });
});

describe.each([
  ['server', runServer],
  ['publish', runPublish],
  ['rollback', runRollback],
])('npm run %s', (name, run) => {
  test.each([
    ['no folder', []],
    ['two', ['a', 'b']],
    ['an unknown option', ['a', '--force']],
    ['an unknown language', ['a', '--language', 'de']],
  ])('refuses %s', async (_, args) => {
    expect(await run(args, env)).toBe(2);
    expect(said).toEqual([`Usage: npm run ${name} -- <folder> [--language sv|en]`]);
  });
});

describe('a folder that is not set up', () => {
  test.each([
    ['publish', runPublish],
    ['rollback', runRollback],
  ])('is told by npm run %s, and stays away', async (_, run) => {
    expect(await run([root], env)).toBe(2);
    expect(await run([root, '--language', 'sv'], env)).toBe(2);
    expect(said).toEqual([
      `${root} receives no pushes. Set it up: npm run server -- ${root}`,
      `${root} tar inte emot någon push. Sätt upp mappen: npm run server -- ${root}`,
    ]);
    expect(existsSync(root)).toBe(false);
  });
});

describe('npm run server', () => {
  test('makes a repository with hooks, tells what to do next, and does no harm when it is run again', async () => {
    expect(runServer([root], env)).toBe(0);
    expect(said[0]).toBe(`${root}/repository.git receives pushes to main.`);
    expect(said).toContain(`  git remote add server <user>@<server>:${root}/repository.git`);
    expect(readdirSync(root).sort()).toEqual(['build', 'modules', 'publications', 'repository.git']);
    expect(readFileSync(join(root, 'repository.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
    for (const name of ['pre-receive', 'post-receive']) {
      expect(statSync(join(root, 'repository.git/hooks', name)).mode & 0o777).toBe(0o755);
    }
    writeFileSync(join(root, 'repository.git/description'), 'kept');
    expect(runServer([root], env)).toBe(0);
    expect(readFileSync(join(root, 'repository.git/description'), 'utf8')).toBe('kept');
    expect(await runPublish([root], env)).toBe(0);
    expect(runRollback([root], env)).toBe(1);
    expect(said.at(-1)).toBe('There is no earlier publication to go back to.');
  });

  test('keeps what is not published yet from other accounts, also where it once did not', () => {
    for (let turn = 0; turn < 2; turn += 1) {
      expect(runServer([root], env)).toBe(0);
      const modes = ['.', 'publications', 'build', 'modules', 'repository.git'].map(
        (name) => statSync(join(root, name)).mode & 0o777,
      );
      expect(modes).toEqual([0o755, 0o755, 0o700, 0o700, 0o700]);
      for (const name of ['build', 'modules', 'repository.git']) chmodSync(join(root, name), 0o755);
    }
  });

  test('has git flush what it accepts, and run the hooks of the repository, wherever that is', () => {
    expect(runServer([root], env)).toBe(0);
    const config = ['config', '--file', join(root, 'repository.git/config'), '--get-regexp', '^core\\.(fsync|hooks)'];
    expect(spawnSync('git', config, { encoding: 'utf8' }).stdout).toBe(
      'core.hookspath hooks\ncore.fsync all\ncore.fsyncmethod fsync\n',
    );
  });

  test.each([
    ['a folder at the link', 'current', (path: string) => mkdirSync(path)],
    ['a file at the publications', 'publications', (path: string) => writeFileSync(path, '')],
    ['a link that leads nowhere at the builds', 'build', (path: string) => symlinkSync('nowhere', path)],
    ['something else at the repository', 'repository.git', (path: string) => mkdirSync(path)],
  ])('changes nothing where there is %s', (_, name, put) => {
    mkdirSync(root);
    put(join(root, name));
    expect(runServer([root], env)).toBe(1);
    expect(said).toEqual([
      `${join(root, name)} is in the way, and was not made by npm run server. Move it first. Nothing is changed.`,
    ]);
    expect(readdirSync(root)).toEqual([name]);
  });
});
