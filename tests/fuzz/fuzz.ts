// npm run fuzz -- [--runs 100000] [--seed 1]: loads mutated data folders and says what should not have come about. Without a seed
// it takes one from the clock. Exit 0 nothing was found, 1 cases were found, which are written to .tertial/fuzz/ as folders for
// tests/fixtures/fuzz/, 2 wrong usage.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFoundCase } from './found-case.ts';
import { makeFuzzCase } from './fuzz-case.ts';
import { type Finding, runFuzz } from './run-fuzz.ts';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const folder = resolve(import.meta.dirname, '../../.tertial/fuzz');

/** Writes the case with what is wrong with it, and returns its folder. */
function keep({ number, faults }: Finding): string {
  const place = join(folder, `${seed}-${number}`);
  writeFoundCase(place, makeFuzzCase(seed, number), [`seed ${seed}, number ${number}`, ...faults, ''].join('\n'));
  return place;
}

if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(seed) || runs < 1) {
  process.stderr.write('Usage: npm run fuzz -- [--runs 100000] [--seed 1]\n');
  process.exit(2);
}
process.stdout.write(`seed ${seed}, ${runs} cases\n`);
const start = performance.now();
const result = await runFuzz(seed, runs, (done, found) => {
  if (found !== undefined) process.stdout.write(`${keep(found)}\n  ${found.faults[0]?.split('\n')[0]}\n`);
  else if (done % 5000 === 0) process.stdout.write(`${done} …\n`);
});
const seconds = Math.round((performance.now() - start) / 1000);
const { taken, refused, slowest, findings } = result;
process.stdout.write(`${taken} taken, ${refused} refused, ${findings.length} found; ${seconds} s; `);
process.stdout.write(`the slowest took ${Math.round(slowest.milliseconds)} ms (number ${slowest.number})\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
