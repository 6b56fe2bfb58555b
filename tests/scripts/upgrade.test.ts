import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runUpgrade } from '../../scripts/run-upgrade.ts';
import { makeTwoRepositories, type TwoRepositories } from './two-repositories.ts';

const env = { LANG: 'en_GB.UTF-8' };
const snippets = '.vscode/tertial.code-snippets';

/** Long enough for git to know it again under another name. */
function long(word: string): string {
  return Array.from({ length: 40 }, (_, index) => `${word};${index}\n`).join('');
}

let repositories: TwoRepositories;
let said: string[];

beforeEach(() => {
  said = [];
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line: string) => said.push(...line.split('\n')));
  }
  repositories = makeTwoRepositories((upstream) => {
    upstream.write('package.json', '{ "version": "0.1.0" }\n');
    for (const name of ['a', 'b', 'c']) upstream.write(`src/${name}.ts`, long(name));
    for (const name of ['a', 'b', 'c', 'd', 'ö']) upstream.write(`data/example/2020/v1/${name}.csv`, long(name));
    upstream.write('data/site.yaml', 'name: Example\n');
    upstream.write('public/favicon.svg', '<svg/>\n');
    upstream.write('public/card.svg', '<svg/>\n');
    upstream.write(snippets, '{}\n');
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  repositories.remove();
});

/** The publisher's own content; one table is an example that has been moved and mended. */
function replaceContent(): void {
  const { fork } = repositories;
  fork.git('mv', 'data/example', 'data/own');
  fork.write('data/own/2020/v1/a.csv', `${long('a')}own;1\n`);
  fork.remove('data/own/2020/v1/b.csv');
  fork.write('data/site.yaml', 'name: Kommunen\n');
  fork.write('public/favicon.svg', '<svg>own</svg>\n');
  fork.write('public/logo.svg', '<svg/>\n');
  fork.remove('public/card.svg');
  fork.write(snippets, '{ "own": 1 }\n');
  fork.commit('Our own content');
}

/** A version in which the software and the examples have been added to, changed, renamed and removed. */
function changeEverything(version: string): string {
  const { upstream } = repositories;
  upstream.write('package.json', `{ "version": "${version}" }\n`);
  upstream.write('src/a.ts', long('a').replace(';7', ';seven'));
  upstream.git('mv', 'src/b.ts', 'src/renamed.ts');
  upstream.remove('src/c.ts');
  upstream.write('src/new.ts', 'new\n');
  upstream.write('data/example/2020/v1/a.csv', long('a').replace(';7', ';777'));
  upstream.git('mv', 'data/example/2020/v1/b.csv', 'data/example/2020/v1/renamed.csv');
  upstream.remove('data/example/2020/v1/c.csv');
  upstream.git('mv', 'data/example/2020/v1/d.csv', 'moved.csv');
  upstream.write('data/example/2021/v1/new.csv', long('new'));
  upstream.write('data/site.yaml', 'name: Example 2\n');
  upstream.write('public/favicon.svg', '<svg>2</svg>\n');
  upstream.write('public/card.svg', '<svg>2</svg>\n');
  upstream.write('public/new.svg', '<svg/>\n');
  upstream.write(snippets, '{ "new": 1 }\n');
  return upstream.commit(version);
}

describe('npm run upgrade', () => {
  test('takes all of the software and nothing of data/ and public/, whatever the original did to its examples', () => {
    const { upstream, fork } = repositories;
    replaceContent();
    const own = fork.list('data', 'public', '.vscode');
    const version = changeEverything('0.2.0');
    expect(runUpgrade([], env, fork.root)).toBe(0);
    expect(said.slice(0, 2)).toEqual(['Went from version 0.1.0 to 0.2.0.', 'data and public are as they were.']);
    expect(fork.list('data', 'public', '.vscode')).toEqual(own);
    const software = Object.entries(upstream.list()).filter(([path]) => !/^(?:data|public|\.vscode)\//.test(path));
    expect(fork.list()).toEqual({ ...Object.fromEntries(software), ...own });
    expect(fork.git('status', '--porcelain')).toBe('');
    expect(fork.git('merge-base', 'HEAD', version)).toBe(version);
  });

  test('takes the next version as well, and then has nothing to take', () => {
    const { upstream, fork } = repositories;
    replaceContent();
    const own = fork.list('data', 'public', '.vscode');
    changeEverything('0.2.0');
    runUpgrade([], env, fork.root);
    upstream.write('data/example/2021/v1/new.csv', long('newer'));
    upstream.remove('data/example/2020');
    upstream.write('src/new.ts', 'newer\n');
    upstream.commit('The third version');
    expect(runUpgrade([], env, fork.root)).toBe(0);
    expect(fork.list('data', 'public', '.vscode')).toEqual(own);
    expect(fork.read('src/new.ts')).toBe('newer\n');
    said = [];
    expect(runUpgrade([], env, fork.root)).toBe(0);
    expect(said).toEqual(['You have all of main already.']);
  });

  test('leaves the examples as they are in a fork that has kept them', () => {
    const { fork } = repositories;
    const own = fork.list('data', 'public');
    changeEverything('0.2.0');
    expect(runUpgrade([], env, fork.root)).toBe(0);
    expect(fork.list('data', 'public')).toEqual(own);
  });

  test('takes a tag', () => {
    const { upstream, fork } = repositories;
    replaceContent();
    changeEverything('0.2.0');
    upstream.git('tag', 'v0.2.0');
    upstream.write('src/new.ts', 'not yet\n');
    upstream.commit('On the way to the next');
    expect(runUpgrade(['v0.2.0'], env, fork.root)).toBe(0);
    expect(fork.read('src/new.ts')).toBe('new\n');
  });

  test('keeps what a publisher has changed in the software, where the original has not', () => {
    const { fork } = repositories;
    replaceContent();
    fork.write('src/a.ts', long('a').replace(';30', ';thirty'));
    fork.commit('A change of our own');
    changeEverything('0.2.0');
    expect(runUpgrade([], env, fork.root)).toBe(0);
    expect(fork.read('src/a.ts')).toBe(long('a').replace(';30', ';thirty').replace(';7', ';seven'));
  });

  test('names the files that both have changed, and can be taken back', () => {
    const { fork } = repositories;
    replaceContent();
    fork.write('src/a.ts', long('a').replace(';7', ';VII'));
    fork.commit('A change of our own');
    const before = fork.list();
    changeEverything('0.2.0');
    expect(runUpgrade([], env, fork.root)).toBe(1);
    expect(said).toContain('src/a.ts');
    expect(fork.list('data')).toEqual(
      Object.fromEntries(Object.entries(before).filter(([path]) => path.startsWith('data/'))),
    );
    fork.git('merge', '--abort');
    expect(fork.list()).toEqual(before);
  });

  test('can be taken back once it is done', () => {
    const { fork } = repositories;
    replaceContent();
    const before = fork.list();
    changeEverything('0.2.0');
    runUpgrade([], env, fork.root);
    fork.git('reset', '--hard', '--quiet', 'ORIG_HEAD');
    expect(fork.list()).toEqual(before);
  });

  test.each<[string, (all: TwoRepositories) => void, RegExp]>([
    [
      'changes that are not committed',
      ({ fork }) => fork.write('src/a.ts', ''),
      /^There are changes that are not committed/,
    ],
    [
      'files that are not committed',
      ({ fork }) => fork.write('data/new.csv', ''),
      /^There are changes that are not committed/,
    ],
    ['no original', ({ fork }) => fork.git('remote', 'remove', 'upstream'), /^Git does not know where the software is/],
    [
      'an original that is gone',
      ({ upstream }) => rmSync(upstream.root, { recursive: true }),
      /^main cannot be fetched/,
    ],
    [
      'no history in common',
      ({ fork }) => {
        fork.git('checkout', '--quiet', '--orphan', 'template');
        fork.commit('A template');
      },
      /^Your repository has no history in common/,
    ],
    ['nobody who commits', ({ fork }) => fork.git('config', 'user.name', ''), /^Git could not merge/],
  ])('refuses %s, and changes nothing', (_, spoil, why) => {
    const { fork } = repositories;
    replaceContent();
    changeEverything('0.2.0');
    spoil(repositories);
    const before = fork.list();
    expect(runUpgrade([], env, fork.root)).toBe(1);
    expect(said[0]).toMatch(why);
    expect(fork.list()).toEqual(before);
  });

  test('refuses a folder that is not the top of a repository', () => {
    const { fork } = repositories;
    expect(runUpgrade([], env, join(fork.root, 'src'))).toBe(1);
    const elsewhere = join(fork.root, '../elsewhere');
    mkdirSync(elsewhere);
    cpSync(join(fork.root, 'src'), elsewhere, { recursive: true });
    expect(runUpgrade([], env, elsewhere)).toBe(1);
    expect(said.every((line) => line.startsWith('This is not the top of a Git repository'))).toBe(true);
  });

  test.each([[['a', 'b']], [['--check']], [['--language', 'de']]])('refuses %j', (args) => {
    expect(runUpgrade(args, env, repositories.fork.root)).toBe(2);
    expect(said[0]).toMatch(/^Usage: npm run upgrade/);
  });
});
