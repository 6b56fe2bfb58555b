// What happens on the server while a push is under way: time passes, and others push or go back.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StubSoftware } from './stub-software.ts';
import { type RunningProgram, remoteLines, TestServer } from './test-server.ts';

let software: StubSoftware;
let server: TestServer;

beforeEach(async () => {
  software = new StubSoftware(mkdtempSync(join(tmpdir(), 'tertial-stub-')));
  server = await TestServer.open({ files: software.files });
  expect(await server.push()).toMatchObject({ status: 0 });
});
afterEach(() => {
  server.remove();
  rmSync(software.place, { recursive: true });
});

/** Commits another figure, begins to push it, and returns once it is being built. */
async function startHeldPush(figure: number) {
  server.write('figure.txt', `${figure}\n`);
  server.commit();
  software.hold();
  const push = server.startPush();
  await software.waitForBuild();
  return push;
}

/** Waits until the program waits for its turn. */
function isWaiting({ child }: RunningProgram): Promise<void> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        if (`${chunk}`.includes('waits for its turn')) resolve();
      });
    }
  });
}

/** Lets git take its time before it moves main. */
function slowGit(seconds: number): void {
  const hook = join(server.folder.repository, 'hooks/reference-transaction');
  writeFileSync(hook, `#!/bin/sh\n[ "$1" != prepared ] || sleep ${seconds}\n`, { mode: 0o755 });
}

const shown = () => readFileSync(join(server.folder.current, 'site/index.html'), 'utf8');

describe('npm run publish', () => {
  test.each([0, 0.5])(
    'waits for a push, and for git to move main in %d s, and shows what time has released',
    async (seconds) => {
      slowGit(seconds);
      const push = await startHeldPush(1);
      software.release();
      const publish = server.startCommand('publish');
      await isWaiting(publish);
      software.letGo();
      expect(await push.ended).toMatchObject({ status: 0 });
      expect(await publish.ended).toMatchObject({ status: 0 });
      expect(shown()).toBe('1 released');
    },
  );

  test('builds again when git has moved main meanwhile, however late', async () => {
    slowGit(3);
    const push = await startHeldPush(1);
    software.release();
    const publish = server.startCommand('publish');
    await isWaiting(publish);
    software.letGo();
    await wait(200);
    software.hold();
    await software.waitForBuild();
    expect(shown()).toBe('0 embargoed');
    expect(await push.ended).toMatchObject({ status: 0 });
    expect(shown()).toBe('1 embargoed');
    software.letGo();
    expect(await publish.ended).toMatchObject({ status: 0 });
    expect(shown()).toBe('1 released');
  });
});

describe('a second push from the same commit', () => {
  test('is told that the first has come before, however late git moves main', async () => {
    slowGit(3);
    server.git('branch', 'other');
    const first = await startHeldPush(1);
    server.git('checkout', '--quiet', 'other');
    server.write('figure.txt', '2\n');
    server.commit();
    const second = server.startPush(['other:main']);
    await isWaiting(second);
    software.letGo();
    await wait(200);
    software.hold();
    await software.waitForBuild();
    expect(await first.ended).toMatchObject({ status: 0 });
    software.letGo();
    const result = await second.ended;
    expect([result.status, remoteLines(result).at(-1)]).toEqual([
      1,
      'Somebody else published before you. Run git pull --no-rebase --no-edit, and then git push.',
    ]);
    expect(shown()).toBe('1 embargoed');
  });
});

describe('npm run rollback', () => {
  beforeEach(async () => {
    server.write('figure.txt', '1\n');
    server.commit();
    expect(await server.push()).toMatchObject({ status: 0 });
  });

  test('while a push is built is not undone by that, but by the next', async () => {
    const push = await startHeldPush(2);
    expect(await server.command('rollback')).toMatchObject({ status: 0 });
    expect(shown()).toBe('0 embargoed');
    software.letGo();
    const result = await push.ended;
    expect([result.status, remoteLines(result).at(-1)]).toEqual([
      1,
      'Somebody went back to an earlier publication while yours was being built. Push again if yours is to be shown instead.',
    ]);
    expect(shown()).toBe('0 embargoed');
    expect(await server.push()).toMatchObject({ status: 0 });
    expect(shown()).toBe('2 embargoed');
  });

  test('between the acceptance of a push and its switch is told to the one who pushes', async () => {
    const hooks = join(server.folder.repository, 'hooks');
    renameSync(join(hooks, 'post-receive'), join(hooks, 'original'));
    const rollback = `"${process.execPath}" "${resolve('scripts/rollback.ts')}" "${server.folder.root}" >&2 </dev/null`;
    const text = `#!/bin/sh\n${rollback} || exit 1\nexec hooks/original\n`;
    writeFileSync(join(hooks, 'post-receive'), text, { mode: 0o755 });
    server.write('figure.txt', '2\n');
    server.commit();
    const result = await server.push();
    expect([result.status, remoteLines(result).at(-1)]).toEqual([
      0,
      'What you pushed has been received, but is not shown: somebody has gone back to an earlier publication. That is shown until the next push.',
    ]);
    expect(shown()).toBe('0 embargoed');
  });
});
