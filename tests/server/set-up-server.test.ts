// A folder that has been set up, when the account, its place or its repository is another than expected.
import { appendFileSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCurrent, listPublications } from '../../scripts/server/publication.ts';
import { locateServerFolder } from '../../scripts/server/server-folder.ts';
import { StubSoftware } from './stub-software.ts';
import { remoteLines, start, TestServer } from './test-server.ts';

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

const modeOf = (...path: readonly string[]) => statSync(join(...path)).mode & 0o777;

/** Runs the command as an account does whose files nobody else may read. */
function runStrictly(name: 'server' | 'publish' | 'rollback', folder: string) {
  const words = ['-c', 'umask 077; exec "$@"', 'run', process.execPath, resolve(`scripts/${name}.ts`), folder];
  return start('sh', words, folder, process.env).ended;
}

test('what a strict account publishes can be read by the web server', async () => {
  software.release();
  expect(await runStrictly('publish', server.folder.root)).toMatchObject({ status: 0 });
  expect(listPublications(server.folder)).toHaveLength(2);
  const { current, publications, root } = server.folder;
  expect([current, join(current, 'site')].map((path) => modeOf(path))).toEqual([0o755, 0o755]);
  for (const name of ['index.html', 'manifest.json']) expect(modeOf(current, 'site', name)).toBe(0o644);
  rmSync(publications, { recursive: true });
  expect(await runStrictly('server', root)).toMatchObject({ status: 0 });
  expect(modeOf(publications)).toBe(0o755);
});

test('a folder that has been moved accepts nothing until it is set up again', async () => {
  const before = findCurrent(server.folder)?.name;
  const moved = locateServerFolder(join(server.temporary, 'moved'));
  renameSync(server.folder.root, moved.root);
  server.git('remote', 'set-url', 'server', moved.repository);
  server.write('figure.txt', '1\n');
  server.commit();
  const refused = await server.push();
  expect([refused.status, remoteLines(refused)]).toEqual([
    1,
    [`${server.folder.root} is elsewhere now. Run npm run server -- <folder> again, with where it is.`],
  ]);
  expect(findCurrent(moved)?.name).toBe(before);
  expect(
    await start(process.execPath, ['scripts/server.ts', moved.root], resolve('.'), process.env).ended,
  ).toMatchObject({
    status: 0,
  });
  expect(await server.push()).toMatchObject({ status: 0 });
  expect(findCurrent(moved)?.name).not.toBe(before);
});

test('a repository that git cannot read fails npm run publish, and with it the timer', async () => {
  appendFileSync(join(server.folder.repository, 'config'), '[x\n');
  expect(await server.command('publish')).toEqual({
    status: 1,
    said: expect.stringMatching(/fatal: bad config line (.|\n)*Nothing is published\. The site is as it was\.\n$/),
  });
});
