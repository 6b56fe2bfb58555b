/** Shares of a whole, as Chart.js draws them: stacked bars. */
import type { ChartColours } from './chart-colours.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { type ConfiguredChart, configurePlot, configureRows, hiddenScale } from './configured-chart.ts';
import { layOutShares, shareBarHeight } from './lay-out-shares.ts';
import { createMarksPlugin } from './marks-plugin.ts';

export function configureShares(spec: ChartSpec, variant: ChartVariant, colours: ChartColours): ConfiguredChart {
  const layout = layOutShares(spec, variant);
  return {
    width: layout.width,
    height: layout.height,
    legend: layout.legend,
    configuration: {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: spec.series.map(({ label, role, points }) => ({
          label,
          data: points.map(({ number }, row) => ({ x: number, y: layout.middles[row] ?? 0 })),
          backgroundColor: colours[role],
          hoverBackgroundColor: colours[role],
          hoverBorderColor: colours.text,
          hoverBorderWidth: 2,
          borderSkipped: false,
          barThickness: shareBarHeight,
          inflateAmount: 0,
          clip: false,
        })),
      },
      options: {
        ...configurePlot(layout),
        indexAxis: 'y',
        scales: {
          x: { ...hiddenScale, stacked: true, min: 0, max: layout.maximum },
          y: { ...configureRows(layout.height), stacked: true },
        },
      },
      plugins: [createMarksPlugin(layout, colours)],
    },
  };
}
