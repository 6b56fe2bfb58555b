/** Draws a chart as two SVGs while the site is built. */
import type { ChartSpec } from './chart-spec.ts';
import { drawLayout } from './draw-layout.ts';
import { layOutChart } from './lay-out-chart.ts';

/** Both drawings of a chart, for wide and for narrow screens. */
export interface ChartDrawing {
  readonly wide: string;
  readonly narrow: string;
}

/** The same spec gives the same bytes. Throws when the spec cannot be drawn truthfully. */
export function drawChart(spec: ChartSpec): ChartDrawing {
  return { wide: drawLayout(layOutChart(spec, 'wide')), narrow: drawLayout(layOutChart(spec, 'narrow')) };
}
