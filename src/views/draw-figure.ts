// The drawings of a chart, each made once however many pages show it.

import type { ChartSpec } from '../charts/chart-spec.ts';
import { type ChartDrawing, drawChart } from '../charts/draw-chart.ts';

const drawings = new Map<string, ChartDrawing>();
/** Pages of one release follow each other, so that a short memory is enough. */
const remembered = 500;

/** Draws the chart, or returns the drawing of an equal one. */
export function drawOnce(spec: ChartSpec): ChartDrawing {
  const key = JSON.stringify(spec);
  const known = drawings.get(key);
  if (known !== undefined) return known;
  if (drawings.size >= remembered) drawings.clear();
  const drawing = drawChart(spec);
  drawings.set(key, drawing);
  return drawing;
}
