// A build that is killed at any moment leaves the old site or the new one, whole. The moments are random: half of them spread
// over the time that a build takes, half of them about the moment at which the new site takes the place of the old one.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestName } from '../../scripts/site-manifest.ts';
import { locateSite } from '../../scripts/workshop.ts';
import { makeRandom } from '../bench/random.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { Workplace } from './run-build.ts';
import { type RunningBuild, readWholeSite, startBuild } from './start-build.ts';

const timeout = 300_000;
const kills = 20;
/** How long a build goes on from when it is about to switch, at most, until it is killed: in milliseconds. */
const aroundSwitch = 30;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
process.stderr.write(`seed ${seed} of the moments at which builds are killed\n`);
const place = new Workplace('killed');
const table = 'kundcenter/2018-T2/v1/answer-groups.csv';
const sites = { old: '', new: '' };
let milliseconds = 0;

/** Makes the data those of the old or of the new site. */
function changeTo(wanted: 'old' | 'new'): void {
  place.change(table, /^(total;)\d+/m, `$1${wanted === 'old' ? 28_000 : 28_001}`);
}

/** What the next command finds. */
const readSite = (): string => readWholeSite(locateSite({ TERTIAL_OUT: place.site }));

/** Ends when the new site is about to take the place of the old one, or has just done so; says whether it was seen. */
async function untilSwitch({ child, ended }: RunningBuild): Promise<boolean> {
  const workshop = join(place.folder, '.tertial', `build-${child.pid}`, 'site');
  // The last file of the new site, and the old one on its way out.
  const signs = [join(workshop, 'kept', manifestName), join(workshop, 'old')];
  const isOver = ended.then(() => true);
  while (!signs.some((path) => existsSync(path))) {
    if (await Promise.race([isOver, setTimeout(1, false)])) return false;
  }
  return true;
}

/** Kills the build with all that it has started. */
async function kill({ child, ended }: RunningBuild): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

beforeAll(async () => {
  cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
  for (const wanted of ['new', 'old'] as const) {
    changeTo(wanted);
    const start = performance.now();
    expect(await startBuild(place).ended).toMatchObject({ status: 0 });
    milliseconds = performance.now() - start;
    sites[wanted] = readWholeSite(place.site);
  }
}, timeout);
afterAll(() => place.remove(), timeout);

describe(`a build that is killed, seed ${seed}`, () => {
  test(`at ${kills} moments leaves the old site or the new one`, { timeout }, async () => {
    expect(sites.old).not.toBe(sites.new);
    const random = makeRandom(seed);
    const found: string[] = [];
    const seen: boolean[] = [];
    for (let turn = 0; turn < kills; turn += 1) {
      changeTo(readSite() === sites.old ? 'new' : 'old');
      const build = startBuild(place);
      const isNear = turn >= kills / 2;
      if (isNear) seen.push(await untilSwitch(build));
      const share = ((turn % (kills / 2)) + random.between(0, 1000) / 1000) / (kills / 2);
      await Promise.race([setTimeout(share * (isNear ? aroundSwitch : milliseconds)), build.ended]);
      await kill(build);
      found.push(readSite());
    }
    expect(found.filter((site) => site !== sites.old && site !== sites.new)).toEqual([]);
    expect(seen.filter(Boolean).length).toBeGreaterThan(kills / 4);
  });

  test('between the two moves leaves the old site to the next command', { timeout }, async () => {
    const stands = readSite();
    changeTo(stands === sites.old ? 'new' : 'old');
    const die = pathToFileURL(join(import.meta.dirname, 'die-between.mjs')).href;
    await startBuild(place, { NODE_OPTIONS: `--import ${die}` }).ended;
    expect(existsSync(place.site)).toBe(false);
    expect(locateSite({ TERTIAL_OUT: place.site })).toBe(place.site);
    expect(readWholeSite(place.site)).toBe(stands);
  });

  test('leaves nothing that the next build does not clean up', { timeout }, async () => {
    changeTo('new');
    expect(await startBuild(place).ended).toMatchObject({ status: 0 });
    expect(readWholeSite(place.site)).toBe(sites.new);
    expect(readdirSync(join(place.folder, '.tertial'))).toEqual(['site-server', 'site.json']);
  });
});
