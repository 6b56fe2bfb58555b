import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mountSite } from '../../scripts/mount-site.ts';

const names = [
  '.htaccess',
  '404.html',
  '_headers',
  '_redirects',
  '2018-t2/index.html',
  'index.html',
  'staticwebapp.config.json',
];
let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'mount-'));
  for (const name of names) write(join('dist', name), name);
});
afterEach(() => rmSync(place, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(place, name)), { recursive: true });
  writeFileSync(join(place, name), text);
}

function mount(base: string): boolean {
  return mountSite({ site: join(place, 'dist'), folder: join(place, 'host'), base, language: 'sv' });
}

const listFiles = (folder: string): readonly string[] =>
  readdirSync(join(place, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(place, folder).length + 1))
    .toSorted();

describe('mountSite', () => {
  test('copies a site that is at the root as it is', () => {
    expect(mount('/')).toBe(true);
    expect(listFiles('host')).toEqual(names.toSorted());
  });

  test('puts a site below its path, and what hosts read above it', () => {
    expect(mount('/kommun/statistik/')).toBe(true);
    expect(listFiles('host')).toEqual(
      [
        '404.html',
        '_headers',
        '_redirects',
        'index.html',
        'staticwebapp.config.json',
        ...['.htaccess', '404.html', '2018-t2/index.html', 'index.html'].map((name) => `kommun/statistik/${name}`),
      ].toSorted(),
    );
    expect(readFileSync(join(place, 'host/kommun/statistik/index.html'), 'utf8')).toBe('index.html');
    expect(readFileSync(join(place, 'host/index.html'), 'utf8')).toContain('0; url=/kommun/statistik/"');
    expect(listFiles('dist')).toEqual(names.toSorted());
  });

  test('leaves nothing of an earlier time', () => {
    mount('/statistik/');
    rmSync(join(place, 'dist/_redirects'));
    expect(mount('/')).toBe(true);
    expect(listFiles('host')).toEqual(names.filter((name) => name !== '_redirects').toSorted());
  });

  test('touches nothing when there is no site', () => {
    mount('/');
    rmSync(join(place, 'dist/index.html'));
    expect(mount('/')).toBe(false);
    expect(existsSync(join(place, 'host/index.html'))).toBe(true);
  });
});
