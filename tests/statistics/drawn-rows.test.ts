import { describe, expect, test } from 'vitest';
import { isDrawn, listRowsTooMany } from '../../src/statistics/drawn-rows.ts';
import type { TableRow } from '../../src/statistics/table.ts';
import { makeIndicator } from './make-examples.ts';

const sum = makeIndicator({ aggregation: 'sum' });
const share = makeIndicator({ code: 'share', unit: 'percent' });
const rowOf = (category: string): TableRow => ({ categories: { department: category }, observations: new Map() });
const tableOf = (...categories: readonly string[]) => ({ rows: categories.map(rowOf) });
const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('isDrawn', () => {
  test.each([
    ['the sum of the other bars', ['total', 'a'], [sum], false],
    ['a whole that is no sum', ['total', 'a'], [share], true],
    ['a sum beside what is none', ['total', 'a'], [sum, share], true],
    ['the only row', ['total'], [sum], true],
  ] as const)('%s', (_, categories, indicators, expected) => {
    expect(isDrawn(rowOf('total'), tableOf(...categories), indicators)).toBe(expected);
  });
});

describe('listRowsTooMany', () => {
  test.each([
    ['six rows are drawn', seven.slice(1), share, []],
    ['the seventh is too many', seven, share, ['g']],
    ['a whole that is not drawn does not count', ['total', ...seven.slice(1)], sum, []],
    ['a whole that is drawn counts', ['total', ...seven.slice(1)], share, ['g']],
  ] as const)('%s', (_, categories, indicator, expected) => {
    const tooMany = listRowsTooMany(tableOf(...categories), { kind: 'lines' }, [indicator]);
    expect(tooMany.map((row) => row.categories['department'])).toEqual(expected);
  });

  test('bars have room for all', () => {
    expect(listRowsTooMany(tableOf(...seven), { kind: 'bars' }, [share])).toEqual([]);
  });
});
