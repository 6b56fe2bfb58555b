// What happens on the server while a push is under way: time passes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StubSoftware } from './stub-software.ts';
import { TestServer } from './test-server.ts';

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
      const publish = server.command('publish');
      await wait(500);
      software.letGo();
      expect(await push.ended).toMatchObject({ status: 0 });
      expect(await publish).toMatchObject({ status: 0 });
      expect(shown()).toBe('1 released');
    },
  );

  test('builds again when git has moved main meanwhile, however late', async () => {
    slowGit(3);
    const push = await startHeldPush(1);
    software.release();
    const publish = server.command('publish');
    await wait(500);
    software.letGo();
    await wait(200);
    software.hold();
    await software.waitForBuild();
    expect(shown()).toBe('0 embargoed');
    expect(await push.ended).toMatchObject({ status: 0 });
    expect(shown()).toBe('1 embargoed');
    software.letGo();
    expect(await publish).toMatchObject({ status: 0 });
    expect(shown()).toBe('1 released');
  });
});
