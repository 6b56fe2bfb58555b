import { describe, expect, test } from 'vitest';
import { versionFiles } from '../../src/loaders/version-files.ts';
import { memoryFolder } from './memory-folder.ts';

const folder = memoryFolder({
  'p/2018-T2/v1/a.csv': '1',
  'p/2018-T2/v1/b.csv': '1',
  'p/2018-T2/v1/staff/anna.jpg': '1',
  'p/2018-T2/v2/a.csv': '2',
  'p/2018-T2/v2/staff/bo.jpg': '2',
  'p/2018-T2/v3/b.csv': '3',
});

const files = (...versions: readonly string[]) => versionFiles(folder, 'p/2018-T2', versions);

describe('versionFiles', () => {
  test.each([
    [['v1'], 'a.csv', 'v1'],
    [['v1', 'v2'], 'a.csv', 'v2'],
    [['v1', 'v2'], 'b.csv', 'v1'],
    [['v1', 'v2', 'v3'], 'a.csv', 'v2'],
    [['v1', 'v2', 'v3'], 'staff/anna.jpg', 'v1'],
    [['v1', 'v2', 'v3'], 'missing.csv', 'v3'],
    [['v1'], 'missing.csv', 'v1'],
  ])('of %j: %s lies in %s', (versions, name, version) => {
    expect(files(...versions).locate(name)).toEqual({ version, path: `p/2018-T2/${version}/${name}` });
  });

  test('lists what any version has, once and sorted', () => {
    const all = files('v1', 'v2', 'v3');
    expect([all.version, all.path]).toEqual(['v3', 'p/2018-T2/v3']);
    expect(all.list('').map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'staff']);
    expect(all.list('staff').map(({ name }) => name)).toEqual(['anna.jpg', 'bo.jpg']);
    expect(
      files('v1')
        .list('staff')
        .map(({ name }) => name),
    ).toEqual(['anna.jpg']);
    expect(all.list('departments')).toEqual([]);
  });

  test('does not look for the files of a first version', () => {
    const blind = { ...folder, read: () => expect.unreachable() };
    expect(versionFiles(blind, 'p/2018-T2', ['v1']).locate('a.csv').version).toBe('v1');
  });
});
