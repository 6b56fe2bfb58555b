// The same commit on two machines: other paths, clocks, time zones, languages, orders of files, rights of new files and
// caches. Both make the same bytes, as long as they are told the same day.
import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { makeRandom } from '../bench/random.ts';
import { revisedRoot } from '../loaders/revised-folder.ts';
import { hashFiles, listFiles, root } from './run-build.ts';

const timeout = 300_000;
const home = join(root, '.tertial', 'test', `twins-${process.pid}`);
const sources = ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** What both take for today, in seconds. */
const day = String(Date.UTC(2026, 10, 22) / 1000);

afterAll(() => rmSync(home, { recursive: true, force: true }), timeout);

interface Machine {
  readonly folder: string;
  /** The order in which files come to be. */
  readonly arrange: (paths: readonly string[]) => readonly string[];
  readonly bringPackages: (from: string, to: string) => void;
  readonly umask: string;
  readonly env: Readonly<Record<string, string>>;
}

const here: Machine = {
  folder: join(home, 'a'),
  arrange: (paths) => paths,
  bringPackages: linkFiles,
  umask: '022',
  // Nothing is kept between builds.
  env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'sv_SE.UTF-8', CI: 'true' },
};

const elsewhere: Machine = {
  folder: join(home, 'another machine', 'and a much longer path', 'with å, ä and ö'),
  arrange: shuffle,
  bringPackages: (from, to) => symlinkSync(from, to),
  umask: '077',
  env: {
    TZ: 'America/Los_Angeles',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'another-machine.mjs')).href}`,
  },
};

function shuffle(paths: readonly string[]): readonly string[] {
  const random = makeRandom(20_181_231);
  return paths
    .map((path) => ({ path, place: random.between(0, 1e9) }))
    .sort((a, b) => a.place - b.place)
    .map(({ path }) => path);
}

/** Every file of the folder by a hard link, so that its real path is below `to`. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    const stats = lstatSync(source);
    if (stats.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (stats.isDirectory()) linkFiles(source, target);
    else linkSync(source, target);
  }
}

function setUp({ folder, arrange, bringPackages }: Machine): void {
  const files = sources.flatMap((name) =>
    lstatSync(join(root, name)).isFile() ? [name] : listFiles(join(root, name)).map((path) => `${name}/${path}`),
  );
  const content = listFiles(revisedRoot).map((path) => `data/${path}`);
  for (const path of arrange([...files, ...content])) {
    const source = path.startsWith('data/') ? join(revisedRoot, path.slice('data/'.length)) : join(root, path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(source, join(folder, path));
  }
  bringPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** What `npm run build` makes on the machine: path → hash. */
function build({ folder, umask, env }: Machine) {
  const { PATH = '', HOME = '' } = process.env;
  const words = ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, 'scripts/build.ts'];
  const { status, stderr } = spawnSync('sh', words, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', TERTIAL_COMMIT: 'c0ffee', SOURCE_DATE_EPOCH: day, ...env },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return hashFiles(join(folder, 'dist'));
}

describe.skipIf(process.platform === 'win32')('one commit on two machines', { timeout }, () => {
  test('makes the same bytes, from nothing and with the caches of an earlier build', () => {
    for (const machine of [here, elsewhere]) setUp(machine);
    const site = build(here);
    expect(Object.keys(site).length).toBeGreaterThan(500);
    expect(build(elsewhere)).toEqual(site);
    // No page to take over, but Astro's and Node's caches.
    rmSync(join(elsewhere.folder, 'dist'), { recursive: true });
    expect(build(elsewhere)).toEqual(site);
  });
});
