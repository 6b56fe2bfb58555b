import { describe, expect, test } from 'vitest';
import { findPaths, pathExists } from './check-documents.ts';
import { listFiles, readProjectFile } from './list-files.ts';

const files = listFiles();
const topFolders = [...new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''))];
const documents = files.filter((path) => /^(README|CONTRIBUTING|CHANGELOG)\.md$|^docs\/.*\.md$/.test(path));

test.each(documents)('every path that %s names exists', (document) => {
  const paths = findPaths(readProjectFile(document), topFolders);
  expect(paths.filter((path) => !pathExists(path, document, files))).toEqual([]);
});

test.each(['README.md', '.ci/run'])('%s has the one command that tests everything', (path) => {
  expect(readProjectFile(path)).toContain('npm ci && npm test');
});

describe('findPaths', () => {
  test.each([
    ['see `src/format/` and `release.yaml`', ['src/format/', 'release.yaml']],
    ['see [the guide](docs/guide.md#start "Guide")', ['docs/guide.md']],
    ['![Picture](docs/picture.png)', ['docs/picture.png']],
    ['`npm run build`, `2018-T2`, `och/eller`, `chart.js`, `.mdx`, `@fontsource/inter/`, `text/csv`', []],
    ['`departments/<category>.mdx`, `*.mdx`, `data/…/staff.csv`, `dist/`', []],
    ['[here](https://example.org/a.md), [mail](mailto:a@example.org), [below](#below)', []],
    ['```\nsrc/made-up.ts\n`in/code.md`\n```', []],
    ['`src/format`', ['src/format']],
  ])('%j', (markdown, expected) => {
    expect(findPaths(markdown, ['src', 'docs'])).toEqual(expected);
  });
});

describe('pathExists', () => {
  test.each([
    ['src/a/b.ts', true],
    ['src/a/', true],
    ['src/a', true],
    ['a/b.ts', true],
    ['b.ts', true],
    ['../src/a/b.ts', true],
    ['guide.md', true],
    ['src/c.ts', false],
    ['c/', false],
    ['.ts', false],
  ])('%s: %s', (path, expected) => {
    expect(pathExists(path, 'docs/start.md', ['src/a/b.ts', 'docs/guide.md', 'docs/start.md'])).toBe(expected);
  });
});
