import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, isSameValue } from '../../src/statistics/compare-versions.ts';
import { addressKey, type Observation } from '../../src/statistics/observation.ts';
import type { ReleaseVersion } from '../../src/statistics/release.ts';
import { type Table, tableDeclarationSchema } from '../../src/statistics/table.ts';
import { makeMissing, makeNumber, makeRelease } from './make-examples.ts';

const declaration = tableDeclarationSchema.parse({ title: 'T', dimensions: ['group'], indicators: ['calls', 'share'] });

function cell(indicator: string, group: string, number: number): Observation {
  return makeNumber(number, { indicator, categories: { group } });
}

/** A version with these tables, each with a row for each observation. */
function version(tables: Readonly<Record<string, readonly Observation[]>>): ReleaseVersion {
  const made = Object.entries(tables).map(([name, cells]): [string, Table] => {
    const rows = cells.map((one) => ({ categories: one.categories, observations: new Map([[one.indicator, one]]) }));
    return [name, { name, declaration, indicators: ['calls', 'share'], rows }];
  });
  return { ...makeRelease(...Object.values(tables).flat()), tables: new Map(made) };
}

/** `address: before → after` of each. */
function say(before: ReleaseVersion, after: ReleaseVersion): readonly string[] {
  const text = (one: Observation | undefined): string => {
    if (one === undefined) return '–';
    return one.value.kind === 'number' ? `${one.value.number} ${one.value.status}` : one.value.reason;
  };
  return compareVersions(before, after).map(
    (figure) => `${addressKey(figure.address)}: ${text(figure.before)} → ${text(figure.after)}`,
  );
}

describe('compareVersions', () => {
  test.each<[string, Observation[], Observation[], string[]]>([
    ['nothing', [cell('calls', 'total', 1)], [cell('calls', 'total', 1)], []],
    ['a number', [cell('calls', 'a', 1)], [cell('calls', 'a', 2)], ['calls[group=a]: 1 normal → 2 normal']],
    [
      'a status',
      [makeNumber(1, { indicator: 'calls', status: 'provisional' })],
      [makeNumber(1, { indicator: 'calls' })],
      ['calls: 1 provisional → 1 normal'],
    ],
    [
      'a reason',
      [makeMissing('not-available', { indicator: 'calls' })],
      [makeMissing('suppressed', { indicator: 'calls' })],
      ['calls: not-available → suppressed'],
    ],
    [
      'a figure instead of none, also nought',
      [makeMissing('not-available', { indicator: 'calls' })],
      [makeNumber(0, { indicator: 'calls' })],
      ['calls: not-available → 0 normal'],
    ],
    [
      'none instead of a figure',
      [makeNumber(0, { indicator: 'calls' })],
      [makeMissing('not-applicable', { indicator: 'calls' })],
      ['calls: 0 normal → not-applicable'],
    ],
    ['a new figure', [], [cell('calls', 'a', 1)], ['calls[group=a]: – → 1 normal']],
    ['a figure that is gone', [cell('calls', 'a', 1)], [], ['calls[group=a]: 1 normal → –']],
  ])('%s', (_, before, after, expected) => {
    expect(say(version({ t: before }), version({ t: after }))).toEqual(expected);
  });

  test('finds the same figure in another table and another row', () => {
    const before = version({ one: [cell('calls', 'a', 1), cell('calls', 'b', 2)], two: [] });
    const after = version({ one: [cell('calls', 'b', 2)], two: [cell('calls', 'a', 1)] });
    expect(compareVersions(before, after)).toEqual([]);
  });

  test('is in the order of tables and rows, with what is gone from a table last', () => {
    const before = version({ one: [cell('calls', 'z', 1), cell('calls', 'a', 1)], two: [cell('share', 'a', 5)] });
    const after = version({
      one: [cell('calls', 'b', 3), cell('calls', 'a', 2)],
      two: [cell('share', 'a', 6)],
      three: [cell('share', 'b', 1)],
    });
    expect(say(before, after)).toEqual([
      'calls[group=b]: – → 3 normal',
      'calls[group=a]: 1 normal → 2 normal',
      'calls[group=z]: 1 normal → –',
      'share[group=a]: 5 normal → 6 normal',
      'share[group=b]: – → 1 normal',
    ]);
  });

  test('hands over the observations themselves', () => {
    const [then, now] = [cell('calls', 'a', 1), cell('calls', 'a', 2)];
    const [figure] = compareVersions(version({ t: [then] }), version({ t: [now] }));
    expect([figure?.before === then, figure?.after === now]).toEqual([true, true]);
  });

  test('backwards is the same figures with before and after exchanged', () => {
    const anyCells = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
      .chain((groups) => fc.tuple(...groups.map((group) => fc.nat(2).map((number) => cell('calls', group, number)))));
    fc.assert(
      fc.property(anyCells, anyCells, (one, other) => {
        const [before, after] = [version({ t: one }), version({ t: other })];
        const there = compareVersions(before, after).map((figure) => [figure.before, figure.after]);
        const back = compareVersions(after, before).map((figure) => [figure.after, figure.before]);
        expect(new Set(there.map((pair) => JSON.stringify(pair)))).toEqual(
          new Set(back.map((pair) => JSON.stringify(pair))),
        );
      }),
    );
  });
});

test('isSameValue holds a value equal to itself alone', () => {
  const values = [
    makeNumber(1),
    makeNumber(1, { status: 'revised' }),
    makeNumber(2),
    makeMissing('suppressed'),
    makeMissing('not-available'),
  ];
  const same = values.map((a) => values.map((b) => isSameValue(a.value, b.value)));
  expect(same).toEqual(values.map((a) => values.map((b) => a === b)));
});
