import { describe, expect, test } from 'vitest';
import { listGaps, listNotReported, summarizeGaps } from '../../src/statistics/continuity.ts';
import { dimensionSchema, makeDimension } from '../../src/statistics/dimension.ts';
import type { Observation } from '../../src/statistics/observation.ts';
import { releaseSchema } from '../../src/statistics/release.ts';
import { tableDeclarationSchema } from '../../src/statistics/table.ts';
import { byCode, makeIndicator, makeMissing, makeNumber, makeRelease, periodOf } from './make-examples.ts';

const group = makeDimension(
  'group',
  dimensionSchema.parse({
    label: 'Grupp',
    total: 'Alla',
    categories: {
      a: { label: 'A' },
      b: { label: 'B' },
      ab: { label: 'AB', replaces: { from: '2018-T1', categories: ['a', 'b'] } },
      c: { label: 'C' },
    },
  }),
);
const indicators = byCode(
  makeIndicator(),
  makeIndicator({ code: 'rank' }),
  makeIndicator({ code: 'change', reports_change_of: 'answered_calls' }),
);
const definitions = { indicators, dimensions: new Map([['group', group]]) };
const at = (category: string, indicator = 'answered_calls') => ({ indicator, categories: { group: category } });

/** Gaps between a release before and one now; the observations before stand in a table of one dimension. */
function gaps(
  before: readonly Observation[],
  now: readonly Observation[],
  listed: readonly string[] = ['answered_calls'],
) {
  const dimensions = listed.includes('rank') ? ['group', 'matter'] : ['group'];
  const declaration = tableDeclarationSchema.parse({ title: 'T', dimensions, indicators: listed });
  const rows = before.map((observation) => ({
    categories: observation.categories,
    observations: new Map([[observation.indicator, observation]]),
  }));
  const tables = new Map([['t', { name: 't', declaration, indicators: listed, rows }]]);
  const previous = { ...makeRelease(...before), tables, period: periodOf('2017-T2') };
  return listGaps({ current: makeRelease(...now), previous, since: '2017-T2' }, definitions);
}

describe('listGaps', () => {
  const before = makeNumber(5, at('c'));

  test.each([
    ['a figure that is not there', [], [at('c')]],
    ['a figure that is said to be missing', [makeMissing('not-available', at('c'))], [at('c')]],
    ['no figure that is there', [makeNumber(0, at('c'))], []],
    ['no figure that is hidden', [makeMissing('suppressed', at('c'))], []],
    ['no figure that there is no longer anything to count for', [makeMissing('not-applicable', at('c'))], []],
    ['a figure of which only the whole is there', [makeNumber(9)], [at('c')]],
  ])('has %s', (_, now, expected) => {
    expect(gaps([before], now)).toEqual(expected);
  });

  test('has nothing that was not reported before either', () => {
    expect(gaps([makeMissing('not-available', at('c'))], [])).toEqual([]);
    expect(listGaps({ current: makeRelease(), previous: undefined, since: '2017-T2' }, definitions)).toEqual([]);
  });

  test('has no figure whose category has become another', () => {
    const merged = [makeNumber(1, at('a')), makeNumber(2, at('b'))];
    expect(gaps(merged, [makeNumber(3, at('ab'))])).toEqual([]);
    expect(gaps(merged, [])).toEqual([at('a'), at('b')]);
  });

  test('has no stated change where the figure itself is reported', () => {
    expect(gaps([makeNumber(5, at('c', 'change'))], [makeNumber(9, at('c'))])).toEqual([]);
    expect(gaps([makeNumber(5, at('c', 'change'))], [])).toEqual([at('c', 'change')]);
  });

  test('has a list of ranks when all of it has gone, not when what is on it has changed', () => {
    const rank = (matter: string) => makeNumber(1, { indicator: 'rank', categories: { group: 'c', matter } });
    expect(gaps([rank('x'), rank('y')], [rank('z')], ['rank'])).toEqual([]);
    expect(gaps([rank('x'), rank('y')], [], ['rank'])).toEqual([at('c', 'rank')]);
  });
});

describe('summarizeGaps', () => {
  const two = (one: string, other: string) => ({
    indicator: 'answered_calls',
    categories: { group: one, matter: other },
  });

  test.each([
    [
      'the indicator, of which nothing is reported',
      [],
      [two('a', 'x'), two('a', 'y')],
      [{ indicator: 'answered_calls', categories: {} }],
    ],
    ['the category, of which nothing is', [makeNumber(1, two('b', 'x'))], [two('a', 'x'), two('a', 'y')], [at('a')]],
    [
      'each, when others of both categories are',
      [makeNumber(1, two('a', 'x')), makeNumber(1, two('b', 'y'))],
      [two('a', 'y')],
      [two('a', 'y')],
    ],
  ])('names %s', (_, now, found, expected) => {
    expect(summarizeGaps(found, makeRelease(...now))).toEqual(expected);
  });
});

describe('listNotReported', () => {
  test('has the address and the reason of each entry', () => {
    const declaration = releaseSchema.parse({
      released_on: '2019-02-01',
      not_reported: [{ indicator: 'a', group: 'b', reason: 'För få svarade.' }],
    });
    expect(listNotReported({ ...makeRelease(), declaration })).toEqual([
      { address: { indicator: 'a', categories: { group: 'b' } }, reason: 'För få svarade.' },
    ]);
    expect(listNotReported(makeRelease())).toEqual([]);
  });
});
