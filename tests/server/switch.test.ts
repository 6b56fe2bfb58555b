// Readers while a site is published again and again, by real git and real nginx: each request is answered, by one publication or the
// other, and a page that is open still finds its files.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCurrent, listPublications } from '../../scripts/server/publication.ts';
import { startNginx } from '../servers/start-nginx.ts';
import type { RunningServer } from '../servers/start-server.ts';
import { findMistakes, listKnown, type Reader, startReading } from './follow-site.ts';
import { readWhole } from './read-whole.ts';
import { start, TestServer } from './test-server.ts';

const timeout = 900_000;
const pushes = 20;
const readers = 2;
const server = await TestServer.open();
const { folder } = server;
const known = new Set<string>();

/** Pages, data and the files of pages are others than before. */
async function publish(push: number): Promise<void> {
  server.change('src/styles/site.css', /$/, `.push-${push} { color: red }\n`);
  server.commitFigure(28_000 + push);
  expect(await server.push()).toMatchObject({ status: 0 });
  for (const file of listKnown(join(folder.current, 'site'))) known.add(file);
}

function serve(root: string): Promise<RunningServer> {
  const settings = join(folder.current, 'settings');
  return startNginx({
    http: `include ${settings}/nginx-maps.conf;`,
    server: `root ${root};\ninclude ${settings}/nginx-site.conf;`,
  });
}

beforeAll(() => publish(0), timeout);
afterAll(() => server.remove(), timeout);

/** What readers of `root` find wrong while `use` runs, and how many answers they have had. */
async function readWhile(root: string, use: () => Promise<void>) {
  await using nginx = await serve(root);
  const all: readonly Reader[] = Array.from({ length: readers }, () => startReading(nginx.address));
  await use().finally(() => Promise.all(all.map(({ stop }) => stop())));
  const answers = all.flatMap((reader) => reader.answers);
  return { answers, mistakes: findMistakes(answers, known) };
}

test(`no request fails, and none is answered by a mixture, during ${pushes} pushes`, { timeout }, async () => {
  const shown = new Set<string | undefined>();
  const { answers, mistakes } = await readWhile(join(folder.current, 'site'), async () => {
    for (let push = 1; push <= pushes; push += 1) {
      await publish(push);
      shown.add(findCurrent(folder)?.name);
    }
  });
  expect(mistakes).toEqual([]);
  expect(shown.size).toBe(pushes);
  // Old and new have been seen: of the same address, several answers.
  const starts = answers.filter(({ path }) => path === '').map(({ hash }) => hash);
  expect(new Set(starts).size).toBeGreaterThan(pushes / 2);
  process.stderr.write(`${answers.length} answers during ${pushes} pushes\n`);
});

test('ten publications are kept, and going back leaves open pages their files', { timeout }, async () => {
  expect(listPublications(folder)).toHaveLength(10);
  for (const { site, name } of listPublications(folder)) expect(name).toContain(readWhole(site)?.slice(0, 12));
  const { mistakes } = await readWhile(join(folder.current, 'site'), async () => {
    for (let back = 0; back < 8; back += 1) {
      await wait(300);
      expect((await server.command('rollback')).status).toBe(0);
    }
    await wait(300);
  });
  expect(mistakes).toEqual([]);
});

test('the same readers notice it when a site is copied into the place of another', { timeout }, async () => {
  const root = join(server.temporary, 'copied');
  const sites = listPublications(folder).map(({ site }) => site);
  cpSync(sites[0] ?? '', root, { recursive: true });
  const { mistakes } = await readWhile(root, async () => {
    for (const site of sites) {
      await wait(200);
      // By a program of its own: the readers are this process.
      const copy = start('sh', ['-c', 'rm -r "$2"/* && cp -r "$1"/. "$2"', 'copy', site, root], root, process.env);
      expect(await copy.ended).toMatchObject({ status: 0 });
    }
  });
  expect(mistakes.length).toBeGreaterThan(0);
  process.stderr.write(`${mistakes.length} mistakes\n${[...new Set(mistakes)].slice(0, 5).join('\n')}\n`);
});
