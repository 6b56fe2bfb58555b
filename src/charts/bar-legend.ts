/** What a bar chart needs a legend for: two series and more, and on a narrow screen a target across, whose line is in pieces. */
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import type { LegendItem } from './lay-out-legend.ts';
import { isAcross } from './place-targets.ts';
import type { BarBlock } from './stack-bars.ts';

/** Swatches are as thick as their bars, at a smaller scale. */
export function listLegendItems(
  { series, targets = [] }: ChartSpec,
  variant: ChartVariant,
  block: BarBlock,
): LegendItem[] {
  const ofSeries = series.map(({ label, role }, index) => {
    const size = { width: 14, height: (block.bars[index]?.thickness ?? 0) * 0.6 };
    const radius = block.radii?.[index];
    return {
      label,
      fill: role,
      series: index,
      ...(radius === undefined ? size : { width: radius * 2, height: radius * 2, radius }),
    };
  });
  const ofTargets = targets
    .filter(isAcross)
    .map(({ text }) => ({ label: text, fill: 'target', width: 2, height: 16 }) as const);
  return [...(series.length > 1 ? ofSeries : []), ...(variant === 'narrow' ? ofTargets : [])];
}
