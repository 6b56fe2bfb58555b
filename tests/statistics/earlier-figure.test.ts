import { describe, expect, test } from 'vitest';
import { dimensionSchema, makeDimension } from '../../src/statistics/dimension.ts';
import { earlierValue, findEarlier } from '../../src/statistics/earlier-figure.ts';
import type { Observation } from '../../src/statistics/observation.ts';
import { releaseSchema } from '../../src/statistics/release.ts';
import { byCode, makeIndicator, makeMissing, makeNumber, makeRelease, periodOf } from './make-examples.ts';

const replaces = { from: '2018-T1', categories: ['a', 'b'] };
const group = makeDimension(
  'group',
  dimensionSchema.parse({
    label: 'Grupp',
    total: 'Alla',
    categories: {
      a: { label: 'A' },
      b: { label: 'B' },
      ab: { label: 'AB', replaces },
      old: { label: 'Förr' },
      now: { label: 'Nu', replaces: { from: '2018-T1', categories: ['old'] } },
      fresh: { label: 'Ny' },
    },
  }),
);
const calls = makeIndicator({ aggregation: 'sum' });
const median = makeIndicator({ code: 'median' });
const definitions = { indicators: byCode(calls, median), dimensions: new Map([['group', group]]) };

const at = (category: string, indicator = 'answered_calls') => ({ indicator, categories: { group: category } });
const number = (value: number, category: string, indicator?: string) => makeNumber(value, at(category, indicator));

function find(
  category: string,
  before: readonly Observation[],
  given: { now?: Observation[]; only?: boolean; of?: string } = {},
) {
  const { now = [], only = false, of } = given;
  const previous = {
    ...makeRelease(...before),
    period: periodOf('2017-T2'),
    declaration: releaseSchema.parse(only ? { comparison_only: true } : { released_on: '2018-01-01' }),
  };
  return findEarlier({ current: makeRelease(...now), previous }, at(category, of), definitions);
}

describe('findEarlier', () => {
  const [a, b] = [number(3, 'a'), makeNumber(4, { ...at('b'), status: 'estimated' })];

  test('is the observation itself', () => {
    const own = number(3, 'fresh');
    expect(find('fresh', [own])).toEqual({ kind: 'figure', figure: { value: own.value, cells: [own] } });
  });

  test('is that of the category that has been renamed', () => {
    const old = number(9, 'old');
    expect(find('now', [old])).toEqual({ kind: 'figure', figure: { value: old.value, cells: [old] } });
  });

  test('adds up what has been merged, keeps the cells, and is an estimate when one of them is', () => {
    const value = { kind: 'number', number: 7, status: 'estimated' };
    expect(find('ab', [a, b])).toEqual({ kind: 'figure', figure: { value, cells: [a, b] } });
  });

  test('adds up no other than sums, and no sum with a part missing', () => {
    const medians = [number(3, 'a', 'median'), number(4, 'b', 'median')];
    expect(find('ab', medians, { of: 'median' })).toEqual({
      kind: 'incomparable',
      obstacle: { kind: 'merged', addresses: [at('a', 'median'), at('b', 'median')] },
    });
    expect(find('ab', [a])).toEqual({ kind: 'missing', value: undefined });
    expect(find('ab', [a, makeMissing('suppressed', at('b'))])).toEqual({ kind: 'missing', value: undefined });
    expect(find('ab', [])).toEqual({ kind: 'missing', value: undefined });
  });

  test('takes a predecessor that has figures to this day for divided', () => {
    const obstacle = { kind: 'split', dimension: 'group', category: 'old' };
    expect(find('now', [number(9, 'old')], { now: [number(5, 'old')] })).toEqual({ kind: 'incomparable', obstacle });
    expect(find('old', [number(9, 'old')])).toEqual({ kind: 'incomparable', obstacle });
  });

  test('keeps the reason that an earlier figure is missing', () => {
    const { value } = makeMissing('suppressed');
    expect(find('a', [makeMissing('suppressed', at('a'))])).toEqual({ kind: 'missing', value });
  });

  const asPublished = { only: false };
  test.each([
    ['new, when the release had the indicator by group and the category nowhere', [a], 'new', asPublished],
    ['missing, when the release did not break the indicator down', [makeNumber(3)], 'missing', asPublished],
    ['missing, when the category had other figures', [a, number(1, 'fresh', 'median')], 'missing', asPublished],
    ['missing, when the period is only compared with, for it may have had more', [a], 'missing', { only: true }],
  ])('is %s', (_, before, kind, given) => {
    expect(find('fresh', before, given)).toMatchObject({ kind });
  });

  test('is missing without an earlier release', () => {
    const releases = { current: makeRelease(), previous: undefined };
    expect(findEarlier(releases, at('a'), definitions)).toEqual({ kind: 'missing', value: undefined });
  });
});

describe('earlierValue', () => {
  test('is what there is to show', () => {
    const own = number(3, 'fresh');
    expect(earlierValue(find('fresh', [own]))).toBe(own.value);
    expect(earlierValue(find('a', [makeMissing('suppressed', at('a'))]))?.kind).toBe('missing');
    expect(earlierValue(find('old', [number(9, 'old')]))).toBeUndefined();
    expect(earlierValue(find('fresh', [number(3, 'a')]))).toBeUndefined();
  });
});
