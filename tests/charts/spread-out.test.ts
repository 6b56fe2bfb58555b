import { describe, expect, test } from 'vitest';
import { spreadOut } from '../../src/charts/spread-out.ts';

describe('spreadOut', () => {
  const cases: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['leaves what is apart', [10, 50, 90], [10, 50, 90]],
    ['moves equals to both sides', [50, 50], [40, 60]],
    ['keeps the order given', [90, 50, 52], [90, 41, 61]],
    ['stays above the last place', [98, 99], [80, 100]],
    ['stays below the first place', [1, 2, 3], [0, 20, 40]],
    ['takes nothing', [], []],
  ];
  test.each(cases)('%s', (_, places, expected) => {
    expect(spreadOut(places, 20, 0, 100)).toEqual(expected);
  });
});
