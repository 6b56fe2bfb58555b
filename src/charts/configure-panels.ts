/** Small multiples as Chart.js draws them: bars from place to place, since one canvas holds several charts. */
import type { ChartColours } from './chart-colours.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { type ConfiguredChart, configurePlaces, configurePlot, type RowPoint } from './configured-chart.ts';
import { panelBarHeight } from './lay-out-panel.ts';
import { layOutPanels } from './lay-out-panels.ts';
import { createMarksPlugin } from './marks-plugin.ts';

export function configurePanels(spec: ChartSpec, variant: ChartVariant, colours: ChartColours): ConfiguredChart {
  const layout = layOutPanels(spec, variant);
  return {
    width: layout.width,
    height: layout.height,
    legend: layout.legend,
    configuration: {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: spec.series.map(({ label, role }, index) => ({
          label,
          data: (layout.bars[index] ?? []).map(({ from, to, y }): RowPoint => {
            return { x: to === null ? null : [from, to], y };
          }),
          backgroundColor: colours[role],
          hoverBackgroundColor: colours[role],
          hoverBorderColor: colours.text,
          hoverBorderWidth: 2,
          borderSkipped: false,
          barThickness: panelBarHeight,
          grouped: false,
          inflateAmount: 0,
          clip: false,
        })),
      },
      options: { ...configurePlot(layout), indexAxis: 'y', scales: configurePlaces(layout) },
      plugins: [createMarksPlugin(layout, colours)],
    },
  };
}
