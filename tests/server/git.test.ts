import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askGit, isAncestor, readMain } from '../../scripts/server/git.ts';
import { readLanguage } from '../../scripts/server/read-language.ts';
import { locateServerFolder, type ServerFolder } from '../../scripts/server/server-folder.ts';

const none = 'a'.repeat(40);
let folder: ServerFolder;

beforeEach(() => {
  folder = locateServerFolder(mkdtempSync(join(tmpdir(), 'tertial-git-')));
  spawnSync('git', ['init', '--quiet', '--bare', folder.repository]);
});
afterEach(() => rmSync(folder.root, { recursive: true }));

/** Moves main to a commit of its own, without files. */
function commit(message: string): string {
  const tree = askGit(folder, 'hash-object', '-t', 'tree', '-w', '/dev/null') ?? '';
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const made = askGit(folder, ...person, 'commit-tree', tree, '-m', message) ?? '';
  askGit(folder, 'update-ref', 'refs/heads/main', made);
  return made;
}

test('what is not there is told from what is', () => {
  expect([readMain(folder), readLanguage(folder, 'main'), askGit(folder, 'config', '--get', 'tertial.reload')]).toEqual(
    [undefined, 'sv', undefined],
  );
  const [first, second] = [commit('First'), commit('Second')];
  expect([readMain(folder), readLanguage(folder, first)]).toEqual([second, 'sv']);
  expect([isAncestor(folder, first, second), isAncestor(folder, first, first)]).toEqual([false, true]);
});

test('that git cannot answer is not taken for a no', () => {
  const first = commit('First');
  expect(() => isAncestor(folder, none, first)).toThrow(
    /^git merge-base \(128\): fatal: Not a valid commit name a{40}$/,
  );
  appendFileSync(join(folder.repository, 'config'), '[x\n');
  for (const ask of [
    () => readMain(folder),
    () => readLanguage(folder, first),
    () => isAncestor(folder, first, first),
  ]) {
    expect(ask).toThrow(/^git .* \(128\): fatal: bad config line \d+ in file /);
  }
});
