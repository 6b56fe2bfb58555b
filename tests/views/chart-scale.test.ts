import { describe, expect, test } from 'vitest';
import type { ChartSeries, ChartTarget } from '../../src/charts/chart-spec.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { chartScale } from '../../src/views/chart-scale.ts';
import { makeIndicator } from '../statistics/make-examples.ts';

const seriesOf = (...numbers: readonly (number | null)[]): ChartSeries => ({
  label: '2018',
  role: 'current',
  points: numbers.map((number) => ({ number, text: String(number) })),
});
const count = makeIndicator();
const share = makeIndicator({ unit: 'percent' });
const grade = makeIndicator({ unit: 'grade', scale: { from: 1, to: 5, levels: [] } });

const sixty = { number: 60, text: 'Mål minst 60' };

interface Case {
  readonly series: readonly ChartSeries[];
  readonly indicator: Indicator;
  readonly targets?: readonly ChartTarget[];
}

describe('chartScale', () => {
  test.each<readonly [string, Case, readonly [number, number]]>([
    ['counts end at the largest', { series: [seriesOf(12, 40)], indicator: count }, [0, 40]],
    ['counts end at the largest of all series', { series: [seriesOf(12), seriesOf(50)], indicator: count }, [0, 50]],
    ['shares end at a hundred', { series: [seriesOf(12)], indicator: share }, [0, 100]],
    ['grades end at the top of their scale', { series: [seriesOf(4.2)], indicator: grade }, [0, 5]],
    ['a target is within', { series: [seriesOf(12)], indicator: count, targets: [sixty] }, [0, 60]],
    ['a negative figure is within', { series: [seriesOf(-4, 2)], indicator: count }, [-4, 2]],
    ['what is missing is no figure', { series: [seriesOf(null, 7)], indicator: count }, [0, 7]],
    ['noughts alone still have a length', { series: [seriesOf(0, 0)], indicator: count }, [0, 1]],
    ['nothing at all still has a length', { series: [], indicator: count }, [0, 1]],
  ])('%s', (_, { series, indicator, targets = [] }, [min, max]) => {
    expect(chartScale(series, targets, [indicator])).toEqual({ min, max, ticks: [] });
  });
});
