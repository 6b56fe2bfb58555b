/**
 * Draws a configuration as SVG by letting Chart.js draw on a recorder: what the browser's canvas will show. Building the
 * site takes the shorter way of draw-chart.ts; the tests hold the two equal.
 */
import { Chart } from 'chart.js';
import { barParts } from './chart-parts.ts';
import type { ConfiguredChart } from './configured-chart.ts';
import { lineParts } from './line-parts.ts';
import { wrapSvg } from './svg-document.ts';
import { SvgRecorder } from './svg-recorder.ts';

export function drawWithChartJs({ width, height, configuration }: ConfiguredChart): string {
  Chart.register(...barParts, ...lineParts);
  const recorder = new SvgRecorder(width, height);
  if (!isChartItem(recorder.canvas)) throw new TypeError('Chart.js does not draw on a recorder.');
  new Chart(recorder.canvas, configuration).destroy();
  return wrapSvg(recorder.finish(), width, height);
}

/** Whether Chart.js takes it for a canvas where there is no DOM: it hands out a context. */
function isChartItem(value: object): value is HTMLCanvasElement {
  return 'getContext' in value && typeof value.getContext === 'function';
}
