/** The chart of a trend: drawn as charts are at build, and read value by value in the same way. Fetched when there is one. */
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { checkSpec } from '../../charts/check-spec.ts';
import { drawLayout } from '../../charts/draw-layout.ts';
import { layOutLines } from '../../charts/lay-out-lines.ts';
import type { IndicatorDefinition } from '../../downloads/api/indicator-file.ts';
import { chartScale } from '../../views/chart-scale.ts';
import { parseOwn } from '../trusted-markup.ts';
import { element } from './element.ts';
import type { ShownTrend } from './show-trend.ts';

/** More periods than these find no room; the table has all of them. */
const mostPeriods = 40;

/** Draws the points as a line, and names the chart. */
export function drawTrend(points: ShownTrend['charted'], indicator: IndicatorDefinition, label: string): HTMLElement {
  const shown = points.slice(-mostPeriods);
  const series = [{ label, role: 'current', points: shown.map(({ number, text }) => ({ number, text })) } as const];
  const spec: ChartSpec = {
    kind: 'lines',
    categories: shown.map((point) => point.label),
    series,
    axis: chartScale(series, [], [indicator]),
  };
  checkSpec(spec);
  const drawings = (['wide', 'narrow'] as const).map((width) => {
    const drawing = parseOwn(drawLayout(layOutLines(spec, width)), 'text/html');
    return element('div', { class: `chart-${width}` }, ...drawing.body.childNodes);
  });
  return element(
    'figure',
    { class: 'chart' },
    element(
      'chart-figure',
      { 'data-help': label, 'data-json': JSON.stringify(spec) },
      element('div', { role: 'img', 'aria-label': label }, ...drawings),
    ),
  );
}
