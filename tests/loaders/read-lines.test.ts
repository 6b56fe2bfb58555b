import { describe, expect, test } from 'vitest';
import type { DataFolder } from '../../src/loaders/data-folder.ts';
import { openLines } from '../../src/loaders/read-lines.ts';
import { memoryFolder } from './memory-folder.ts';

describe('openLines', () => {
  const folder = memoryFolder({ 'a/b.csv': '\ufeffx;y\r\n1;2\n3;4\r5;6' });

  test.each([
    [1, 'x;y'],
    [2, '1;2'],
    [4, '5;6'],
    [5, undefined],
  ])('reads line %i, whatever ends it, without a byte-order mark', (line, text) => {
    expect(openLines(folder)(`${folder.label}/a/b.csv`, line)).toBe(text);
  });

  test.each(['data/c.csv', 'b.csv', '../data/a/b.csv'])('has no lines of %s', (file) => {
    expect(openLines(folder)(file, 1)).toBeUndefined();
  });

  test('shows bytes that are no text as such', () => {
    const foreign: DataFolder = { ...folder, read: () => new Uint8Array([0x47, 0xe4, 0x76]) };
    expect(openLines(foreign)(`${folder.label}/a.csv`, 1)).toBe('G\ufffdv');
  });

  test('reads a file once, and only when it is asked for', () => {
    const asked: string[] = [];
    const watched: DataFolder = {
      ...folder,
      read(path) {
        asked.push(path);
        return folder.read(path);
      },
    };
    const lineOf = openLines(watched);
    expect(asked).toEqual([]);
    lineOf(`${folder.label}/a/b.csv`, 1);
    lineOf(`${folder.label}/a/b.csv`, 2);
    expect(asked).toEqual(['a/b.csv']);
  });
});
