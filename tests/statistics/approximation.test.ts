import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approximate,
  approximateShare,
  type Fraction,
  fractions,
  type Hedge,
  stepOf,
} from '../../src/statistics/approximation.ts';
import { type Unit, units } from '../../src/statistics/indicator.ts';
import type { ObservedNumber } from '../../src/statistics/observed-value.ts';
import { makeIndicator, makeNumber } from './make-examples.ts';

function approximateOf(unit: Unit, number: number, status: ObservedNumber['status'] = 'normal') {
  const decimals = unit === 'grade' ? 2 : 0;
  const { hedge, number: told } = approximate(makeNumber(number, { status }), makeIndicator({ unit, decimals }));
  return [hedge, told] as const;
}

describe('approximate', () => {
  test.each<[Unit, number, Hedge, number]>([
    ['count', 0, 'exactly', 0],
    ['count', 7, 'exactly', 7],
    ['count', 99, 'exactly', 99],
    ['count', 100, 'exactly', 100],
    ['count', 101, 'just-over', 100],
    ['count', 105, 'just-under', 110],
    ['count', 999, 'just-under', 1000],
    ['count', 1000, 'exactly', 1000],
    ['count', 51_510, 'just-under', 52_000],
    ['count', 53_999, 'just-under', 54_000],
    ['count', 54_400, 'just-over', 54_000],
    ['count', 54_500, 'just-under', 55_000],
    ['count', 155_270, 'just-under', 160_000],
    ['count', -40, 'exactly', -40],
    ['percent', 0, 'exactly', 0],
    ['percent', 2, 'exactly', 2],
    ['percent', 57, 'just-over', 55],
    ['percent', 58, 'just-under', 60],
    ['percent', 95, 'exactly', 95],
    ['percent', 98, 'just-under', 100],
    ['seconds', 4, 'exactly', 4],
    ['seconds', 55, 'just-under', 60],
    ['seconds', 77, 'just-under', 90],
    ['seconds', 80, 'just-under', 90],
    ['seconds', 162, 'just-over', 150],
    ['seconds', 309, 'just-over', 300],
    ['seconds', 601, 'just-over', 600],
    ['seconds', 3599, 'just-under', 3600],
    ['seconds', 5000, 'just-under', 5400],
    ['seconds', 86_000, 'just-under', 86_400],
    ['grade', 4.33, 'just-over', 4.3],
    ['grade', 4.35, 'just-under', 4.4],
    ['grade', 4.3, 'exactly', 4.3],
    ['index', 81.4, 'just-over', 81],
    ['hours', 1234, 'just-over', 1200],
    ['years', 3, 'exactly', 3],
  ])('tells %s %d as %s %d', (unit, number, ...told) => {
    expect(approximateOf(unit, number)).toEqual(told);
  });

  test('leaves an estimate as it is', () => {
    expect(approximateOf('count', 6001, 'estimated')).toEqual(['about', 6001]);
    expect(approximateOf('percent', 57, 'provisional')).toEqual(['just-over', 55]);
  });

  test('names an interval of half a step that the figure lies in', () => {
    const anyNumber = fc.oneof(fc.nat({ max: 10_000_000 }), fc.double({ min: 0, max: 100_000, noNaN: true }));
    fc.assert(
      fc.property(fc.constantFrom(...units), anyNumber, (unit, number) => {
        const [hedge, told] = approximateOf(unit, number);
        const distance = number - told;
        const isOnItsSide = {
          exactly: distance === 0,
          'just-over': distance > 0,
          'just-under': distance < 0,
          about: false,
        };
        expect(isOnItsSide[hedge]).toBe(true);
        expect(Math.abs(distance)).toBeLessThanOrEqual(stepOf(number, unit) / 2 + 1e-9 * number);
      }),
    );
  });
});

describe('approximateShare', () => {
  const share = makeIndicator({ unit: 'percent' });

  test.each<[number, Fraction | undefined]>([
    [22, undefined],
    [23, 'quarter'],
    [27, 'quarter'],
    [28, undefined],
    [31, undefined],
    [32, 'third'],
    [35, 'third'],
    [36, undefined],
    [47, undefined],
    [48, 'half'],
    [50, 'half'],
    [52, 'half'],
    [53, undefined],
    [65, 'two-thirds'],
    [68, 'two-thirds'],
    [73, 'three-quarters'],
    [77, 'three-quarters'],
    [78, undefined],
  ])('of %d per cent is %s', (number, fraction) => {
    const expected = fraction === undefined ? approximate(makeNumber(number), share) : { kind: 'fraction', fraction };
    expect(approximateShare(makeNumber(number), share)).toEqual(expected);
  });

  test('takes an estimate as well', () => {
    expect(approximateShare(makeNumber(50, { status: 'estimated' }), share)).toEqual({
      kind: 'fraction',
      fraction: 'half',
    });
  });

  test('is a number of what is no percentage', () => {
    expect(approximateShare(makeNumber(50), makeIndicator())).toMatchObject({ kind: 'number', number: 50 });
  });

  test('lies within two points of the fraction that it names', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (number) => {
        const told = approximateShare(makeNumber(number), share);
        const distances = Object.values(fractions).map((fraction) => Math.abs(fraction - number));
        const own = told.kind === 'fraction' ? Math.abs(fractions[told.fraction] - number) : Number.POSITIVE_INFINITY;
        expect(told.kind === 'fraction').toBe(Math.min(...distances) <= 2);
        expect(told.kind === 'number' || own === Math.min(...distances)).toBe(true);
      }),
    );
  });
});
