// Publications made by hand: which one readers see, which are kept, and what a site keeps of others.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepLastingFiles } from '../../scripts/server/keep-lasting-files.ts';
import {
  findCurrent,
  listPublications,
  locatePublication,
  type Publication,
} from '../../scripts/server/publication.ts';
import { removeOldPublications } from '../../scripts/server/remove-old-publications.ts';
import { locateServerFolder, type ServerFolder } from '../../scripts/server/server-folder.ts';
import { isRolledBack, showBefore, showMain } from '../../scripts/server/switch-publication.ts';
import { hashSite, writeManifest } from '../../scripts/site-manifest.ts';
import { readWhole } from './read-whole.ts';

let root: string;
let folder: ServerFolder;
let hour = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tertial-switch-'));
  folder = locateServerFolder(root);
  mkdirSync(folder.publications);
  hour = 0;
  git('init', '--quiet', '--bare', folder.repository);
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...words: readonly string[]): string {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  return spawnSync('git', [...person, ...words], { encoding: 'utf8' }).stdout.trim();
}

/** Moves main on, and returns its commit. */
function push(): string {
  const repository = `--git-dir=${folder.repository}`;
  const tree = git(repository, 'hash-object', '-t', 'tree', '-w', '/dev/null');
  hour += 1;
  const commit = git(repository, 'commit-tree', tree, '-m', `Push ${hour}`);
  git(repository, 'update-ref', 'refs/heads/main', commit);
  return commit;
}

/** A publication of the commit, with these files. */
function make(commit: string, files: Readonly<Record<string, string>> = {}): Publication {
  hour += 1;
  const name = `2026-01-${String(hour).padStart(2, '0')}T080000.000Z-${commit.slice(0, 12)}`;
  const publication = locatePublication(folder, name);
  for (const [path, text] of Object.entries({ 'index.html': name, ...files })) {
    mkdirSync(dirname(join(publication.site, path)), { recursive: true });
    writeFileSync(join(publication.site, path), text);
  }
  const manifest = writeManifest({ software: '1', content: commit, files: hashSite(publication.site) });
  writeFileSync(join(publication.site, 'manifest.json'), manifest);
  return publication;
}

/** Pushes and publishes. */
function publish(): Publication {
  const publication = make(push());
  expect(showMain(folder)?.to).toEqual(publication);
  return publication;
}

const shown = () => readFileSync(join(folder.current, 'site/index.html'), 'utf8');

describe('showMain', () => {
  test('shows nothing before there is a push, or while it is not built', () => {
    expect(showMain(folder)).toBe(undefined);
    push();
    expect(showMain(folder)).toBe(undefined);
    expect(existsSync(folder.current)).toBe(false);
  });

  test('shows what main is, whichever was built last', () => {
    const first = push();
    const second = push();
    const wanted = make(second);
    make(first);
    expect(showMain(folder)).toEqual({ from: undefined, to: wanted });
    expect(shown()).toBe(wanted.name);
    expect(showMain(folder)).toBe(undefined);
  });

  test('shows the newest of several of one commit', () => {
    const commit = push();
    make(commit);
    const newest = make(commit);
    expect(showMain(folder)?.to).toEqual(newest);
  });

  test('mends what was cut off between the new link and its move', () => {
    writeFileSync(join(root, '.current'), '');
    expect(publish().name).toBe(shown());
    expect(readdirSync(root)).not.toContain('.current');
  });
});

describe('showBefore', () => {
  test('goes back along what readers have seen, not along time', () => {
    const [first, second] = [publish(), publish()];
    const third = publish();
    expect(showBefore(folder)).toEqual({ from: third, to: second });
    const fourth = publish();
    expect(showBefore(folder)).toEqual({ from: fourth, to: second });
    expect(showBefore(folder)).toEqual({ from: second, to: first });
    expect(showBefore(folder)).toBe(undefined);
    expect(shown()).toBe(first.name);
  });

  test('lasts until main is another commit', () => {
    publish();
    const bad = publish();
    showBefore(folder);
    expect(showMain(folder)).toBe(undefined);
    make(bad.name.slice(-12));
    expect(showMain(folder)).toBe(undefined);
    const mended = push();
    expect(isRolledBack(folder, mended)).toBe(false);
    expect(make(mended).name).toBe(showMain(folder)?.to.name);
    expect(existsSync(folder.rolledBack)).toBe(false);
  });

  test('refuses when the one before has been removed', () => {
    const first = publish();
    publish();
    rmSync(first.folder, { recursive: true });
    expect(showBefore(folder)).toBe(undefined);
  });
});

describe('removeOldPublications', () => {
  test('keeps the nine newest, what readers see and what they saw before', () => {
    const [first, second, third] = [publish(), publish(), publish()];
    const main = push();
    const newest = Array.from({ length: 9 }, () => make(main));
    removeOldPublications(folder);
    expect(listPublications(folder)).toEqual([second, third, ...newest]);
    expect(first.name).not.toBe(findCurrent(folder)?.name);
  });
});

describe('keepLastingFiles', () => {
  const style = (name: string) => ({
    [`_astro/${name}.css`]: name,
    [`bilder/${name}.webp`]: name,
    [`${name}.csv`]: name,
  });

  test('keeps files with hashed names of others, packed or not, but none of what those keep', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => make(push(), style(name)));
    if (!a || !b || !c) throw new Error('Three are made.');
    writeFileSync(join(a.site, '_astro/a.css.gz'), 'packed');
    keepLastingFiles(b, [a]);
    keepLastingFiles(c, [b]);
    expect(readdirSync(join(b.site, '_astro'))).toEqual(['a.css', 'a.css.gz', 'b.css']);
    expect(readdirSync(join(c.site, '_astro'))).toEqual(['b.css', 'c.css']);
    expect(readdirSync(join(c.site, 'bilder'))).toEqual(['b.webp', 'c.webp']);
    expect(existsSync(join(c.site, 'b.csv'))).toBe(false);
    expect(readWhole(c.site)).toMatch(/^[0-9a-f]{40}$/);
  });
});
