import { describe, expect, test } from 'vitest';
import { formatFormula } from '../../src/format/format-formula.ts';
import { type DerivedTrace, type Formula, traceObservation } from '../../src/statistics/trace.ts';
import { makeIndicator, makeMissing, makeNumber } from '../statistics/make-examples.ts';
import { showSpaces } from './show-spaces.ts';

function derive(formula: Formula, ...numbers: readonly number[]): DerivedTrace {
  return { kind: 'derived', formula, operands: numbers.map((number) => traceObservation(makeNumber(number))) };
}

const write = (trace: DerivedTrace, given = {}): string => showSpaces(formatFormula(trace, makeIndicator(given), 'sv'));

describe('formatFormula', () => {
  test.each<[DerivedTrace, object, string]>([
    [derive('relative-change', -3, -4), {}, '(−3 − −4) / |−4| × 100'],
    [derive('relative-change', 51510, 55144), {}, '(51_510 − 55_144) / 55_144 × 100'],
    [derive('difference', 95, 92), { unit: 'percent' }, '95_% − 92_%'],
    [
      derive('difference', 80, 77),
      { unit: 'seconds' },
      '1_min 20_s − 1_min 17_s'.replaceAll(' 2', '_2').replaceAll(' 17', '_17'),
    ],
    [derive('sum', 1, 2, 3.5), { decimals: 1 }, '1,0 + 2,0 + 3,5'],
  ])('writes %j of %j as %s', (trace, given, text) => {
    expect(write(trace, given)).toBe(text);
  });

  test('has a formula within a formula in brackets', () => {
    const trace: DerivedTrace = { ...derive('difference', 1), operands: [derive('sum', 1, 2), derive('sum', 3, 4)] };
    expect(write(trace)).toBe('(1 + 2) − (3 + 4)');
  });

  test('refuses a figure that is missing', () => {
    const operands = [traceObservation(makeMissing('suppressed'))];
    expect(() => write({ kind: 'derived', formula: 'sum', operands })).toThrow('answer-groups.csv:2');
  });
});
