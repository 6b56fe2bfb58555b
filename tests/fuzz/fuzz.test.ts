// A short run of `npm run fuzz`: each time the same cases, and others; and what such runs have found.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFoundCases, writeFoundCase } from './found-case.ts';
import { makeFuzzCase, readBase, readFolder } from './fuzz-case.ts';
import { judgeCase } from './judge-case.ts';
import { runFuzz } from './run-fuzz.ts';

const runs = 250;
const newSeed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6));
process.stderr.write(`seed ${newSeed} of the mutated data folders: npm run fuzz -- --seed ${newSeed} --runs ${runs}\n`);

test.each([1, newSeed])(
  'data folders that are mutated are taken or refused with a place, a sentence and a remedy: of seed %i',
  async (seed) => {
    const { taken, refused, findings } = await runFuzz(seed, runs);
    expect(findings, `npm run fuzz -- --seed ${seed} --runs ${runs}`).toEqual([]);
    expect(taken + refused).toBe(runs);
    expect(Math.min(taken, refused)).toBeGreaterThan(5);
  },
  300_000,
);

test('a case is told by its seed and its number', () => {
  expect(makeFuzzCase(7, 11)).toEqual(makeFuzzCase(7, 11));
  expect(makeFuzzCase(7, 11).files).not.toEqual(makeFuzzCase(7, 12).files);
});

test.each(listFoundCases())('what was found once is taken or refused as it should be: $name', ({ files }) => {
  expect(judgeCase({ files }).faults).toEqual([]);
});

test('a case that is found is written as the fixtures of found cases are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-found-'));
  const base = 'tests/fixtures/examples/data';
  const { 'site.yaml': _, ...left } = readBase(base);
  const spoilt = new TextEncoder().encode('a');
  const files = { ...left, 'kundcenter/publication.yaml': spoilt, '../outside.yaml': spoilt };
  const changed = ['kundcenter/publication.yaml', '../outside.yaml'];
  writeFoundCase(folder, { base, files, changed }, 'does not come to an end\n');
  expect(readFileSync(join(folder, 'case.yaml'), 'utf8')).toBe(
    `base: ${base}\nremoved:\n  - site.yaml\nfound: |\n  does not come to an end\n`,
  );
  expect(Object.keys(readFolder(folder))).toEqual(['case.yaml', 'data/kundcenter/publication.yaml']);
  rmSync(folder, { recursive: true });
});
