/** The texts of all values in a bar chart. */
import type { ChartFonts } from './chart-font.ts';
import type { ChartSpec, ChartTarget, ChartVariant, SeriesRole } from './chart-spec.ts';
import { placeNumber, type Scale } from './linear-scale.ts';
import type { TextMark } from './mark.ts';
import { findBase } from './place-bars.ts';
import { placeValueLabel } from './place-value-labels.ts';
import type { BarBlock } from './stack-bars.ts';

interface Rows {
  readonly variant: ChartVariant;
  readonly fonts: ChartFonts;
  readonly block: BarBlock;
  readonly middles: readonly number[];
}

/** Series by series, so that texts that look alike follow each other. */
export function placeBarValues(spec: ChartSpec, scale: Scale, { variant, fonts, block, middles }: Rows): TextMark[] {
  return spec.series.flatMap(({ role, points }, index) =>
    points.map((point, row) => {
      const middle = (middles[row] ?? 0) + (block.bars[index]?.offset ?? 0);
      const lines = (spec.targets ?? [])
        .filter((target) => passesBar(target, row, role, variant))
        .map(({ number }) => placeNumber(scale, number));
      const radius = block.radii?.[index] ?? 0;
      return placeValueLabel({ point, role, middle, base: findBase(spec), radius }, scale, lines, fonts);
    }),
  );
}

/** On a narrow screen a line across is drawn on the bars that it is a target for, not on those of the period before. */
function passesBar({ category }: ChartTarget, row: number, role: SeriesRole, variant: ChartVariant): boolean {
  return category === row || (category === undefined && (variant === 'wide' || role !== 'previous'));
}
