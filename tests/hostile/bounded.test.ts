// Files that are made to use up time or memory end in a problem, soon, in a process that has little of it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largeFiles } from './large-files.ts';

/** A file of two megabytes as text, as lines and as a tree is some ten times as large. */
const mostMegabytes = 300;
/** Of processor time for each: the longest takes some three. */
const mostSeconds = 10;

test('each is refused in bounded time and memory', () => {
  const { stdout, stderr, signal, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${mostMegabytes}`, join(import.meta.dirname, 'load-bounded.ts')],
    { encoding: 'utf8', timeout: 280_000 },
  );
  const results = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  // What it had not got to, when it was ended.
  expect(results.map(({ name }) => name)).toEqual(Object.keys(largeFiles));
  expect({ signal, status, stderr }).toEqual({ signal: null, status: 0, stderr: '' });
  expect(results.filter(({ codes, milliseconds }) => codes.length === 0 || milliseconds > mostSeconds * 1000)).toEqual(
    [],
  );
}, 300_000);
