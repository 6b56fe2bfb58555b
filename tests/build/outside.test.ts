// A build writes below its site, its workshop and the temporary folder, whatever stands in data/: the texts of the hostile corpus, and
// codes and file names that lead elsewhere.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sealFile } from '../../src/loaders/seal.ts';
import { corpus } from '../hostile/corpus.ts';
import { fillAll } from '../hostile/fields.ts';
import { makeHostileSite } from '../hostile/hostile-site.ts';
import { renameCode } from '../hostile/rename-code.ts';
import { type DataFiles, readRichData } from '../hostile/rich-data.ts';
import { listFiles, type Result, root, Workplace } from './run-build.ts';
import { startBuild } from './start-build.ts';

const timeout = 300_000;
const guard = pathToFileURL(join(import.meta.dirname, 'refuse-writes.mjs')).href;
/** Where Astro and Vite keep what they know of the software. */
const caches = ['node_modules/.astro', 'node_modules/.vite', '.astro'].map((name) => join(root, name));
const rich = readRichData();

/** Builds what of the files can lie on a disk, and lists what it would have written elsewhere. */
async function build(name: string, files: DataFiles): Promise<Result & { readonly elsewhere: readonly string[] }> {
  const own = new Workplace(`outside-${name}`);
  for (const [path, content] of Object.entries(files)) {
    const file = join(own.data, path);
    if (path.includes('\0') || !file.startsWith(own.data + sep)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const NOTES = join(own.folder, 'elsewhere.txt');
  writeFileSync(NOTES, '');
  const TMPDIR = join(own.folder, 'temporary');
  mkdirSync(TMPDIR);
  const PLACES = [own.site, join(own.folder, '.tertial'), TMPDIR, ...caches].join(delimiter);
  const env = { NODE_OPTIONS: `--import ${guard}`, NOTES, PLACES, TMPDIR, TEMP: TMPDIR };
  const result = await startBuild(own, env).ended;
  const elsewhere = readFileSync(NOTES, 'utf8').split('\n').slice(0, -1);
  own.remove();
  return { ...result, elsewhere };
}

test('every way to write elsewhere is refused and noted', () => {
  const own = new Workplace('outside-ways');
  const [inside, elsewhere, NOTES] = ['inside/a', 'elsewhere', 'notes.txt'].map((name) => join(own.folder, name));
  const ways = ['writeFile', 'appendFile', 'mkdir', 'symlink', 'copyFile', 'cp', 'rename', 'open'];
  const program = `
    const fs = require('node:fs');
    const [inside, elsewhere] = ${JSON.stringify([inside, elsewhere])};
    fs.mkdirSync(require('node:path').dirname(inside));
    fs.writeFileSync(inside, '');
    const words = { writeFile: [elsewhere, ''], appendFile: [elsewhere, ''], mkdir: [elsewhere], open: [elsewhere, 'w'] };
    for (const way of ${JSON.stringify(ways)}) {
      const given = words[way] ?? [inside, elsewhere];
      try { fs[way + 'Sync'](...given); } catch {}
      fs.promises[way](...given).catch(() => undefined);
    }`;
  const env = { ...process.env, NOTES, PLACES: join(own.folder, 'inside') };
  const { status, stderr } = spawnSync(process.execPath, ['--import', guard, '-e', program], { env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const noted = readFileSync(NOTES ?? '', 'utf8')
    .trimEnd()
    .split('\n');
  expect(noted).toEqual(ways.flatMap((way) => [`${way} ${elsewhere}`, `${way} ${elsewhere}`]));
  expect(listFiles(own.folder)).toEqual(['inside/a', 'notes.txt']);
  own.remove();
});

describe('a build writes nothing elsewhere', { timeout }, () => {
  test('of a publication of hostile texts', async () => {
    const { status, said, elsewhere } = await build('texts', makeHostileSite().files);
    expect(elsewhere).toEqual([]);
    expect({ status, said }).toEqual({ status: 0, said: expect.stringMatching(/^\d+ pages in /m) });
  });

  test('of files and folders with hostile names, and tells the place of each', async () => {
    // What would be another path, or none, cannot lie on a disk.
    const names = corpus.paths.filter((text) => !/[/\0]|^\.+$/.test(text));
    const fill = fillAll(rich, 'name');
    const files: DataFiles = Object.assign({}, ...names.map((text) => fill(text)));
    const { status, said, elsewhere } = await build('names', files);
    expect({ status, elsewhere }).toEqual({ status: 1, elsewhere: [] });
    const lines = said.split('\n').filter((line) => line.endsWith(']'));
    expect(lines.length).toBeGreaterThan(names.length);
    expect(lines.filter((line) => !/^\S.*:\d+:\d+ /.test(line))).toEqual([]);
  });

  test.each([
    ['category', 'miljo', '../../../../../../../escaped'],
    ['category', 'miljo', '/escaped'],
    ['category', 'miljo', '..'],
    ['indicator', 'satisfaction', '../../../../../../../escaped'],
    ['publication', 'kundcenter', '../data/kundcenter'],
  ])('of the %s %s that is called %s, and tells the place of that', async (_, code, text) => {
    const unsealed = Object.fromEntries(Object.entries(rich).filter(([path]) => !path.endsWith(sealFile)));
    const { status, said, elsewhere } = await build('codes', renameCode(unsealed, code, text));
    expect({ status, elsewhere }).toEqual({ status: 1, elsewhere: [] });
    expect(said).toMatch(/^\S+\.yaml:\d+:\d+ .*\[code-invalid\]$/m);
  });
});
