/**
 * Draws a chart as two SVGs while the site is built. The data is drawn from the same layout that the configuration of
 * Chart.js is made from, without running Chart.js: that gives the same bytes (tests/charts/draw-with-chart-js.test.ts)
 * in a tenth of the time.
 */
import { variableColours } from './chart-colours.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { drawMarks } from './draw-marks.ts';
import { layOutChart } from './lay-out-chart.ts';
import { wrapSvg } from './svg-document.ts';
import { SvgRecorder } from './svg-recorder.ts';

/** Both drawings of a chart, for wide and for narrow screens. */
export interface ChartDrawing {
  readonly wide: string;
  readonly narrow: string;
}

/** The same spec gives the same bytes. Throws when the spec cannot be drawn truthfully. */
export function drawChart(spec: ChartSpec): ChartDrawing {
  return { wide: drawVariant(spec, 'wide'), narrow: drawVariant(spec, 'narrow') };
}

function drawVariant(spec: ChartSpec, variant: ChartVariant): string {
  const { width, height, behind, data, front } = layOutChart(spec, variant);
  const recorder = new SvgRecorder(width, height);
  for (const marks of [behind, data, front]) drawMarks(recorder, marks, variableColours);
  return wrapSvg(recorder.finish(), width, height);
}
