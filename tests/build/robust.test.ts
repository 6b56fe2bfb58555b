// What the machine can refuse: the site stays as it was, and the message says what to do, without a trace.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readProjectFile } from '../architecture/list-files.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { hashFiles, root, Workplace } from './run-build.ts';
import { readWholeSite, startBuild } from './start-build.ts';

const timeout = 240_000;
const isRoot = process.getuid?.() === 0;
/** Nobody, for whom permissions hold. */
const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const place = new Workplace('robust');
const before = { 'index.html': expect.any(String) };

beforeAll(() => {
  cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
  place.write('../site/index.html', 'the site that was there');
});
afterAll(() => place.remove(), timeout);

/** Runs `use` while nobody may do with `path` what `mode` does not say. */
async function restrict(path: string, mode: number, use: () => Promise<void>): Promise<void> {
  const { mode: old } = statSync(path);
  chmodSync(path, mode);
  await use().finally(() => chmodSync(path, old));
}

describe.skipIf(process.platform === 'win32')('permissions', { timeout }, () => {
  test('a file in data/ that cannot be read is named', () => {
    const path = join(place.data, 'kundcenter/2018-T2/v1/satisfaction.csv');
    return restrict(path, 0, async () => {
      const { status, said } = await startBuild(place, {}, nobody).ended;
      expect(status).toBe(1);
      expect(said).toMatch(
        /^The account that runs the command may not read or write \S+\/data\/kundcenter\/2018-T2\/v1\/satisfaction\.csv\. Give it permission .*\n\S+\/site\/ is as it was\.\n$/,
      );
      expect(hashFiles(place.site)).toEqual(before);
    });
  });

  test('a folder that the site cannot be put into is named, in Swedish as well', () =>
    restrict(place.folder, 0o555, async () => {
      const { status, said } = await startBuild(place, { LC_ALL: 'sv_SE.UTF-8' }, nobody).ended;
      expect(status).toBe(1);
      expect(said).toMatch(
        /^Kontot som kör kommandot får inte läsa eller skriva \S+\/\.tertial\S*\. Ge kontot rättigheter .*\n\S+\/site\/ är som den var\.\n$/,
      );
      expect(hashFiles(place.site)).toEqual(before);
    }));

  test('what the build may not write or move is named, and the site stays', () =>
    restrict(place.folder, 0o777, () =>
      restrict(place.site, 0o555, async () => {
        const { status, said } = await startBuild(place, {}, nobody).ended;
        expect(status).toBe(1);
        expect(said).toMatch(
          /^The account that runs the command may not read or write \S+\. Give it .*\n\S+\/site\/ is as it was\.\n$/,
        );
        expect(hashFiles(place.site)).toEqual(before);
      }),
    ));

  test('the check names a file that cannot be read', () => {
    const path = join(place.data, 'site.yaml');
    return restrict(path, 0, async () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--language', 'en'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, TERTIAL_DATA: place.data },
        ...nobody,
      });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^The account that runs the command may not read or write \S+site\.yaml\. .*\n$/);
    });
  });
});

const isFull =
  /^(?:.* \[vite\] .*\n)?The disk is full, or the account may write no more to it\. Free some space and try again\.\n\S+\/site\/ is as it was\.\n$/;

// What an account may write has an end as a disk has, and anybody can set it for themselves.
describe.skipIf(process.platform === 'win32')('an account that may write no more', { timeout }, () => {
  test.each([2, 80, 200])('than %i blocks of a file is told, and leaves the site as it was', async (mostBlocks) => {
    const { status, said } = await startBuild(place, {}, { mostBlocks }).ended;
    expect(said).toMatch(isFull);
    expect(status).toBe(1);
    expect(hashFiles(place.site)).toEqual(before);
  });
});

// Nobody but root may make a disk.
describe.skipIf(!isRoot || process.platform !== 'linux')('a disk that is full', { timeout }, () => {
  test.each([100, 1000, 2500])('after %i kB is told, and leaves the site as it was', async (kilobytes) => {
    const full = new Workplace(`full-${kilobytes}`);
    const disk = join(full.folder, 'disk');
    mkdirSync(disk);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]).status).toBe(0);
    try {
      mkdirSync(join(disk, 'site'));
      writeFileSync(join(disk, 'site/index.html'), 'the site that was there');
      const env = { TERTIAL_DATA: place.data, TERTIAL_OUT: join(disk, 'site') };
      const { status, said } = await startBuild(full, env).ended;
      expect(said).toMatch(isFull);
      expect(status).toBe(1);
      expect(hashFiles(join(disk, 'site'))).toEqual(before);
    } finally {
      spawnSync('umount', [disk]);
      full.remove();
    }
  });
});

describe('builds at the same time', { timeout }, () => {
  test('into the same folder and into others all end well, each with a whole site', async () => {
    const other = place.copy('robust-other');
    other.change('kundcenter/2018-T2/v1/answer-groups.csv', /^(total;)\d+/m, '$128001');
    const [same, elsewhere] = ['site', 'elsewhere'].map((name) => ({ TERTIAL_OUT: join(place.folder, name) }));
    const results = await Promise.all(
      [startBuild(place, same), startBuild(place, same), startBuild(place, elsewhere), startBuild(other)].map(
        ({ ended }) => ended,
      ),
    );
    expect(results.map(({ status, said }) => ({ status, said }))).toEqual(
      results.map(() => ({ status: 0, said: expect.stringMatching(/^\d+ pages in \S+, \d+\.\d s\n$/) })),
    );
    expect(readWholeSite(place.site)).toContain('"index.html"');
    expect(hashFiles(place.site)).toEqual(hashFiles(join(place.folder, 'elsewhere')));
    expect(hashFiles(other.site)).not.toEqual(hashFiles(place.site));
    // The record that the last of them has left is of the site that stands.
    expect(await startBuild(place).ended).toMatchObject({ status: 0 });
    expect(hashFiles(place.site)).toEqual(hashFiles(join(place.folder, 'elsewhere')));
    other.remove();
  });
});

describe('without a network', { timeout }, () => {
  test('everything is built, and nothing asks for it', async () => {
    const guard = pathToFileURL(join(import.meta.dirname, 'refuse-network.mjs')).href;
    const NOTES = join(place.folder, 'asked.txt');
    writeFileSync(NOTES, '');
    rmSync(place.site, { recursive: true, force: true });
    const { status, said } = await startBuild(place, { NODE_OPTIONS: `--import ${guard}`, NOTES }).ended;
    expect({ status, said }).toEqual({ status: 0, said: expect.stringMatching(/^\d+ pages in /) });
    expect(readFileSync(NOTES, 'utf8')).toBe('');
  });
});

describe('a Node that is too old', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readProjectFile('package.json')));
  const guard = './scripts/refuse-old-node.cjs';

  test('is asked for its version first by each command for publishers', () => {
    const unguarded = Object.entries(scripts).filter(([, words]) => /^node scripts/.test(words));
    expect(unguarded.map(([name]) => name)).toEqual(['test', 'bench', 'editor']);
    expect(scripts['build']).toBe(`node --require ${guard} scripts/build.ts`);
  });

  test.each([
    ['sv_SE.UTF-8', 'Node 20.20.2 är för gammal. Kör npm ci, '],
    ['en_GB.UTF-8', 'Node 20.20.2 is too old. Run npm ci, '],
  ])('is refused with what to do, %s', (LC_ALL, message) => {
    const older = join(place.folder, 'older.cjs');
    writeFileSync(older, "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });\n");
    const words = ['--require', older, '--require', guard, 'scripts/build.ts'];
    const options = { cwd: root, encoding: 'utf8', env: { ...process.env, LC_ALL } } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, words, options);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${message}.*\\n$`));
    rmSync(older);
  });
});
