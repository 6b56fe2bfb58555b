/** A chart without some of its series, which a reader has turned off: everything else stays where it is. */
import type { ChartSpec } from './chart-spec.ts';

/** The same spec with nothing at the points of the series with those indices. */
export function hideSeries(spec: ChartSpec, hidden: ReadonlySet<number>): ChartSpec {
  const nothing = { number: null, text: '' };
  const series = spec.series.map((one, index) => {
    return hidden.has(index) ? { ...one, points: one.points.map(() => nothing) } : one;
  });
  return { ...spec, series };
}
