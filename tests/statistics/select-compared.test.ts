import { describe, expect, test } from 'vitest';
import { selectCompared } from '../../src/statistics/select-compared.ts';
import { byCode, compare, makeIndicator, makeMissing, makeNumber } from './make-examples.ts';

const definitions = {
  indicators: byCode(
    makeIndicator(),
    makeIndicator({ code: 'rank' }),
    makeIndicator({ code: 'calls_change', reports_change_of: 'answered_calls' }),
  ),
  dimensions: new Map(),
};

const group = (index: number) => ({ categories: { answer_group: `val-${index}` } });
const many = Array.from({ length: 100 }, (_, index) => index + 1);

describe('selectCompared', () => {
  test('leaves out what there is nothing to compare with', () => {
    expect(
      selectCompared(
        compare([makeNumber(10), makeMissing('suppressed', group(1))], [makeNumber(1, group(1))]),
        definitions,
      ),
    ).toEqual([]);
  });

  test('does not compare places in an order, nor changes that are stated', () => {
    const now = [makeNumber(1, { indicator: 'rank' }), makeNumber(5, { indicator: 'calls_change' })];
    expect(selectCompared(compare(now, now), definitions)).toEqual([]);
  });

  test('has the whole first', () => {
    const now = [makeNumber(4, group(1)), makeNumber(10, { categories: { answer_group: 'total' } })];
    const [only] = selectCompared(compare(now, now), definitions);
    expect(only?.rows.map(({ categories }) => categories['answer_group'])).toEqual(['total', 'val-1']);
  });

  test('chooses of many rows the whole and the ten that have changed most, in their order', () => {
    const now = [makeNumber(10), ...many.map((index) => makeNumber(1000 + index, group(index)))];
    const before = [makeNumber(10), ...many.map((index) => makeNumber(1000, group(index)))];
    const [only] = selectCompared(compare(now, before), definitions);
    expect(only?.of).toBe(101);
    expect(only?.rows.map(({ categories }) => categories['answer_group'] ?? 'whole')).toEqual([
      'whole',
      ...many.slice(90).map((index) => `val-${index}`),
    ]);
  });
});
