/** A plugin of Chart.js that draws a layout's marks under and over the data. */
import type { Chart, Plugin } from 'chart.js';
import type { ChartColours } from './chart-colours.ts';
import { formatFont } from './chart-font.ts';
import type { ChartLayout } from './chart-layout.ts';
import type { Mark } from './mark.ts';

/** For one chart: the plugin holds its layout. */
export function drawMarks(layout: ChartLayout, colours: ChartColours): Plugin<'bar' | 'line'> {
  return {
    id: 'marks',
    beforeDatasetsDraw: ({ ctx }) => drawAll(ctx, layout.behind, colours),
    afterDatasetsDraw: ({ ctx }) => drawAll(ctx, layout.front, colours),
  };
}

function drawAll(context: Chart['ctx'], marks: readonly Mark[], colours: ChartColours): void {
  context.save();
  context.textBaseline = 'alphabetic';
  context.lineCap = 'butt';
  for (const mark of marks) drawMark(context, mark, colours);
  context.restore();
}

function drawMark(context: Chart['ctx'], mark: Mark, colours: ChartColours): void {
  if (mark.shape === 'text') {
    context.font = formatFont(mark.font);
    context.textAlign = mark.align;
    context.fillStyle = colours[mark.fill];
    context.fillText(mark.text, mark.x, mark.y);
  } else if (mark.shape === 'line') {
    context.strokeStyle = colours[mark.stroke];
    context.lineWidth = mark.width;
    context.beginPath();
    context.moveTo(mark.x1, mark.y1);
    context.lineTo(mark.x2, mark.y2);
    context.stroke();
  } else {
    context.fillStyle = colours[mark.fill];
    context.beginPath();
    if (mark.shape === 'box') context.rect(mark.x, mark.y, mark.width, mark.height);
    else context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
    context.fill();
  }
}
