/** The bars of a bar chart, from zero to their value, and the dots at the ends of stems. */
import type { ChartSpec } from './chart-spec.ts';
import { placeNumber, type Scale } from './linear-scale.ts';
import type { BoxMark, DotMark } from './mark.ts';
import type { BarBlock } from './stack-bars.ts';

/** Where bars begin: at zero, and the stems of dots at the end of their scale. */
export function findBase({ kind, axis }: ChartSpec): number {
  return kind === 'dots' ? axis.min : 0;
}

/** The last series first, as Chart.js draws them; a missing value has no bar. */
export function placeBars(spec: ChartSpec, scale: Scale, block: BarBlock, middles: readonly number[]): BoxMark[] {
  const zero = placeNumber(scale, findBase(spec));
  const bars = spec.series.map(({ role, points }, index) => {
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

/** The dot at the end of each stem; none where there are bars. */
export function placeStemDots(
  { series }: ChartSpec,
  scale: Scale,
  { bars, radii = [] }: BarBlock,
  middles: readonly number[],
): DotMark[] {
  return radii.flatMap((radius, index) => {
    const { role = 'current', points = [] } = series[index] ?? {};
    return points.flatMap(({ number }, row): DotMark[] => {
      if (number === null) return [];
      const y = (middles[row] ?? 0) + (bars[index]?.offset ?? 0);
      return [{ shape: 'dot', x: placeNumber(scale, number), y, radius, fill: role }];
    });
  });
}
