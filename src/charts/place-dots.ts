/** The points of a line chart that are seen as such. They are marks, as Chart.js is slow where its points differ. */
import type { ChartSeries } from './chart-spec.ts';
import { type LinePlan, placePoints } from './line-plan.ts';
import type { DotMark } from './mark.ts';

export const dotRadius = 4;

/** Every point when its value is written there; else the last, and those alone between two gaps, which draw no line. */
export function placeDots(series: readonly ChartSeries[], plan: LinePlan, everyPoint: boolean): DotMark[] {
  return series.flatMap((one) => {
    const points = placePoints(one, plan);
    const last = points.findLastIndex((point) => point !== undefined);
    return points.flatMap((point, index): DotMark[] => {
      if (point === undefined) return [];
      const isStart = points[index - 1] === undefined || point.isBreak;
      const isAlone = isStart && (points[index + 1]?.isBreak ?? true);
      if (!everyPoint && index !== last && !isAlone) return [];
      return [{ shape: 'dot', x: point.x, y: point.y, radius: dotRadius, fill: one.role }];
    });
  });
}
