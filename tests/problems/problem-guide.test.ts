import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeProblemGuide } from '../../scripts/write-problem-guide.ts';
import { problemKinds } from '../../src/problems/problem-kinds.ts';

const path = join(import.meta.dirname, '../../docs/problem.md');
const written = existsSync(path) ? readFileSync(path, 'utf8') : '';

describe('docs/problem.md', () => {
  test('is what scripts/write-problem-guide.ts writes', () => {
    expect(written).toBe(composeProblemGuide());
  });

  test('has exactly one entry for each kind of problem', () => {
    const entries = [...written.matchAll(/^### (.*)$/gm)].map(([, code]) => code);
    expect(entries).toEqual(Object.keys(problemKinds));
  });

  test('links to entries that exist', () => {
    const links = [...written.matchAll(/\]\(#(.*?)\)/g)].map(([, code]) => code);
    expect(links).toEqual(Object.keys(problemKinds));
  });
});
