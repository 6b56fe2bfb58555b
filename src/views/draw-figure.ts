// The drawings of a chart, each made once however many pages show it, and what the browser needs to read it by value.
import type { ChartSpec } from '../charts/chart-spec.ts';
import { type ChartDrawing, drawChart } from '../charts/draw-chart.ts';

export interface DrawnFigure extends ChartDrawing {
  /** The spec as text that cannot end a `<script>`. */
  readonly json: string;
}

const drawings = new Map<string, DrawnFigure>();
/** Pages of one release follow each other, so that a short memory is enough. */
const remembered = 500;

/** Draws the chart, or returns the drawing of an equal one. */
export function drawOnce(spec: ChartSpec): DrawnFigure {
  const key = JSON.stringify(spec);
  const known = drawings.get(key);
  if (known !== undefined) return known;
  if (drawings.size >= remembered) drawings.clear();
  const drawing = { ...drawChart(spec), json: key.replaceAll('<', '\\u003c') };
  drawings.set(key, drawing);
  return drawing;
}
