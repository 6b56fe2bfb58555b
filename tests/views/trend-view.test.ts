import { describe, expect, test } from 'vitest';
import { makeTrend } from '../../src/views/trend-view.ts';
import { makeIndicator, makeMissing, makeNumber, makeRelease, periodOf } from '../statistics/make-examples.ts';
import { makeContext } from './example-catalogue.ts';

const address = { indicator: 'answered_calls', categories: {} };
const context = makeContext();

/** The trend over releases with these figures, earliest first. */
function trendOf(...figures: readonly (number | 'c' | 'e')[]) {
  const recent = figures.map((figure) => {
    if (figure === 'c') return makeRelease(makeMissing('suppressed'));
    return makeRelease(figure === 'e' ? makeNumber(9, { status: 'estimated' }) : makeNumber(figure));
  });
  return makeTrend(address, makeIndicator(), { ...context, published: { ...context.published, recent } });
}

describe('makeTrend', () => {
  test('draws the lowest at the bottom and the highest at the top, and says which they are', () => {
    expect(trendOf(10, 30, 20, 20, 1200)).toEqual({
      path: 'M0 24L24 24L48 24L72 24L96 0',
      end: { x: 96, y: 0 },
      width: 96,
      height: 24,
      text: 'De senaste 5 perioderna: lägst 10, högst 1\u00a0200.',
      address: '/2018-t2/indikatorer/answered_calls/#periods',
    });
    expect(trendOf(0, 100, 50, 25)?.path).toBe('M0 24L32 0L64 12L96 18');
  });

  test('is broken where a figure is missing, and does not count it as nought', () => {
    expect(trendOf(10, 'c', 20, 15, 20)).toMatchObject({
      path: 'M0 24M48 0L72 12L96 0',
      text: 'De senaste 4 perioderna: lägst 10, högst 20.',
    });
  });

  test('lies in the middle when all are equal', () => {
    expect(trendOf(0, 0, 0, 0)).toMatchObject({ path: 'M0 12L32 12L64 12L96 12', end: { x: 96, y: 12 } });
  });

  test('calls an estimate ca', () => {
    expect(trendOf(10, 20, 15, 'e')?.text).toBe('De senaste 4 perioderna: lägst ca\u00a09, högst 20.');
  });

  describe('where the series is broken', () => {
    const periods = ['2014-T2', '2015-T2', '2016-T2', '2017-T2', '2018-T2'];
    const broken = (from: string, figures: readonly (number | undefined)[]) => {
      const indicator = makeIndicator({ breaks: [{ from: periodOf(from), reason: 'Nytt system.' }] });
      const recent = figures.map((figure, index) => ({
        ...(figure === undefined ? makeRelease() : makeRelease(makeNumber(figure))),
        period: periodOf(periods[index] ?? ''),
      }));
      return makeTrend(address, indicator, { ...context, published: { ...context.published, recent } });
    };
    const sentence = 'Linjen är bruten: siffrorna före maj–augusti 2017 går inte att jämföra.';

    test('begins anew, and tells the lowest and highest since', () => {
      expect(broken('2017-T1', [10, 10, 10, 30, 20])).toMatchObject({
        path: 'M0 24L24 24L48 24M72 0L96 12',
        text: `De senaste 2 perioderna: lägst 20, högst 30. ${sentence}`,
      });
    });

    test('tells no lowest and highest of one figure, and keeps a break at a figure that is missing', () => {
      expect(broken('2017-T1', [10, 20, 10, undefined, 20])?.text).toBe(sentence);
      expect(broken('2018-T2', [10, 20, 10, 20, 20])?.path).toBe('M0 24L24 0L48 24L72 0M96 0');
    });

    test('is whole where the break came before it', () => {
      expect(broken('2014-T1', [10, 20, 10, 20, 20])?.text).toBe('De senaste 5 perioderna: lägst 10, högst 20.');
    });
  });

  test.each([
    ['fewer than four are known', [1, 2, 3]],
    ['fewer than four of them are numbers', [1, 'c', 2, 3]],
    ['the latest is missing', [1, 2, 3, 4, 'c']],
    ['there are none', []],
  ] as const)('is not made when %s', (_, figures) => {
    expect(trendOf(...figures)).toBeUndefined();
  });
});
