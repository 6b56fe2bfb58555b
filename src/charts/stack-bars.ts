/** The bars of one category: how thick each is and where it lies from the middle of them all. */
import type { ChartKind, SeriesRole } from './chart-spec.ts';

export interface StackedBar {
  readonly thickness: number;
  /** From the middle of the block down to the middle of the bar. */
  readonly offset: number;
}

export interface BarBlock {
  readonly height: number;
  /** Where each bar is the stem of a dot: the dots' radii. */
  readonly radii?: readonly number[];
  readonly bars: readonly StackedBar[];
  /** From the middle of the block down to the foot of the bars that a target is for: all but a last `previous`. */
  readonly targetFoot: number;
}

const gap = 2;
const stem = 3;

/** One bar below the other, `previous` thinner when there are two; three and more are alike. Dots stand on thin stems. */
export function stackBars(roles: readonly SeriesRole[], kind: ChartKind): BarBlock {
  const block = stackThick(roles);
  if (kind !== 'dots') return block;
  const radii = block.bars.map(({ thickness }) => (thickness > 10 ? 7 : 5));
  return { ...block, bars: block.bars.map(({ offset }) => ({ offset, thickness: stem })), radii };
}

function stackThick(roles: readonly SeriesRole[]): BarBlock {
  const thicknesses = roles.map((role) => findThickness(role, roles.length));
  const height = thicknesses.reduce((sum, thickness) => sum + thickness + gap, -gap);
  let top = -height / 2;
  const bars = thicknesses.map((thickness) => {
    const offset = top + thickness / 2;
    top += thickness + gap;
    return { thickness, offset };
  });
  const foot = height / 2;
  const isLastPrevious = roles.length > 1 && roles.at(-1) === 'previous';
  return { height, bars, targetFoot: isLastPrevious ? foot - gap - (thicknesses.at(-1) ?? 0) : foot };
}

function findThickness(role: SeriesRole, count: number): number {
  if (count > 2) return 15;
  return role === 'previous' ? 9 : 20;
}

/**
 * What Chart.js needs to draw bar `index` of each row just there. It measures in the smallest distance between two rows;
 * with a single row, in the height of the drawing.
 */
export function formatBarShares({ block, middles, height }: RowsOfBars, index: number) {
  const { thickness, offset } = block.bars[index] ?? { thickness: 0, offset: 0 };
  const distances = middles.slice(1).map((middle, row) => middle - (middles[row] ?? 0));
  const band = Math.min(height, ...distances);
  const fromMiddle = index + 0.5 - block.bars.length / 2;
  const step = fromMiddle === 0 ? thickness : offset / fromMiddle;
  return { categoryPercentage: (step * block.bars.length) / band, barPercentage: thickness / step };
}

interface RowsOfBars {
  readonly block: BarBlock;
  readonly middles: readonly number[];
  readonly height: number;
}
