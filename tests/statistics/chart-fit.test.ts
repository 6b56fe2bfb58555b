import { describe, expect, test } from 'vitest';
import type { DeclaredChartKind } from '../../src/statistics/chart-declaration.ts';
import { findChart, listCharts } from '../../src/statistics/chart-declaration.ts';
import { type ChartMisfit, findMisfit, listUnits } from '../../src/statistics/chart-fit.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { makeIndicator } from './make-examples.ts';

const count = makeIndicator();
const share = makeIndicator({ code: 'share', unit: 'percent' });
const aimed = makeIndicator({ code: 'aimed', unit: 'percent', target: { at_least: 80 } });
const grade = makeIndicator({ code: 'grade', unit: 'grade', scale: { from: 1, to: 5, levels: [] } });
const other = makeIndicator({ code: 'other', unit: 'grade', scale: { from: 1, to: 10, levels: [] } });
const stated = makeIndicator({ code: 'stated', unit: 'percent', reports_change_of: 'calls' });
const seven = Array.from({ length: 7 }, () => share);
const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

interface Case {
  readonly kind: DeclaredChartKind;
  readonly of: readonly Indicator[];
  readonly dimensions?: readonly string[];
  readonly rows?: readonly string[];
}

describe('findMisfit', () => {
  test.each<readonly [ChartMisfit, DeclaredChartKind, Case]>([
    ['not-one-share', 'bars', { kind: 'doughnut', of: [count] }],
    ['not-one-share', 'bars', { kind: 'doughnut', of: [share, share] }],
    ['not-one-share', 'targets', { kind: 'doughnut', of: [aimed, share] }],
    ['change', 'bars', { kind: 'doughnut', of: [stated] }],
    ['change', 'bars', { kind: 'changes', of: [stated] }],
    ['not-parts', 'doughnut', { kind: 'shares', of: [share] }],
    ['not-parts', 'bars', { kind: 'shares', of: [count, count] }],
    ['not-parts', 'bars', { kind: 'shares', of: seven }],
    ['no-target', 'bars', { kind: 'targets', of: [share] }],
    ['no-scale', 'bars', { kind: 'dots', of: [count] }],
    ['no-scale', 'bars', { kind: 'dots', of: [grade, other] }],
    ['nothing-beside', 'bars', { kind: 'multiples', of: [count, count] }],
    ['nothing-beside', 'bars', { kind: 'multiples', of: [count], dimensions: ['department'] }],
    ['too-many-lines', 'bars', { kind: 'lines', of: [count], dimensions: ['department'], rows }],
    ['too-many-lines', 'bars', { kind: 'lines', of: [count, count], dimensions: ['department'] }],
    ['not-parts', 'multiples', { kind: 'shares', of: seven, dimensions: ['department'] }],
    ['too-many-lines', 'multiples', { kind: 'lines', of: seven, dimensions: ['department'] }],
    ['too-many-columns', 'multiples', { kind: 'bars', of: seven, dimensions: ['department'] }],
    ['too-many-columns', 'multiples', { kind: 'dots', of: seven, dimensions: ['department'] }],
    ['too-many-columns', 'multiples', { kind: 'targets', of: [...seven, aimed], dimensions: ['department'] }],
  ])('%s, so %s: %o', (misfit, fitting, { kind, of, dimensions = [], rows: own }) => {
    expect(findMisfit({ kind }, of, { dimensions, rows: own })).toEqual({ misfit, fitting });
  });

  test.each<Case>([
    { kind: 'bars', of: [stated] },
    { kind: 'lines', of: [stated] },
    { kind: 'doughnut', of: [share], dimensions: ['answer_group'] },
    { kind: 'shares', of: [share, share] },
    { kind: 'targets', of: [aimed, share] },
    { kind: 'dots', of: [grade, grade] },
    { kind: 'dots', of: [share] },
    { kind: 'changes', of: [count] },
    { kind: 'multiples', of: [count, count], dimensions: ['department'] },
    { kind: 'multiples', of: [count], dimensions: ['department', 'channel'] },
    { kind: 'lines', of: [count], dimensions: ['department'], rows: rows.slice(0, 6) },
    { kind: 'bars', of: seven },
    { kind: 'bars', of: seven.slice(1), dimensions: ['department'] },
    { kind: 'multiples', of: seven, dimensions: ['department'] },
  ])('nothing where it fits: %o', ({ kind, of, dimensions = [], rows: own }) => {
    expect(findMisfit({ kind }, of, { dimensions, rows: own })).toBeUndefined();
  });

  test('the kind that it offers fits', () => {
    expect(findMisfit({ kind: 'doughnut' }, [share], { dimensions: [] })).toBeUndefined();
    expect(findMisfit({ kind: 'targets' }, [aimed, share], { dimensions: [] })).toBeUndefined();
  });
});

test('units are listed once', () => {
  expect(listUnits([share, count, share])).toEqual(['percent', 'count']);
});

describe('findChart', () => {
  const bars = { indicators: ['calls'], kind: 'bars' } as const;
  const rings = { indicators: ['share'], kind: 'doughnut' } as const;
  const table = { chart: bars, further_charts: [rings] };

  test('is the first without a choice of columns, otherwise the one that has them', () => {
    expect(findChart(table)).toEqual(bars);
    expect(findChart(table, ['share'])).toEqual(rings);
    expect(findChart(table, ['calls'])).toEqual(bars);
    expect(findChart(table, ['calls', 'share'])).toEqual({ indicators: ['calls', 'share'], kind: 'bars' });
    expect(findChart({}, ['calls'])).toBeUndefined();
  });

  test('lists what there is', () => {
    expect(listCharts(table)).toEqual([bars, rings]);
    expect(listCharts({ further_charts: [rings] })).toEqual([rings]);
    expect(listCharts({})).toEqual([]);
  });
});
