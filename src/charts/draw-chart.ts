/** Draws a chart as two SVGs, by letting Chart.js draw on a recorder. */
import { Chart } from 'chart.js';
import { chartParts } from './chart-parts.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { configureChart } from './configure-chart.ts';
import { SvgRecorder } from './svg-recorder.ts';

/** Both drawings of a chart, for wide and for narrow screens. */
export interface ChartDrawing {
  readonly wide: string;
  readonly narrow: string;
}

Chart.register(...chartParts);

/**
 * The same spec gives the same bytes. The drawings are hidden from assistive technology: the figure around them says
 * what they show, in text. Throws when the spec cannot be drawn truthfully.
 */
export function drawChart(spec: ChartSpec): ChartDrawing {
  return { wide: drawVariant(spec, 'wide'), narrow: drawVariant(spec, 'narrow') };
}

function drawVariant(spec: ChartSpec, variant: ChartVariant): string {
  const { width, height, configuration } = configureChart(spec, variant);
  const recorder = new SvgRecorder(width, height);
  if (!isChartItem(recorder.canvas)) throw new TypeError('Chart.js does not draw on a recorder.');
  new Chart(recorder.canvas, configuration).destroy();
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Public Sans, system-ui, sans-serif" aria-hidden="true" focusable="false">${recorder.finish()}</svg>`;
}

/** Whether Chart.js takes it for a canvas where there is no DOM: it hands out a context. */
function isChartItem(value: object): value is HTMLCanvasElement {
  return 'getContext' in value && typeof value.getContext === 'function';
}
