// Measures Tertial beside the others and prints ratios: what a machine is like falls out of them. The contestants take
// turns, so that what else the machine does meets them all.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Arena,
  type Contestant,
  countPages,
  makeBareAstro,
  makeEleventy,
  makeEmptyNode,
  makePlainScript,
  makeTertial,
  makeTertialAgain,
  makeTertialCheck,
  siteOf,
} from './contestants.ts';
import { fileToChange, generatePublication } from './generate-publication.ts';
import { measurePreview } from './measure-preview.ts';
import { measureRun, takeMedian, type Usage } from './measure-run.ts';
import { weighKinds } from './weigh-pages.ts';

const root = resolve(import.meta.dirname, '../..');
const work = join(root, '.tertial', 'bench');
const checkedReleases = 40;

const { values } = parseArgs({ options: { n: { type: 'string', default: '1,10,100' }, rounds: { type: 'string' } } });
const sizes = values.n.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Usage: npm run bench -- [--n 1,10,100,1000] [--rounds 3]');
  process.exit(2);
}

console.log(
  `Node ${process.version}, ${availableParallelism()} processors. Site in Swedish alone, the same pages for all.`,
);
console.log('Everything is a ratio to Eleventy in the same rounds, unless it says otherwise.\n');
mkdirSync(work, { recursive: true });
let smaller: Measured | undefined;
for (const size of sizes) smaller = await measureSize(size, smaller);
await measureCommands();
await printWeights();

/** What the next larger size is compared with. */
interface Measured {
  readonly pages: number;
  readonly cpu: number;
  readonly cpuOfEleventy: number;
  /** Seconds of processor time for each page more than in the size before. */
  readonly perPage: number | undefined;
}

/** Measures one size, beside the one before it. */
async function measureSize(size: number, before: Measured | undefined): Promise<Measured> {
  const arena = makeArena(size);
  const again = makeTertialAgain(arena, () => changeData(arena.data, size));
  const contestants = [
    makeTertial(arena),
    again,
    makeEleventy(arena),
    makePlainScript(arena),
    makeTertialCheck(arena),
    ...(size === 1 ? [makeBareAstro(arena)] : []),
  ];
  const usages = await takeTurns(contestants, Number(values.rounds ?? roundsOf(size)));
  const usageOf = (name: string): Usage =>
    usages.get(name) ?? { wall: Number.NaN, cpu: Number.NaN, memory: Number.NaN };
  const eleventy = usageOf('Eleventy');
  const pages = countPages(siteOf(arena));
  console.log(`N = ${size}, ${pages} pages`.padEnd(34), 'wall    CPU  memory');
  for (const [name, usage] of usages) console.log(`  ${name.padEnd(30)}`, ...ratiosOf(usage, eleventy));
  if (size === 1)
    console.log(`  ${'Tertial to bare Astro'.padEnd(30)}`, ...ratiosOf(usageOf('Tertial'), usageOf('Bare Astro')));
  console.log(`  Tertial at its largest: ${Math.round(usageOf('Tertial').memory / 1e6)} MB`);
  const own = { pages, cpu: usageOf('Tertial').cpu, cpuOfEleventy: eleventy.cpu };
  const more = before && { ...own, ...compareMore(own, before) };
  if (more !== undefined) {
    console.log(`  CPU for each page more, to Eleventy's ${more.toEleventy.toFixed(2).padStart(12)}`);
    if (before?.perPage !== undefined) {
      console.log(
        `  CPU for each page more, to the step before ${(more.perPage / before.perPage).toFixed(2).padStart(7)}`,
      );
    }
  }
  console.log();
  return { ...own, perPage: more?.perPage };
}

function compareMore(own: Omit<Measured, 'perPage'>, before: Measured) {
  const perPage = (own.cpu - before.cpu) / (own.pages - before.pages);
  const perPageOfEleventy = (own.cpuOfEleventy - before.cpuOfEleventy) / (own.pages - before.pages);
  return { perPage, toEleventy: perPage / perPageOfEleventy };
}

function makeArena(size: number): Arena {
  const own = join(work, `n-${size}`);
  generatePublication(join(own, 'data'), size);
  return { root, work: own, data: join(own, 'data') };
}

/** The larger the site, the smaller the share of chance. */
function roundsOf(size: number): number {
  if (size >= 1000) return 1;
  return size >= 100 ? 3 : 5;
}

/** Each contestant once a round; the median of the rounds by name, in the order of the list. */
async function takeTurns(contestants: readonly Contestant[], rounds: number): Promise<ReadonlyMap<string, Usage>> {
  const runs = new Map<string, Usage[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, command, prepare } of contestants) {
      prepare();
      runs.get(name)?.push(await measureRun(command, work));
    }
  }
  return new Map([...runs].map(([name, usages]) => [name, takeMedian(usages)]));
}

function ratiosOf(usage: Usage, base: Usage): readonly string[] {
  return [usage.wall / base.wall, usage.cpu / base.cpu, usage.memory / base.memory].map((ratio) =>
    ratio.toFixed(2).padStart(6),
  );
}

/** Gives the first figure of one table another value, every time a new one. */
function changeData(data: string, size: number): void {
  const path = join(data, fileToChange(size));
  const [header, row = '', ...rows] = readFileSync(path, 'utf8').split('\n');
  const [department, figure, ...others] = row.split(';');
  writeFileSync(path, [header, [department, Number(figure) + 1, ...others].join(';'), ...rows].join('\n'));
}

/** The times in seconds, because they have promises of their own: a second for forty releases, for each of the two. */
async function measureCommands(): Promise<void> {
  const arena = makeArena(checkedReleases);
  const usages = await takeTurns([makeTertialCheck(arena), makeEmptyNode(arena)], 5);
  const [check, node] = [usages.get('Tertial, check'), usages.get('Empty node')];
  if (check === undefined || node === undefined) return;
  const shown = await measurePreview(arena.data, 7);
  const describe = (seconds: number) =>
    `${seconds.toFixed(2)} s, ${(seconds / node.wall).toFixed(1)} times an empty start of Node`;
  console.log(`check of ${checkedReleases} releases: ${describe(check.wall)}`);
  console.log(
    `preview of ${checkedReleases} releases, from a saved table to the page with its figure: ${describe(shown)}\n`,
  );
}

/** Of the repository's own publications, with every kind of page. */
async function printWeights(): Promise<void> {
  const arena: Arena = { root, work: join(work, 'publications'), data: join(root, 'data') };
  await measureRun(makeTertial(arena).command, work);
  console.log(`${'First load, heaviest page'.padEnd(28)} kB  requests`);
  for (const [kind, { bytes, requests }] of weighKinds(siteOf(arena))) {
    console.log(`  ${kind.padEnd(22)} ${(bytes / 1000).toFixed(1).padStart(6)} ${String(requests).padStart(9)}`);
  }
}

rmSync(join(work, 'usage.jsonl'), { force: true });
