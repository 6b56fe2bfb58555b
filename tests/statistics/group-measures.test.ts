import { describe, expect, test } from 'vitest';
import { groupMeasures, type UnitMeasure } from '../../src/statistics/group-measures.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { makeIndicator, periodOf } from './make-examples.ts';

function measure(unit: string, code: string, given: Partial<Indicator> = {}, periods = ['2021']): UnitMeasure {
  return {
    unit,
    code,
    definition: makeIndicator({ code, ...given }),
    latest: periodOf('2021'),
    periods: periods.map(periodOf),
  };
}

/** Units with the period and the mismatches of each. */
function summarize(measures: readonly UnitMeasure[]) {
  return groupMeasures(measures).map(({ first, others }) =>
    [first, ...others].map(({ measure: { unit }, period, mismatches }) =>
      `${unit} ${period?.id ?? '–'} ${mismatches.map(({ kind }) => kind).join(',')}`.trim(),
    ),
  );
}

const concept = 'https://example.org/calls';

describe('groupMeasures', () => {
  test('puts measures with the same code together, and leaves those alone that only one unit has', () => {
    const measures = [measure('A', 'calls'), measure('A', 'visits'), measure('B', 'calls')];
    expect(summarize(measures)).toEqual([['A 2021', 'B 2021']]);
  });

  test('puts measures with the same concept together, whatever their codes', () => {
    const measures = [measure('A', 'calls', { concept }), measure('B', 'samtal', { concept, definition: 'Samtal' })];
    expect(summarize(measures)).toEqual([['A 2021', 'B 2021']]);
  });

  test('takes the nearest period of the same kind', () => {
    const measures = [measure('A', 'calls', {}, ['2021', '2020']), measure('B', 'calls', {}, ['2020', '2019'])];
    expect(summarize(measures)).toEqual([['A 2021', 'B 2020']]);
  });

  test('says when there is no such period', () => {
    const measures = [measure('A', 'calls'), measure('B', 'calls', {}, ['2021-Q4'])];
    expect(summarize(measures)).toEqual([['A 2021', 'B – period']]);
  });

  test('says when one tells only of parts', () => {
    const measures = [measure('A', 'calls'), measure('B', 'calls', {}, [])];
    expect(summarize(measures)).toEqual([['A 2021', 'B – whole']]);
  });

  test('says what differs, for each unit by itself', () => {
    const measures = [measure('A', 'calls'), measure('B', 'calls', { unit: 'percent' }), measure('C', 'calls')];
    expect(summarize(measures)).toEqual([['A 2021', 'B 2021 unit', 'C 2021']]);
  });
});
