// A publication whose removal is cut off, by a process that is killed in the midst of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listPublications, locatePublication } from '../../scripts/server/publication.ts';
import { locateServerFolder } from '../../scripts/server/server-folder.ts';

const folders = 40;
const filesEach = 500;
const folder = locateServerFolder(mkdtempSync(join(tmpdir(), 'tertial-remove-')));
const module = resolve(import.meta.dirname, '../../scripts/server/remove-old-publications.ts');
afterEach(() => rmSync(folder.root, { recursive: true }));

/** How many folders of the site are left. */
const count = (site: string) => (existsSync(site) ? readdirSync(site).length : 0);

test('is whole among the others, or not there', async () => {
  for (let hour = 10; hour < 20; hour += 1) {
    const { site } = locatePublication(folder, `2026-01-01T${hour}0000.000Z-${'a'.repeat(12)}`);
    for (let place = 0; place < folders; place += 1) {
      mkdirSync(join(site, `${place}`), { recursive: true });
      const files = hour === 10 ? filesEach : 1;
      for (let file = 0; file < files; file += 1) writeFileSync(join(site, `${place}`, `${file}`), '');
    }
  }
  const oldest = listPublications(folder)[0]?.name ?? '';
  const places = [folder.publications, join(folder.build, 'removed')].map((place) => join(place, oldest, 'site'));
  const code = `import(${JSON.stringify(module)}).then((all) => all.removeOldPublications(${JSON.stringify(folder)}))`;
  const child = spawn(process.execPath, ['--eval', code], { stdio: 'inherit' });
  const ended = once(child, 'close');
  while (places.every((site) => [0, folders].includes(count(site))) && child.exitCode === null) {
    await new Promise(setImmediate);
  }
  child.kill('SIGKILL');
  await ended;
  // Killed in the midst of it.
  expect(Math.max(...places.map(count))).toBeGreaterThan(0);
  expect(Math.max(...places.map(count))).toBeLessThan(folders);
  expect(listPublications(folder).map(({ site }) => count(site))).toEqual(Array(9).fill(folders));
});
