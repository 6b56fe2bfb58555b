import { describe, expect, test } from 'vitest';
import { traceFigure } from '../../src/statistics/trend.ts';
import { byCode, makeIndicator, makeNumber, makeRelease, periodOf } from './make-examples.ts';

const releaseOf = (period: string, number: number) => ({
  ...makeRelease(makeNumber(number)),
  period: periodOf(period),
});

describe('traceFigure', () => {
  test('gives the figure of each release, and where the series is broken', () => {
    const indicator = makeIndicator({ breaks: [{ from: periodOf('2018-T1'), reason: 'Nytt telefonsystem.' }] });
    const definitions = { indicators: byCode(indicator), dimensions: new Map() };
    const releases = [releaseOf('2017-T2', 1), releaseOf('2018-T1', 2), releaseOf('2018-T2', 3)];
    const points = traceFigure(releases, { indicator: indicator.code, categories: {} }, indicator, definitions);
    expect(points.map(({ release, value, isBreak }) => [release.period.id, value, isBreak])).toEqual([
      ['2017-T2', { kind: 'number', number: 1, status: 'normal' }, false],
      ['2018-T1', { kind: 'number', number: 2, status: 'normal' }, true],
      ['2018-T2', { kind: 'number', number: 3, status: 'normal' }, false],
    ]);
  });

  test('has nothing to say of no releases', () => {
    const indicator = makeIndicator();
    expect(
      traceFigure([], { indicator: 'x', categories: {} }, indicator, { indicators: byCode(), dimensions: new Map() }),
    ).toEqual([]);
  });
});
