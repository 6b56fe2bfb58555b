/** The bars of a bar chart, from zero to their value. */
import type { ChartSeries } from './chart-spec.ts';
import { placeNumber, type Scale } from './linear-scale.ts';
import type { BoxMark } from './mark.ts';
import type { BarBlock } from './stack-bars.ts';

/** The last series first, as Chart.js draws them; a missing value has no bar. */
export function placeBars(
  series: readonly ChartSeries[],
  scale: Scale,
  block: BarBlock,
  middles: readonly number[],
): BoxMark[] {
  const zero = placeNumber(scale, 0);
  const bars = series.map(({ role, points }, index) => {
    const { offset, thickness } = block.bars[index] ?? { offset: 0, thickness: 0 };
    return points.flatMap(({ number }, row): BoxMark[] => {
      if (number === null) return [];
      const end = placeNumber(scale, number);
      const y = (middles[row] ?? 0) + offset - thickness / 2;
      return [{ shape: 'box', x: Math.min(zero, end), y, width: Math.abs(end - zero), height: thickness, fill: role }];
    });
  });
  return bars.reverse().flat();
}
