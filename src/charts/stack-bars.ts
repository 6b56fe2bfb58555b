/** The bars of one category: how thick each is and where it lies from the middle of them all. */
import type { SeriesRole } from './chart-spec.ts';

export interface StackedBar {
  readonly thickness: number;
  /** From the middle of the block down to the middle of the bar. */
  readonly offset: number;
}

export interface BarBlock {
  readonly height: number;
  readonly bars: readonly StackedBar[];
}

const gap = 2;

/** One bar below the other, `previous` thinner when there are two; three and more are alike. */
export function stackBars(roles: readonly SeriesRole[]): BarBlock {
  const thicknesses = roles.map((role) => findThickness(role, roles.length));
  const height = thicknesses.reduce((sum, thickness) => sum + thickness + gap, -gap);
  let top = -height / 2;
  const bars = thicknesses.map((thickness) => {
    const offset = top + thickness / 2;
    top += thickness + gap;
    return { thickness, offset };
  });
  return { height, bars };
}

function findThickness(role: SeriesRole, count: number): number {
  if (count > 2) return 15;
  return role === 'previous' ? 9 : 20;
}

/** What Chart.js needs to draw bar `index` of `block` just there, when a category is `band` high. */
export function formatBarShares(block: BarBlock, index: number, band: number): { categoryPercentage: number; barPercentage: number } {
  const { thickness, offset } = block.bars[index] ?? { thickness: 0, offset: 0 };
  const fromMiddle = index + 0.5 - block.bars.length / 2;
  const step = fromMiddle === 0 ? thickness : offset / fromMiddle;
  return { categoryPercentage: (step * block.bars.length) / band, barPercentage: thickness / step };
}
