import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContentCommit } from '../../scripts/content-commit.ts';

let folder: string;
let data: string;

function git(...words: readonly string[]): string {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', [...author, ...words], { cwd: folder, encoding: 'utf8' }).stdout.trim();
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commit-'));
  data = join(folder, 'data');
  mkdirSync(data);
  write('data/site.yaml', 'name: Statistik\n');
  write('.gitignore', '*.log\n.DS_Store\n');
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'First');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readContentCommit', () => {
  test('is the commit that is checked out', () => {
    expect(readContentCommit(data, {})).toMatch(/^[0-9a-f]{40}$/);
    expect(readContentCommit(data, {})).toBe(git('rev-parse', 'HEAD'));
  });

  test.each([
    ['a file that differs', 'data/site.yaml', 'name: Annat\n'],
    ['a file that is not in it', 'data/new.csv', ''],
    ['a file that git ignores', 'data/figures.log', ''],
  ])('is none with %s', (_, path, text) => {
    write(path, text);
    expect(readContentCommit(data, {})).toBeNull();
  });

  test.each(['data/.DS_Store', 'src.ts'])('is not changed by what is no content, %s', (path) => {
    write(path, '');
    expect(readContentCommit(data, {})).toBe(git('rev-parse', 'HEAD'));
  });

  test('is none where there is no repository, unless the host says which', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(readContentCommit(data, {})).toBeNull();
    expect(readContentCommit(data, { TERTIAL_COMMIT: 'c0ffee' })).toBe('c0ffee');
  });
});
