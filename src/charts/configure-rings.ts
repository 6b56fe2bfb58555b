/** Rings in Chart.js: bars that are not seen, over each ring, which the layout's marks draw. */
import type { ChartColours } from './chart-colours.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { type ConfiguredChart, configurePlaces, configurePlot, type RowPoint } from './configured-chart.ts';
import { ringRadius } from './lay-out-ring.ts';
import { layOutRings } from './lay-out-rings.ts';
import { createMarksPlugin } from './marks-plugin.ts';

const reach = ringRadius + 5;

export function configureRings(spec: ChartSpec, variant: ChartVariant, colours: ChartColours): ConfiguredChart {
  const layout = layOutRings(spec, variant);
  return {
    width: layout.width,
    height: layout.height,
    legend: layout.legend,
    configuration: {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: [
          {
            data: layout.centres.map(({ x, y }): RowPoint => ({ x: [x - reach, x + reach], y })),
            backgroundColor: 'transparent',
            hoverBackgroundColor: 'transparent',
            hoverBorderColor: colours.text,
            hoverBorderWidth: 2,
            borderSkipped: false,
            barThickness: 2 * reach,
            grouped: false,
            inflateAmount: 0,
            clip: false,
          },
        ],
      },
      options: { ...configurePlot(layout), indexAxis: 'y', scales: configurePlaces(layout) },
      plugins: [createMarksPlugin(layout, colours)],
    },
  };
}
