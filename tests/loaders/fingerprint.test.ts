import { describe, expect, test } from 'vitest';
import { combineFingerprints, watchReads } from '../../src/loaders/fingerprint.ts';
import { memoryFolder } from './memory-folder.ts';

const files = { 'a.csv': '1', 'b.csv': '2', 'c.csv': '3' };

function printOf(content: Readonly<Record<string, string>>, ...paths: readonly string[]): string {
  const watched = watchReads(memoryFolder(content));
  for (const path of paths) watched.read(path);
  return watched.fingerprint();
}

describe('watchReads', () => {
  test('depends on what has been read, not on the order or how often', () => {
    expect(printOf(files, 'b.csv', 'a.csv', 'a.csv')).toBe(printOf(files, 'a.csv', 'b.csv'));
    expect(printOf(files, 'a.csv')).not.toBe(printOf(files, 'a.csv', 'b.csv'));
  });

  test('changes with the content and with the name', () => {
    expect(printOf({ ...files, 'a.csv': '2' }, 'a.csv')).not.toBe(printOf(files, 'a.csv'));
    expect(printOf({ 'd.csv': '1' }, 'd.csv')).not.toBe(printOf(files, 'a.csv'));
  });

  test('does not change with what has not been read, or is not there', () => {
    expect(printOf({ ...files, 'c.csv': '9' }, 'a.csv')).toBe(printOf(files, 'a.csv'));
    expect(printOf(files, 'a.csv', 'd.csv')).toBe(printOf(files, 'a.csv'));
  });

  test('is the folder otherwise', () => {
    const watched = watchReads(memoryFolder(files));
    expect(watched.label).toBe('data');
    expect(watched.list('')).toHaveLength(3);
    expect(new TextDecoder().decode(watched.read('b.csv'))).toBe('2');
  });
});

describe('combineFingerprints', () => {
  test('depends on the order', () => {
    expect(combineFingerprints(['a', 'b'])).not.toBe(combineFingerprints(['b', 'a']));
    expect(combineFingerprints(['a', 'b'])).toBe(combineFingerprints(['a', 'b']));
  });
});
