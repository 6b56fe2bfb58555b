import { describe, expect, test } from 'vitest';
import { checkSource } from './check-source.ts';
import { listFiles, readProjectFile } from './list-files.ts';

test('src and scripts have no default export, no type assertion but `as const`, and no long file', () => {
  const paths = [...listFiles('src'), ...listFiles('scripts')].filter((path) => /(?<!\.d)\.(ts|astro)$/.test(path));
  expect(paths.flatMap((path) => checkSource(path, readProjectFile(path)))).toEqual([]);
});

describe('checkSource', () => {
  test.each([
    ['export const a = 1 as const;', []],
    ['export default 1;', ['src/a.ts has a default export']],
    ['export default function a() {}', ['src/a.ts has a default export']],
    ['const a = 1;\nexport { a as default };', ['src/a.ts has a default export']],
    ['const a = b as string;', ["src/a.ts has 'b as string'"]],
    ['\n'.repeat(221), ['src/a.ts has 221 lines, 220 at most: is it two things?']],
  ])('%j', (text, expected) => {
    expect(checkSource('src/a.ts', text)).toEqual(expected);
  });
});
