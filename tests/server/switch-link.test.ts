// The one step in which a publication is switched, while somebody reads through the link without a pause. A server that is asked in a loop
// (switch.test.ts) is too slow to find a moment without a link.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { locatePublication } from '../../scripts/server/publication.ts';
import { locateServerFolder, type ServerFolder } from '../../scripts/server/server-folder.ts';
import { showMain } from '../../scripts/server/switch-publication.ts';

const flips = 200;

/** A server with a publication of each name, whose page is its name. Returns it with what moves main to the commit of one. */
function makeServer(names: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'tertial-link-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder: ServerFolder = locateServerFolder(root);
  const git = (...words: readonly string[]) =>
    spawnSync(
      'git',
      [`--git-dir=${folder.repository}`, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words],
      {
        encoding: 'utf8',
      },
    ).stdout.trim();
  git('init', '--quiet', '--bare');
  const tree = git('hash-object', '-t', 'tree', '-w', '/dev/null');
  const commits = new Map(names.map((name) => [name, git('commit-tree', tree, '-m', name)]));
  for (const [name, commit] of commits) {
    const { site } = locatePublication(folder, `2026-01-01T080000.000Z-${commit.slice(0, 12)}`);
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), name);
  }
  const push = (name: string) => writeFileSync(join(folder.repository, 'refs/heads/main'), `${commits.get(name)}\n`);
  return { folder, push };
}

test(`no moment is without a publication during ${flips} switches`, async () => {
  const { folder, push } = makeServer(['old', 'new']);
  push('old');
  showMain(folder);
  const signal = new Int32Array(new SharedArrayBuffer(4));
  await using reader = new Worker(new URL('./read-always.ts', import.meta.url), {
    workerData: { file: join(folder.current, 'site/index.html'), signal },
  });
  await once(reader, 'message');
  for (let flip = 1; flip <= flips; flip += 1) {
    push(flip % 2 === 0 ? 'old' : 'new');
    expect(showMain(folder)).toBeDefined();
  }
  Atomics.store(signal, 0, 1);
  const [seen]: Readonly<Record<string, number>>[] = await once(reader, 'message');
  expect(seen).toEqual({ old: expect.any(Number), new: expect.any(Number) });
  expect(Math.min(...Object.values(seen ?? {}))).toBeGreaterThan(flips);
});
