/** A plugin of Chart.js that draws a layout's marks under and over the data. */
import type { Plugin } from 'chart.js';
import type { ChartColours } from './chart-colours.ts';
import type { ChartLayout } from './chart-layout.ts';
import { drawMarks } from './draw-marks.ts';

/** For one chart: the plugin holds its layout. */
export function createMarksPlugin(layout: ChartLayout, colours: ChartColours): Plugin<'bar' | 'line'> {
  return {
    id: 'marks',
    beforeDatasetsDraw: ({ ctx }) => drawMarks(ctx, layout.behind, colours),
    afterDatasetsDraw: ({ ctx }) => drawMarks(ctx, layout.front, colours),
  };
}
