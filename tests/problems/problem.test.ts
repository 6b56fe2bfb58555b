import { describe, expect, test } from 'vitest';
import { comparePlaces, type Problem } from '../../src/problems/problem.ts';

function at(file: string, line: number, column: number, code: Problem['code'] = 'row-blank'): Problem {
  return { code, place: { file, line, column }, particulars: {} };
}

describe('comparePlaces', () => {
  test('sorts by file, line, column, code', () => {
    const sorted = [
      at('a', 1, 1),
      at('a', 2, 1, 'cell-blank'),
      at('a', 2, 1, 'row-blank'),
      at('a', 2, 10),
      at('a', 10, 1),
      at('b', 1, 1),
    ];
    expect([...sorted].reverse().sort(comparePlaces)).toEqual(sorted);
  });

  test('sorts file names as text, whatever the locale', () => {
    const names = ['Z', 'a', 'z', 'ä'];
    expect(
      [...names]
        .reverse()
        .map((name) => at(name, 1, 1))
        .sort(comparePlaces)
        .map(({ place }) => place.file),
    ).toEqual(names);
  });

  test('finds equal what is equal', () => {
    expect(comparePlaces(at('a', 1, 1), at('a', 1, 1))).toBe(0);
  });
});
