import { describe, expect, test } from 'vitest';
import { findNearestPeriod, listMismatches, type Mismatch } from '../../src/statistics/definition-match.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { makeIndicator, periodOf } from './make-examples.ts';

const limit = { label: 'Längsta väntan', value: 60, unit: 'seconds' } as const;
const now = [periodOf('2021'), periodOf('2021')] as const;

describe('listMismatches', () => {
  test.each<[string, Partial<Indicator>, Partial<Indicator>]>([
    ['the same wording', {}, {}],
    ['the same wording but for spaces and case', { definition: 'Antalet  samtal.' }, { definition: 'antalet samtal.' }],
    ['the same wording in one language', { definition: { sv: 'A', en: 'B' } }, { definition: { sv: 'C', en: 'B' } }],
    [
      'other words, but a concept that both declare',
      { concept: 'https://example.org/calls', definition: 'Samtal' },
      { concept: 'https://example.org/calls', definition: 'Besvarade samtal' },
    ],
    ['a parameter of the same value', { parameters: { limit } }, { parameters: { limit } }],
  ])('finds none for %s', (_, one, other) => {
    expect(listMismatches([makeIndicator(one), makeIndicator(other)], now)).toEqual([]);
  });

  test.each<[string, Partial<Indicator>, Partial<Indicator>, readonly Mismatch[]]>([
    ['a name alone in common', {}, { definition: 'Något annat.' }, [{ kind: 'definition' }]],
    [
      'concepts that differ',
      { concept: 'https://example.org/a' },
      { concept: 'https://example.org/b', definition: 'Något annat.' },
      [{ kind: 'definition' }],
    ],
    ['units', { unit: 'percent' }, { unit: 'count' }, [{ kind: 'unit', units: ['percent', 'count'] }]],
    [
      'scales',
      { unit: 'grade', scale: { from: 1, to: 5, levels: [] } },
      { unit: 'grade', scale: { from: 0, to: 5, levels: [] } },
      [{ kind: 'scale' }],
    ],
    ['which way is better', { better: 'higher' }, { better: 'lower' }, [{ kind: 'direction' }]],
    ['how parts are added up', { aggregation: 'sum' }, { aggregation: 'none' }, [{ kind: 'aggregation' }]],
    ['a parameter of one', { parameters: { limit } }, {}, [{ kind: 'parameter', parameter: limit }]],
    [
      'the value of a parameter',
      { parameters: { limit } },
      { parameters: { limit: { ...limit, value: 90 } } },
      [{ kind: 'parameter', parameter: limit }],
    ],
  ])('tells %s', (_, one, other, mismatches) => {
    expect(listMismatches([makeIndicator(one), makeIndicator(other)], now)).toEqual(mismatches);
  });

  test('reads each definition as it stood for its own period', () => {
    const changed = { ...limit, value: 90, earlier: [{ until: periodOf('2020'), value: 60 }] };
    const pair = [makeIndicator({ parameters: { limit } }), makeIndicator({ parameters: { limit: changed } })] as const;
    expect(listMismatches(pair, [periodOf('2020'), periodOf('2020')])).toEqual([]);
    expect(listMismatches(pair, now)).toEqual([{ kind: 'parameter', parameter: limit }]);
  });
});

describe('findNearestPeriod', () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ['the same', '2021', ['2022', '2021', '2020'], '2021'],
    ['the nearest', '2021-Q4', ['2022-Q3', '2021-Q2'], '2021-Q2'],
    ['the later of two', '2021', ['2020', '2022'], '2022'],
    ['none of another kind', '2021', ['2021-Q4', '2021-T1'], undefined],
    ['none of none', '2021', [], undefined],
  ])('finds %s', (_, period, periods, found) => {
    expect(findNearestPeriod(periodOf(period), periods.map(periodOf))?.id).toBe(found);
  });
});
