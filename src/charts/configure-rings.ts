/** Rings in Chart.js: points that are not seen, in the middle of each ring, which the layout's marks draw. */
import type { ChartColours } from './chart-colours.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { type ConfiguredChart, configurePlaces, configurePlot } from './configured-chart.ts';
import { ringRadius } from './lay-out-ring.ts';
import { layOutRings } from './lay-out-rings.ts';
import { createMarksPlugin } from './marks-plugin.ts';

export function configureRings(spec: ChartSpec, variant: ChartVariant, colours: ChartColours): ConfiguredChart {
  const layout = layOutRings(spec, variant);
  return {
    width: layout.width,
    height: layout.height,
    legend: layout.legend,
    configuration: {
      type: 'line',
      data: {
        labels: [...spec.categories],
        datasets: [
          {
            data: layout.centres.map(({ x, y }) => ({ x, y })),
            showLine: false,
            pointRadius: 0,
            pointBorderWidth: 0,
            pointHoverRadius: ringRadius + 1,
            pointHoverBorderWidth: 2,
            pointHoverBorderColor: colours.text,
            pointHoverBackgroundColor: 'transparent',
            clip: false,
          },
        ],
      },
      options: { ...configurePlot(layout), scales: configurePlaces(layout) },
      plugins: [createMarksPlugin(layout, colours)],
    },
  };
}
