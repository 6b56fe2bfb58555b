import { describe, expect, test } from 'vitest';
import { findHiddenSign } from '../../src/problems/find-hidden-sign.ts';
import { corpus } from '../hostile/corpus.ts';

describe('findHiddenSign', () => {
  test.each([
    ['a direction that is turned', 'kom\u202Etnuk', 'U+202E'],
    ['a direction that is isolated', '\u2066a\u2069', 'U+2066'],
    ['a mark of direction', 'a\u200Fb', 'U+200F'],
    ['a space of no width', 'a\u200Bb', 'U+200B'],
    ['a joiner among Latin letters', 'a\u200Db', 'U+200D'],
    ['a letter that is drawn as nothing', 'a\u3164b', 'U+3164'],
    ['a tag', 'a\u{E0041}', 'U+E0041'],
    ['a control character', 'a\u001B[31m', 'U+001B'],
    ['a separator of lines', 'a\u2028b', 'U+2028'],
    ['half a character', 'a\uD800', 'U+D800'],
    ['what is no character', 'a\uFFFF', 'U+FFFF'],
  ])('finds %s', (_, text, character) => {
    expect(findHiddenSign(text)?.character).toBe(character);
  });

  test.each([
    ['a soft hyphen', 'förvaltnings\u00ADchef'],
    ['spaces of other widths', '5\u00A0120\u202F%\u2003'],
    ['tabs and line breaks', 'a\tb\r\nc'],
    ['pictures that are joined', '👩‍👧 🏳️‍🌈 ☎️'],
    ['Arabic letters that are not joined', 'می\u200Cخواهم'],
    ['letters with marks of their own', 'a\u030A'],
    ['the sign of a lost character', 'a\uFFFD'],
  ])('does not find %s', (_, text) => {
    expect(findHiddenSign(text)).toBeUndefined();
  });

  test('tells the first, and how many there are', () => {
    expect(findHiddenSign('ab\u202Ec\u200B')).toEqual({ offset: 2, character: 'U+202E', count: 2 });
  });

  test('finds one in each text of the corpus that hides some, but those that choose between a sign and its picture', () => {
    expect(corpus.invisible.filter((text) => findHiddenSign(text) === undefined)).toEqual([]);
  });
});
