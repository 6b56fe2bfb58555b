import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowsValue } from '../../../src/narrative/prose/typed-interval.ts';
import { approximate } from '../../../src/statistics/approximation.ts';
import { makeIndicator, makeNumber } from '../../statistics/make-examples.ts';

const number = { unit: 'number', value: 54_000, precision: 1000, grain: 1 } as const;
const percent = { unit: 'percent', value: 55, precision: 1, grain: 1 } as const;
const grade = { unit: 'number', value: 4.3, precision: 0.1, grain: 0.1 } as const;
const share = { unit: 'share', value: 0.25, precision: 0.1, grain: 0.04 } as const;
const times = { unit: 'times', value: 2, precision: 1, grain: 1 } as const;

describe('allowsValue', () => {
  test.each([
    [{ ...number, hedge: 'above' }, [54_001, 54_500], [53_999, 54_000, 54_501]],
    [{ ...number, hedge: 'below' }, [53_500, 53_999], [53_499, 54_000]],
    [{ ...number, hedge: 'around' }, [53_500, 54_000, 54_500], [53_499, 54_501]],
    [{ ...number, hedge: 'over' }, [54_000, 55_000], [53_999, 55_001]],
    [{ ...number, hedge: 'under' }, [53_000, 54_000], [52_999, 54_001]],
    [number, [54_000], [53_999, 54_001]],
    [{ ...percent, hedge: 'above' }, [56, 57.5], [55, 58]],
    [percent, [54.6, 55.4], [54.4, 55.6]],
    [grade, [4.26, 4.34], [4.24, 4.36]],
    [share, [0.24, 0.27], [0.22, 0.28]],
    [{ ...share, hedge: 'above' }, [0.26, 0.3], [0.25, 0.31]],
    [times, [1.8, 2.2], [1.7, 2.3]],
    [{ ...times, hedge: 'below' }, [1.9], [2, 2.1]],
  ] as const)('%j', (typed, allowed, refused) => {
    expect(allowed.filter((value) => !allowsValue(typed, value))).toEqual([]);
    expect(refused.filter((value) => allowsValue(typed, value))).toEqual([]);
  });

  const hedges = { exactly: undefined, about: undefined, 'just-over': 'above', 'just-under': 'below' } as const;

  test('allows every count that <Approx> tells by the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000_000 }), (count) => {
        const told = approximate(makeNumber(count), makeIndicator({ unit: 'count' }));
        const precision = 10 ** (/0*$/.exec(String(told.number))?.[0].length ?? 0);
        const hedge = hedges[told.hedge];
        const typed = { unit: 'number', value: told.number, precision, grain: 1, ...(hedge && { hedge }) } as const;
        return allowsValue(typed, count);
      }),
    );
  });

  test.each(['percent', 'seconds'] as const)('allows every number of %s that <Approx> tells by the number', (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (value) => {
        const told = approximate(makeNumber(value), makeIndicator({ unit }));
        const hedge = hedges[told.hedge];
        return allowsValue({ unit, value: told.number, precision: 1, grain: 1, ...(hedge && { hedge }) }, value);
      }),
    );
  });
});
