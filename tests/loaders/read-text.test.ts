import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameInMessages, readOptionalText, readText } from '../../src/loaders/read-text.ts';
import { collectProblems } from './collect-problems.ts';
import { memoryFolder } from './memory-folder.ts';

const utf8 = new TextEncoder();

function read(content: string | Uint8Array) {
  const problems = collectProblems();
  const file = readText(memoryFolder({ 'a/b.csv': content }), 'a/b.csv', problems.report);
  return { text: file?.text, places: problems.places() };
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('readText', () => {
  test.each([
    ['åäö', 'åäö'],
    ['\ufeffåäö', 'åäö'],
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['😀 naïve – ”så” Ångström', '😀 naïve – ”så” Ångström'],
    ['SÃO PAULO', 'SÃO PAULO'],
  ])('reads %j', (content, text) => {
    expect(read(content)).toEqual({ text, places: [] });
  });

  test.each([
    ['', '1:1 file-empty'],
    ['\ufeff', '1:1 file-empty'],
    [' \r\n\t\n', '1:1 file-empty'],
    ['a\nbc\ufffdd', '2:3 file-garbled'],
    ['Ã¥', '1:1 file-garbled'],
    ['FÃ–RSKOLA', '1:2 file-garbled'],
    ['a â€“ b', '1:3 file-garbled'],
  ])('refuses %j', (content, place) => {
    expect(read(content)).toEqual({ text: undefined, places: [place] });
  });

  test.each([
    ['Windows-1252', latin1('a\nb\xe4c'), '2:2 file-encoding'],
    ['Windows-1252 in the first byte', latin1('\xe5'), '1:1 file-encoding'],
    ['Windows-1252 in the last byte', latin1('ab\xf6'), '1:3 file-encoding'],
    ['Windows-1252 after UTF-8', Uint8Array.from([...utf8.encode('åä\n'), 0xe5, 0x20]), '2:1 file-encoding'],
    ['Windows-1252 with CRLF', latin1('a\r\n\xe4'), '2:1 file-encoding'],
    ['UTF-16 little-endian', Uint8Array.from([0xff, 0xfe, 0x61, 0]), '1:1 file-encoding'],
    ['UTF-16 big-endian', Uint8Array.from([0xfe, 0xff, 0, 0x61]), '1:1 file-encoding'],
    ['UTF-16 without a mark', Uint8Array.from([0x61, 0, 0x62, 0]), '1:1 file-encoding'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), '1:1 file-office'],
    ['an old document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), '1:1 file-office'],
  ])('refuses %s', (_, content, place) => {
    expect(read(content)).toEqual({ text: undefined, places: [place] });
  });

  test('reports a file that is not there', () => {
    const problems = collectProblems();
    expect(readText(memoryFolder({}), 'site.yaml', problems.report)).toBeUndefined();
    expect(problems.places()).toEqual(['1:1 file-missing']);
  });

  test('takes or refuses any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { text, places } = read(bytes);
        expect(places.length).toBe(text === undefined ? 1 : 0);
      }),
    );
  });
});

describe('readOptionalText', () => {
  test('reports nothing about a file that is not there', () => {
    const problems = collectProblems();
    expect(readOptionalText(memoryFolder({}), 'a.mdx', problems.report)).toBeUndefined();
    expect(problems.places()).toEqual([]);
  });
});

describe('nameInMessages', () => {
  test('begins with what the folder is called', () => {
    expect(nameInMessages(memoryFolder({}), '')).toBe('data');
    expect(nameInMessages(memoryFolder({}), 'a/b.csv')).toBe('data/a/b.csv');
  });
});
