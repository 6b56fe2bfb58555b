import { describe, expect, test } from 'vitest';
import {
  findInstallScripts,
  findLooseActions,
  findLooseVersions,
  findMissingOptionalPackages,
  findUnsealedPackages,
  listPackages,
  lockSchema,
  manifestSchema,
} from './check-packages.ts';
import { listFiles, readProjectFile } from './list-files.ts';

const manifest = manifestSchema.parse(JSON.parse(readProjectFile('package.json')));

describe('the packages', () => {
  test('stand in CONTRIBUTING.md, each with its licence and the reason', () => {
    const lock = lockSchema.parse(JSON.parse(readProjectFile('package-lock.json')));
    const names = [manifest.dependencies, manifest.optionalDependencies, manifest.devDependencies].flatMap(Object.keys);
    const licences = names.map((name) => ({ name, licence: lock.packages[`node_modules/${name}`]?.license }));
    const listed = listPackages(readProjectFile('CONTRIBUTING.md'));
    const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
    expect(listed.map(({ name, licence }) => ({ name, licence })).sort(byName)).toEqual(licences.sort(byName));
    expect(listed.filter(({ reason }) => reason.length < 15)).toEqual([]);
  });

  test('have hashes in the lock, which npm holds them against', () => {
    const lock = lockSchema.parse(JSON.parse(readProjectFile('package-lock.json')));
    expect([lock.lockfileVersion, findUnsealedPackages(lock)]).toEqual([3, []]);
  });

  test('run nothing when they are installed', () => {
    const lock = lockSchema.parse(JSON.parse(readProjectFile('package-lock.json')));
    expect(readProjectFile('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(manifest.allowScripts).toEqual(Object.fromEntries(findInstallScripts(lock).map((name) => [name, false])));
  });

  test('are pinned to one version each', () => {
    expect(findLooseVersions(manifest)).toEqual([]);
  });

  test('are in the lock for every platform', () => {
    const lock = lockSchema.parse(JSON.parse(readProjectFile('package-lock.json')));
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(findMissingOptionalPackages(lock)).toEqual([]);
  });

  test('come from wherever the machine gets its packages', () => {
    const lock = lockSchema.parse(JSON.parse(readProjectFile('package-lock.json')));
    expect(Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved !== undefined)).toEqual([]);
  });

  test('and the actions of workflows are pinned by commit', () => {
    expect(listFiles('.github/workflows').flatMap((path) => findLooseActions(readProjectFile(path)))).toEqual([]);
  });
});

test('findLooseVersions finds ranges and tags', () => {
  const loose = manifestSchema.parse({
    dependencies: { a: '1.2.3', b: '^1.2.3' },
    devDependencies: { c: 'latest' },
  });
  expect(findLooseVersions(loose)).toEqual(['b: ^1.2.3', 'c: latest']);
});

test('findMissingOptionalPackages looks where Node would', () => {
  const optional = (name: string) => ({ optionalDependencies: { [name]: '1.0.0' } });
  const lock = lockSchema.parse({
    packages: {
      '': optional('a'),
      'node_modules/b': optional('b-linux'),
      'node_modules/b/node_modules/b-linux': {},
      'node_modules/c': optional('c-linux'),
      'node_modules/c-linux': {},
      'node_modules/d': optional('d-wasm'),
    },
  });
  expect(findMissingOptionalPackages(lock)).toEqual(['package.json asks for a', 'node_modules/d asks for d-wasm']);
});

test('findUnsealedPackages and findInstallScripts find what is not as the others', () => {
  const integrity = `sha512-${'a'.repeat(86)}==`;
  const lock = lockSchema.parse({
    packages: {
      '': {},
      'node_modules/a': { integrity },
      'node_modules/b': { integrity: 'sha1-abc=' },
      'node_modules/c': { hasInstallScript: true },
      'node_modules/a/node_modules/c': { integrity, hasInstallScript: true },
    },
  });
  expect(findUnsealedPackages(lock)).toEqual(['node_modules/b', 'node_modules/c']);
  expect(findInstallScripts(lock)).toEqual(['c']);
});

test('listPackages reads the tables of packages, and no others', () => {
  const table = '| package | licence | why |\n|---|---|---|\n| a, @b/c | MIT | small |';
  expect(listPackages(`Text\n\n${table}\n\n| library | why not |\n|---|---|\n| d | large |\n`)).toEqual([
    { name: 'a', licence: 'MIT', reason: 'small' },
    { name: '@b/c', licence: 'MIT', reason: 'small' },
  ]);
});

test('findLooseActions asks for a whole commit and its version', () => {
  const commit = '0123456789'.repeat(4);
  const steps = [`- uses: a/b@${commit} # v1.2.3`, `- uses: a/b@${commit}`, '- uses: a/b@v4'].join('\n');
  expect(findLooseActions(steps)).toEqual([`a/b@${commit}`, 'a/b@v4']);
});
