// A build that is killed at any moment leaves the old site or the new one, whole. The moments are random, and spread over
// the time that a build takes.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locateSite } from '../../scripts/workshop.ts';
import { makeRandom } from '../bench/random.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { Workplace } from './run-build.ts';
import { readWholeSite, startBuild } from './start-build.ts';

const timeout = 300_000;
const kills = 20;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const place = new Workplace('killed');
const table = 'kundcenter/2018-T2/v1/answer-groups.csv';
const sites = { old: '', new: '' };
let milliseconds = 0;

/** Makes the data those of the old or of the new site. */
function changeTo(wanted: 'old' | 'new'): void {
  place.change(table, /^(total;)\d+/m, `$1${wanted === 'old' ? 28_000 : 28_001}`);
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
    for (let kill = 0; kill < kills; kill += 1) {
      const stands = readWholeSite(place.site) === sites.old ? 'old' : 'new';
      changeTo(stands === 'old' ? 'new' : 'old');
      const { child, ended } = startBuild(place);
      const moment = (milliseconds * (kill + random.between(0, 1000) / 1000)) / kills;
      await Promise.race([setTimeout(moment), ended]);
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      found.push(readWholeSite(place.site));
    }
    expect(found.filter((site) => site !== sites.old && site !== sites.new)).toEqual([]);
  });

  test('between the two moves leaves the old site to the next command', { timeout }, async () => {
    const stands = readWholeSite(place.site);
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
