import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionSchema, makeDimension } from '../../src/statistics/dimension.ts';
import { findLineage, traceAddress } from '../../src/statistics/lineage.ts';
import { periodOf } from './make-examples.ts';

/** A dimension whose categories replace others: `{ b: ['2018-T1', 'a'] }`. */
function dimensionOf(given: Readonly<Record<string, readonly string[]>>) {
  const categories = Object.fromEntries(
    Object.entries(given).map(([code, [from, ...replaced]]) => [
      code,
      from === undefined ? { label: code } : { label: code, replaces: { from, categories: replaced } },
    ]),
  );
  return makeDimension('group', dimensionSchema.parse({ label: 'Grupp', total: 'Alla', categories }));
}

const before = periodOf('2017-T2');

describe('findLineage', () => {
  test.each([
    ['one that nothing has happened to', { a: [] }, 'a', { codes: ['a'] }],
    ['one that is not declared', { a: [] }, 'z', { codes: ['z'] }],
    ['the whole', { a: [], b: ['2018-T1', 'a'] }, 'total', { codes: ['total'] }],
    ['one renamed', { a: [], b: ['2018-T1', 'a'] }, 'b', { codes: ['a'] }],
    ['one renamed before the earlier period', { a: [], b: ['2017-T2', 'a'] }, 'b', { codes: ['b'] }],
    ['one renamed twice', { a: [], b: ['2018-T1', 'a'], c: ['2018-T2', 'b'] }, 'c', { codes: ['a'] }],
    ['one renamed once since', { a: [], b: ['2016-T1', 'a'], c: ['2018-T2', 'b'] }, 'c', { codes: ['b'] }],
    ['one merged', { a: [], b: [], c: ['2018-T1', 'a', 'b'] }, 'c', { codes: ['a', 'b'] }],
    ['one merged into itself', { a: ['2018-T1', 'a', 'b'], b: [] }, 'a', { codes: ['a', 'b'] }],
    ['one split', { a: [], b: ['2018-T1', 'a'], c: ['2018-T1', 'a'] }, 'c', { codes: ['a'], splitFrom: 'a' }],
    [
      'one split from what goes on',
      { a: ['2018-T1', 'a'], b: ['2018-T1', 'a'] },
      'b',
      { codes: ['a'], splitFrom: 'a' },
    ],
    ['what a part was taken from', { a: [], b: ['2018-T1', 'a'] }, 'a', { codes: ['a'], splitFrom: 'a' }],
    [
      'one partly merged',
      { a: [], b: [], c: ['2018-T1', 'a', 'b'], d: ['2018-T1', 'b'] },
      'c',
      { codes: ['a', 'b'], splitFrom: 'b' },
    ],
    ['a circle, which ends', { a: ['2018-T1', 'b'], b: ['2018-T1', 'a'] }, 'a', { codes: ['a'] }],
  ])('of %s', (_, given, code, lineage) => {
    expect(findLineage(dimensionOf(given), code, before)).toEqual(lineage);
  });

  test('of categories that nobody has replaced is always themselves', () => {
    const codes = ['a', 'b', 'c'];
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 2000, max: 2030 }), (code, year) => {
        const dimension = dimensionOf({ a: [], b: [], c: [] });
        expect(findLineage(dimension, code, periodOf(String(year)))).toEqual({ codes: [code] });
      }),
    );
  });
});

describe('traceAddress', () => {
  test('goes through every dimension', () => {
    const group = dimensionOf({ a: [], b: [], c: ['2018-T1', 'a', 'b'] });
    const channel = dimensionOf({ old: [], x: ['2018-T1', 'old'], y: ['2018-T1', 'old'] });
    const dimensions = new Map([
      ['group', group],
      ['channel', channel],
    ]);
    expect(traceAddress({ indicator: 'calls', categories: { group: 'c', other: 'z' } }, dimensions, before)).toEqual({
      addresses: [
        { indicator: 'calls', categories: { group: 'a', other: 'z' } },
        { indicator: 'calls', categories: { group: 'b', other: 'z' } },
      ],
    });
    expect(traceAddress({ indicator: 'calls', categories: { channel: 'x' } }, dimensions, before)).toEqual({
      addresses: [{ indicator: 'calls', categories: { channel: 'old' } }],
      splitFrom: { dimension: 'channel', category: 'old' },
    });
  });
});
