import { describe, expect, test } from 'vitest';
import { type DisclosureRule, disclosureRuleSchema, suppressTables } from '../../src/statistics/disclosure.ts';
import type { Observation } from '../../src/statistics/observation.ts';
import { type Table, tableDeclarationSchema } from '../../src/statistics/table.ts';
import { issuesOf } from './issues-of.ts';
import { byCode, makeIndicator, makeMissing, makeNumber } from './make-examples.ts';

const calls = makeIndicator({ aggregation: 'sum' });
const rank = makeIndicator({ code: 'rank' });
const share = makeIndicator({ code: 'share', unit: 'percent', base: calls.code });
const grade = makeIndicator({ code: 'grade', unit: 'grade', aggregation: { mean_weighted_by: calls.code } });
const rule: DisclosureRule = { counts_from: 1, counts_to: 4, shares_below_base: 10 };

function makeTable(observations: readonly Observation[], own?: DisclosureRule): Table {
  const indicators = observations.map(({ indicator }) => indicator);
  return {
    name: 'calls',
    declaration: tableDeclarationSchema.parse({ title: 'Samtal', dimensions: [], indicators, disclosure: own }),
    indicators,
    rows: [{ categories: {}, observations: new Map(observations.map((one) => [one.indicator, one])) }],
  };
}

/** What is left of the figures under the rule: a number, or × where there is none. */
function suppress(
  observations: readonly Observation[],
  options: { own?: DisclosureRule; common?: DisclosureRule; listed?: readonly string[] } = {},
) {
  const { own, common = rule, listed = [] } = options;
  const { tables, hidden } = suppressTables(new Map([['calls', makeTable(observations, own)]]), {
    publication: { disclosure: common, indicators: byCode(calls, rank, share, grade) },
    listed: listed.map((indicator) => ({ indicator, categories: {} })),
  });
  const [row] = tables.get('calls')?.rows ?? [];
  return {
    shown: [...(row?.observations.values() ?? [])].map(({ value }) => (value.kind === 'number' ? value.number : '×')),
    hidden: hidden.map(({ observation, ...rest }) => rest),
  };
}

describe('suppressTables', () => {
  test.each([
    [0, 0],
    [1, '×'],
    [4, '×'],
    [5, 5],
  ])('hides a count within the closed range: %d → %s', (number, shown) => {
    expect(suppress([makeNumber(number)]).shown).toEqual([shown]);
  });

  test('hides zeros when the range begins there', () => {
    expect(suppress([makeNumber(0)], { common: { counts_from: 0, counts_to: 4 } }).shown).toEqual(['×']);
  });

  test('hides an estimated count like any other', () => {
    expect(suppress([makeNumber(3, { status: 'estimated' })]).shown).toEqual(['×']);
  });

  test('shows ranks, which are no counts', () => {
    expect(suppress([makeNumber(3, { indicator: 'rank' })]).shown).toEqual([3]);
  });

  test.each(['share', 'grade'])('hides a %s whose base is small', (indicator) => {
    expect(suppress([makeNumber(9), makeNumber(3, { indicator })]).shown).toEqual([9, '×']);
    expect(suppress([makeNumber(10), makeNumber(3, { indicator })]).shown).toEqual([10, 3]);
  });

  test('hides a share whose base is hidden in the file, and shows one whose base is not known', () => {
    expect(suppress([makeMissing('suppressed'), makeNumber(50, { indicator: 'share' })]).shown).toEqual(['×', '×']);
    expect(suppress([makeMissing('not-available'), makeNumber(50, { indicator: 'share' })]).shown).toEqual(['×', 50]);
    expect(suppress([makeNumber(50, { indicator: 'share' })]).shown).toEqual([50]);
  });

  test('follows the rule of the table instead of the common one', () => {
    expect(suppress([makeNumber(3)], { own: {} }).shown).toEqual([3]);
    expect(suppress([makeNumber(7)], { own: { counts_from: 1, counts_to: 9 } }).shown).toEqual(['×']);
  });

  test('hides what is listed', () => {
    expect(suppress([makeNumber(734)], { listed: [calls.code] })).toEqual({
      shown: ['×'],
      hidden: [{ number: 734, by: 'list' }],
    });
  });

  test('tells behind the scenes what it hid and why', () => {
    expect(suppress([makeNumber(3)]).hidden).toEqual([{ number: 3, by: 'rule', range: { least: 1, most: 4 } }]);
    expect(suppress([makeMissing('suppressed')]).hidden).toEqual([{ by: 'marker' }]);
    expect(suppress([makeMissing('not-available')]).hidden).toEqual([]);
  });

  test('leaves observations that are shown as they are', () => {
    const observation = makeNumber(5);
    const { tables } = suppressTables(new Map([['calls', makeTable([observation])]]), {
      publication: { disclosure: rule, indicators: byCode(calls) },
      listed: [],
    });
    expect(tables.get('calls')?.rows[0]?.observations.get(calls.code)).toBe(observation);
  });
});

describe('disclosureRuleSchema', () => {
  test.each([{ counts_from: 1 }, { counts_to: 4 }, { counts_from: 5, counts_to: 4 }])('refuses %j', (written) => {
    expect(issuesOf(disclosureRuleSchema, written).length).toBeGreaterThan(0);
  });

  test.each([{}, { shares_below_base: 10 }, { counts_from: 3, counts_to: 3 }])('takes %j', (written) => {
    expect(disclosureRuleSchema.parse(written)).toEqual(written);
  });
});
