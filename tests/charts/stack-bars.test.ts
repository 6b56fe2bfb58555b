import { describe, expect, test } from 'vitest';
import { formatBarShares, stackBars } from '../../src/charts/stack-bars.ts';

describe('stackBars', () => {
  test('has the period before as a thinner bar below', () => {
    expect(stackBars(['current', 'previous'], 'bars')).toEqual({
      height: 31,
      bars: [
        { thickness: 20, offset: -5.5 },
        { thickness: 9, offset: 11 },
      ],
      targetFoot: 4.5,
    });
  });

  test('has three series alike', () => {
    expect(stackBars(['series-1', 'series-2', 'series-3'], 'bars').bars.map(({ offset }) => offset)).toEqual([
      -17, 0, 17,
    ]);
  });
});

describe('formatBarShares', () => {
  test('says in the shares of Chart.js how thick a bar is and where', () => {
    const block = stackBars(['current', 'previous'], 'bars');
    const { categoryPercentage, barPercentage } = formatBarShares({ block, middles: [20, 70], height: 100 }, 0);
    const step = (categoryPercentage * 50) / 2;
    expect({ thickness: step * barPercentage, offset: -step / 2 }).toEqual({ thickness: 20, offset: -5.5 });
  });
});
