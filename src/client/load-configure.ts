/** How a kind of chart is configured. Bars and rings are what overviews have; the others are fetched where a reader meets them. */
import { Chart } from 'chart.js';
import type { ChartColours } from '../charts/chart-colours.ts';
import { barParts } from '../charts/chart-parts.ts';
import type { ChartKind, ChartSpec, ChartVariant } from '../charts/chart-spec.ts';
import { configureBars } from '../charts/configure-bars.ts';
import { configureRings } from '../charts/configure-rings.ts';
import type { ConfiguredChart } from '../charts/configured-chart.ts';

Chart.register(...barParts);

export type Configure = (spec: ChartSpec, variant: ChartVariant, colours: ChartColours) => ConfiguredChart;

export async function loadConfigure(kind: ChartKind): Promise<Configure> {
  switch (kind) {
    case 'doughnut':
      return configureRings;
    case 'multiples':
      return (await import('../charts/configure-panels.ts')).configurePanels;
    case 'shares':
      return (await import('../charts/configure-shares.ts')).configureShares;
    case 'lines': {
      const [{ lineParts }, { configureLines }] = await Promise.all([
        import('../charts/line-parts.ts'),
        import('../charts/configure-lines.ts'),
      ]);
      Chart.register(...lineParts);
      return configureLines;
    }
    default:
      return configureBars;
  }
}
