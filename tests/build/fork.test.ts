// A fork whose only differences are in data/ and public/ takes a version of the software in which everything has changed.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runUpgrade } from '../../scripts/run-upgrade.ts';
import { ownPaths } from '../../scripts/software-commit.ts';
import { listFiles } from '../architecture/list-files.ts';
import { makeTwoRepositories } from '../scripts/two-repositories.ts';
import { root } from './run-build.ts';

/** A change of every file is a change of each of these, and they make up most of the project. */
const isFixture = (path: string): boolean => path.startsWith('tests/fixtures/');
const isOwn = (path: string): boolean => ownPaths.some((own) => path === own || path.startsWith(`${own}/`));

test('merges without conflict, and keeps its data/ and public/ as they are', { timeout: 120_000 }, () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const paths = listFiles().filter((path) => !isFixture(path));
  const { upstream, fork, remove } = makeTwoRepositories((repository) => {
    for (const path of paths) repository.copy(join(root, path), path);
  });
  try {
    fork.remove('data');
    fork.remove('public');
    fork.copy(join(root, 'tests/fixtures/revised/data'), 'data');
    fork.write('public/favicon.svg', '<svg>own</svg>\n');
    fork.commit('Our own content');
    const own = fork.list('data', 'public');
    for (const path of paths) appendFileSync(join(upstream.root, path), '\n');
    const [example = '', ...others] = paths.filter((path) => path.startsWith('data/'));
    upstream.remove(example);
    for (const path of others.slice(0, 20)) upstream.git('mv', path, path.replace(/[^/]+$/, 'renamed-$&'));
    upstream.write('data/another/publication.yaml', 'title: Another\n');
    upstream.write('public/another.svg', '<svg/>\n');
    upstream.write('src/another.ts', '// Another\n');
    upstream.commit('A version in which everything has changed');

    expect(runUpgrade([], { LANG: 'en' }, fork.root)).toBe(0);
    expect(fork.list('data', 'public')).toEqual(own);
    const differing = fork.git('diff', '--name-only', '-z', 'upstream/main', 'HEAD').split('\0').filter(Boolean);
    expect(differing.filter((path) => !isOwn(path))).toEqual([]);
    expect(fork.git('status', '--porcelain')).toBe('');
  } finally {
    remove();
    vi.restoreAllMocks();
  }
});
