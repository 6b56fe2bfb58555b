// A short run of `npm run fuzz`: each time the same cases, and others.
import { expect, test } from 'vitest';
import { makeFuzzCase } from './fuzz-case.ts';
import { runFuzz } from './run-fuzz.ts';

const runs = 250;
const bySeed: readonly (readonly [name: string, seed: number])[] = [
  ['of seed 1', 1],
  [`of seed ${Date.now() % 1_000_000}`, Date.now() % 1_000_000],
];

test.each(bySeed)(
  'data folders that are mutated are taken or refused with a place, a sentence and a remedy: %s',
  async (_, seed) => {
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
