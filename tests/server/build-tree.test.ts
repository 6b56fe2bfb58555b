// Builds of software whose package.json is another than it should be.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCurrent, listPublications } from '../../scripts/server/publication.ts';
import { StubSoftware, writePackage } from './stub-software.ts';
import { remoteLines, TestServer } from './test-server.ts';

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

/** Commits another figure, and another command that builds. */
function commit(build: string): string {
  server.write('figure.txt', '1\n');
  server.write('package.json', writePackage(build));
  return server.commit();
}

test.each([
  ['makes nothing', 'echo done; :'],
  ['makes a site of something else', 'TERTIAL_COMMIT=x node build.ts'],
])('a build that %s and ends well is refused', async (_, build) => {
  const before = findCurrent(server.folder);
  commit(build);
  const result = await server.push();
  expect([result.status, remoteLines(result).slice(-2)]).toEqual([
    1,
    [
      'The build said that all was well, but made no site of what is pushed. Let build in package.json be as it is in Tertial.',
      'Nothing is published. The site is as it was.',
    ],
  ]);
  expect([findCurrent(server.folder), listPublications(server.folder)]).toEqual([before, [before]]);
});

test('a build of several commands runs them all', async () => {
  commit('true && node build.ts');
  expect(await server.push()).toMatchObject({ status: 0 });
  expect(readFileSync(join(server.folder.current, 'site/index.html'), 'utf8')).toBe('1 embargoed');
});
