/** Lines over time, as Chart.js draws them: straight from point to point, each piece between two breaks by itself. */
import type { ChartColours } from './chart-colours.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { type ConfiguredChart, configurePlot, hiddenScale } from './configured-chart.ts';
import { layOutLines } from './lay-out-lines.ts';
import { splitAtBreaks } from './line-plan.ts';
import { createMarksPlugin } from './marks-plugin.ts';
import { dotRadius } from './place-dots.ts';
import { pathWidth } from './place-paths.ts';

export function configureLines(spec: ChartSpec, variant: ChartVariant, colours: ChartColours): ConfiguredChart {
  const layout = layOutLines(spec, variant);
  return {
    width: layout.width,
    height: layout.height,
    legend: layout.legend,
    configuration: {
      type: 'line',
      data: {
        labels: [...spec.categories],
        datasets: spec.series.flatMap(splitAtBreaks).map((series) => ({
          label: series.label,
          data: series.points.map(({ number }) => number),
          borderColor: colours[series.role],
          borderWidth: pathWidth,
          borderJoinStyle: 'round',
          pointBackgroundColor: colours[series.role],
          pointHoverBackgroundColor: colours[series.role],
          pointBorderWidth: 0,
          pointHoverBorderWidth: 0,
          pointRadius: 0,
          pointHoverRadius: dotRadius + 1,
          clip: false,
        })),
      },
      options: {
        ...configurePlot(layout),
        scales: {
          x: { ...hiddenScale },
          y: { ...hiddenScale, min: spec.axis.min, max: spec.axis.max },
        },
      },
      plugins: [createMarksPlugin(layout, colours)],
    },
  };
}
