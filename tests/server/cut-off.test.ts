// What can go wrong on the way: two who push at once, a build that is killed, a disk that is full. Readers see one publication, whole,
// and the next push is published.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMain } from '../../scripts/server/git.ts';
import { findCurrent } from '../../scripts/server/publication.ts';
import { makeRandom } from '../bench/random.ts';
import { readWhole } from './read-whole.ts';
import { type RunningProgram, remoteLines, TestServer } from './test-server.ts';

const timeout = 600_000;
const kills = 6;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const isRoot = process.getuid?.() === 0;
const server = await TestServer.open();
let milliseconds = 0;

/** The commit that readers see; nothing but a whole publication counts. */
const readShown = ({ folder }: TestServer) => readWhole(join(folder.current, 'site'));

/** Kills it with all that it has started. */
function kill({ child }: RunningProgram): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
}

/** The processes below the folder of the server that run the script. */
function findProcesses(script: string): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    const [words = '', place = ''] = ['cmdline', 'cwd'].map((name) => readProcess(pid, name));
    return words.includes(script) && `${words} ${place}`.includes(server.folder.root);
  });
}

/** What the system tells of a process; nothing when it has ended meanwhile. */
function readProcess(pid: number, name: string): string {
  const path = `/proc/${pid}/${name}`;
  try {
    return name === 'cwd' ? readlinkSync(path) : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

beforeAll(async () => {
  expect(await server.push()).toMatchObject({ status: 0 });
  const start = performance.now();
  server.commitFigure(28_000);
  expect(await server.push()).toMatchObject({ status: 0 });
  milliseconds = performance.now() - start;
}, timeout);
afterAll(() => server.remove(), timeout);

describe('two pushes at once', { timeout }, () => {
  test('that come from the same commit: one is published, and the other told', async () => {
    const base = server.git('rev-parse', 'HEAD');
    const commits = [1, 2].map((which) => {
      server.git('checkout', '--quiet', '-B', `both-${which}`, base);
      return server.commitFigure(28_100 + which);
    });
    const results = await Promise.all([1, 2].map((which) => server.push(`both-${which}:main`)));
    expect(results.map(({ status }) => status).sort()).toEqual([0, 1]);
    const [won, lost] = results[0]?.status === 0 ? [0, 1] : [1, 0];
    const { said } = results[lost] ?? { said: '' };
    expect(said).toMatch(/^remote: En annan publicering pågår\. Din väntar på sin tur\. *$/m);
    // Git itself refuses what it is asked for while it moves main.
    expect(said).toMatch(
      /^remote: Någon annan hann publicera före dig\. Kör git pull --no-rebase --no-edit och sedan git push\. *$|cannot lock ref/m,
    );
    expect([readShown(server), readMain(server.folder)]).toEqual([commits[won], commits[won]]);
    server.git('checkout', '--quiet', '-B', 'main', commits[won] ?? '');
  });

  test('that come one upon the other are published in turn', async () => {
    server.commitFigure(28_200);
    const first = server.startPush();
    await first.ended;
    const last = server.commitFigure(28_201);
    expect(await server.push()).toMatchObject({ status: 0 });
    expect(readShown(server)).toBe(last);
  });
});

describe(`a push that is killed, seed ${seed}`, { timeout }, () => {
  test(`at ${kills} moments leaves readers a whole publication, and is published when it is pushed again`, async () => {
    const random = makeRandom(seed);
    for (let turn = 0; turn < kills; turn += 1) {
      const before = readShown(server);
      const commit = server.commitFigure(28_300 + turn);
      const push = server.startPush();
      await Promise.race([wait((milliseconds * (turn + random.between(0, 1000) / 1000)) / kills), push.ended]);
      kill(push);
      await push.ended;
      expect([before, commit]).toContain(readShown(server));
    }
    const last = server.commitFigure(28_400);
    expect(await server.push()).toMatchObject({ status: 0 });
    expect(readShown(server)).toBe(last);
    expect(readdirSync(server.folder.build).sort()).toEqual(['.tertial', 'site']);
  });

  test.skipIf(process.platform !== 'linux')('without its build lets the next push wait for that', async () => {
    const before = readShown(server);
    server.commitFigure(28_500);
    const push = server.startPush();
    while (findProcesses('scripts/build.ts').length === 0) await wait(50);
    for (const pid of findProcesses('push-hook.ts')) process.kill(pid, 'SIGKILL');
    expect(await push.ended).toMatchObject({ status: 1 });
    expect(readShown(server)).toBe(before);
    const last = server.commitFigure(28_501);
    const result = await server.push();
    expect(result.status).toBe(0);
    expect(remoteLines(result)[0]).toBe('En annan publicering pågår. Din väntar på sin tur.');
    expect(readShown(server)).toBe(last);
  });
});

describe('a disk that is full', { timeout }, () => {
  const isFull = /^Disken är full, eller så får kontot inte skriva mer på den\. Frigör utrymme/;

  test('for the files of the build is told, and leaves the site as it was', async () => {
    const before = readShown(server);
    const commit = server.commitFigure(28_600);
    // Blocks of half a kilobyte: enough for git, and for no page.
    const result = await server.startPush(['main'], { mostBlocks: 20 }).ended;
    expect(result.status).toBe(1);
    expect(remoteLines(result)).toContainEqual(expect.stringMatching(isFull));
    expect(remoteLines(result).at(-1)).toBe('Ingenting är publicerat. Webbplatsen är som den var.');
    expect(readShown(server)).toBe(before);
    expect(await server.push()).toMatchObject({ status: 0 });
    expect(readShown(server)).toBe(commit);
  });

  // Nobody but root may make a disk.
  test.skipIf(!isRoot || process.platform !== 'linux').each([20, 800, 2000])(
    'but for %i kB is told, and leaves the site as it was',
    async (kilobytes) => {
      const disk = mkdtempSync(join(tmpdir(), 'tertial-disk-'));
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk]).status).toBe(0);
      const own = await TestServer.open({ root: join(disk, 'server') });
      try {
        expect(await own.push()).toMatchObject({ status: 0 });
        const before = readShown(own);
        const commit = own.commitFigure(28_700);
        const { stdout } = spawnSync('df', ['--output=avail', '--block-size=1K', disk], { encoding: 'utf8' });
        const left = Number(/\d+/.exec(stdout)?.[0]) - kilobytes;
        writeFileSync(join(disk, 'filler'), Buffer.alloc(left * 1024));
        const result = await own.push();
        expect(result.status).toBe(1);
        expect(result.said).toMatch(/Disken är full|No space left on device/);
        expect([readShown(own), findCurrent(own.folder)?.name.slice(-12)]).toEqual([before, before?.slice(0, 12)]);
        rmSync(join(disk, 'filler'));
        expect(await own.push()).toMatchObject({ status: 0 });
        expect(readShown(own)).toBe(commit);
      } finally {
        spawnSync('umount', [disk]);
        own.remove();
        mkdirSync(disk, { recursive: true });
        rmSync(disk, { recursive: true });
      }
    },
  );
});
