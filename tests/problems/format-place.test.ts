import { describe, expect, test } from 'vitest';
import { formatColumn, formatPlace } from '../../src/problems/format-place.ts';

describe('formatPlace', () => {
  test.each([
    [{ file: 'data/site.yaml', line: 3, column: 5 }, 'data/site.yaml:3:5', 'data/site.yaml:3:5'],
    [
      { file: 'telefoni.xlsx', sheet: 'Period 2', line: 14, column: 4 },
      'telefoni.xlsx, blad ”Period 2”, cell D14',
      'telefoni.xlsx, sheet “Period 2”, cell D14',
    ],
    [{ file: 'telefoni.csv', sheet: '', line: 14, column: 4 }, 'telefoni.csv, cell D14', 'telefoni.csv, cell D14'],
    [
      { file: 'a.xlsx', sheet: '$& {cell}', line: 1, column: 1 },
      'a.xlsx, blad ”$& {cell}”, cell A1',
      'a.xlsx, sheet “$& {cell}”, cell A1',
    ],
  ])('%j', (place, sv, en) => {
    expect([formatPlace(place, 'sv'), formatPlace(place, 'en')]).toEqual([sv, en]);
  });
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(formatColumn(column)).toBe(letters);
});
