import { describe, expect, test } from 'vitest';
import { parameterAt, scaleAt, targetAt, withScaleAt } from '../../src/statistics/dated-definition.ts';
import { indicatorSchema, indicatorsSchema } from '../../src/statistics/indicator.ts';
import { makeIndicator, periodOf } from './make-examples.ts';

const parameter = {
  label: 'Längsta väntan',
  value: 60,
  unit: 'seconds' as const,
  earlier: [
    { until: periodOf('2015-T3'), value: 120 },
    { until: periodOf('2017-T3'), value: 90 },
  ],
};

describe('parameterAt', () => {
  test.each([
    ['2014-T1', 120],
    ['2015-T3', 120],
    ['2016-T1', 90],
    ['2017-T3', 90],
    ['2018-T1', 60],
    ['2017', 90],
    ['2017-Q4', 90],
    ['2017-12', 90],
    ['2018', 60],
    ['2018-01', 60],
  ])('is that of the period %s', (period, value) => {
    expect(parameterAt(parameter, periodOf(period))).toBe(value);
  });

  test('is the present one where there was no other', () => {
    expect(parameterAt({ label: 'a', value: 5, unit: 'count' }, periodOf('1990'))).toBe(5);
  });
});

describe('scaleAt', () => {
  const levels = [{ from: 4, label: 'bra' }];
  const scale = { from: 1, to: 5, levels, earlier: [{ until: periodOf('2017'), from: 0, to: 100 }] };

  test('has the ends of the period, and levels for the present alone', () => {
    expect(scaleAt(scale, periodOf('2017-T3'))).toEqual({ from: 0, to: 100, levels: [] });
    expect(scaleAt(scale, periodOf('2018-T1'))).toMatchObject({ from: 1, to: 5, levels });
  });

  test('is what the figures of the period are read against', () => {
    const indicator = makeIndicator({ unit: 'grade', scale });
    expect(withScaleAt(indicator, periodOf('2016')).scale).toMatchObject({ from: 0, to: 100 });
    const plain = makeIndicator();
    expect(withScaleAt(plain, periodOf('2016'))).toBe(plain);
  });
});

describe('targetAt', () => {
  test('keeps the note, and turns from at least to at most where it did', () => {
    const earlier = [{ until: periodOf('2017'), at_most: 30 }];
    const target = { at_least: 80, note: 'n', earlier };
    expect(targetAt(target, periodOf('2017-T3'))).toEqual({ at_most: 30, note: 'n', earlier });
    expect(targetAt(target, periodOf('2018-T1'))).toBe(target);
  });
});

describe('the schema', () => {
  const declared = { label: 'a', definition: 'b', unit: 'percent', better: 'higher' };
  const issues = (target: unknown) =>
    indicatorSchema.safeParse({ ...declared, target }).error?.issues.map(({ message }) => message);

  test.each([
    [
      'two until the same',
      [
        { until: '2017', at_least: 1 },
        { until: '2017-T3', at_least: 2 },
      ],
      'earlier-order',
    ],
    [
      'the latest first',
      [
        { until: '2017', at_least: 1 },
        { until: '2016', at_least: 2 },
      ],
      'earlier-order',
    ],
    ['none of the bounds', [{ until: '2017' }], 'target-bound'],
    ['both bounds', [{ until: '2017', at_least: 1, at_most: 2 }], 'target-bound'],
  ])('refuses %s', (_, earlier, message) => {
    expect(issues({ at_least: 3, earlier })).toEqual([message]);
  });

  test('takes what was there before as it is', () => {
    expect(indicatorsSchema.parse({ a: { ...declared, target: { at_least: 3 } } })['a']?.target).toEqual({
      at_least: 3,
    });
  });
});
