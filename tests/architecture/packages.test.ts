import { describe, expect, test } from 'vitest';
import {
  findLooseActions,
  findLooseVersions,
  findMissingOptionalPackages,
  lockSchema,
  manifestSchema,
} from './check-packages.ts';
import { listFiles, readProjectFile } from './list-files.ts';

describe('the packages', () => {
  test('are pinned to one version each', () => {
    expect(findLooseVersions(manifestSchema.parse(JSON.parse(readProjectFile('package.json'))))).toEqual([]);
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
  const manifest = manifestSchema.parse({
    dependencies: { a: '1.2.3', b: '^1.2.3' },
    devDependencies: { c: 'latest' },
  });
  expect(findLooseVersions(manifest)).toEqual(['b: ^1.2.3', 'c: latest']);
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

test('findLooseActions asks for a whole commit and its version', () => {
  const commit = '0123456789'.repeat(4);
  const steps = [`- uses: a/b@${commit} # v1.2.3`, `- uses: a/b@${commit}`, '- uses: a/b@v4'].join('\n');
  expect(findLooseActions(steps)).toEqual([`a/b@${commit}`, 'a/b@v4']);
});
