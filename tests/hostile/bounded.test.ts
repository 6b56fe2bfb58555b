// Files that are made to use up time or memory end in a problem, soon, in a process that has little of it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { largeFiles } from './large-files.ts';

/** A file of two megabytes as text, as lines and as a tree is some ten times as large. */
const mostMegabytes = 300;
/** Of processor time: the longest takes some three. On the wall ten times as much, on a machine that does other things. */
const mostSeconds = 8;

describe('is refused in bounded time and memory', () => {
  test.each(Object.keys(largeFiles))(
    '%s',
    (name) => {
      const { stdout, stderr, signal, status } = spawnSync(
        process.execPath,
        [`--max-old-space-size=${mostMegabytes}`, join(import.meta.dirname, 'load-bounded.ts'), name],
        { encoding: 'utf8', timeout: mostSeconds * 10_000 },
      );
      expect({ signal, status, stderr }).toEqual({ signal: null, status: 0, stderr: '' });
      const { codes, milliseconds } = JSON.parse(stdout);
      expect(codes).not.toEqual([]);
      expect(milliseconds).toBeLessThan(mostSeconds * 1000);
    },
    120_000,
  );
});
