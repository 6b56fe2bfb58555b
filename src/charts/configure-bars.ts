/** Bars and bars with targets, as Chart.js draws them. */
import type { ChartColours } from './chart-colours.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { type ConfiguredChart, configurePlot, configureRows, hiddenScale } from './configured-chart.ts';
import { layOutBars } from './lay-out-bars.ts';
import { createMarksPlugin } from './marks-plugin.ts';
import { formatBarShares } from './stack-bars.ts';

export function configureBars(spec: ChartSpec, variant: ChartVariant, colours: ChartColours): ConfiguredChart {
  const layout = layOutBars(spec, variant);
  return {
    width: layout.width,
    height: layout.height,
    legend: layout.legend,
    configuration: {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: spec.series.map(({ label, role, points }, index) => ({
          label,
          data: points.map(({ number }, row) => ({ x: number, y: layout.middles[row] ?? 0 })),
          backgroundColor: colours[role],
          hoverBackgroundColor: colours[role],
          hoverBorderColor: colours.text,
          hoverBorderWidth: 2,
          borderSkipped: false,
          inflateAmount: 0,
          clip: false,
          ...(spec.kind === 'dots' && { base: spec.axis.min }),
          ...formatBarShares(layout, index),
        })),
      },
      options: {
        ...configurePlot(layout),
        indexAxis: 'y',
        scales: {
          x: { ...hiddenScale, min: spec.axis.min, max: spec.axis.max },
          y: configureRows(layout.height),
        },
      },
      plugins: [createMarksPlugin(layout, colours)],
    },
  };
}
