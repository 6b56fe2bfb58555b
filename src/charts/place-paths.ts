/** The lines of a line chart. */
import type { ChartSeries } from './chart-spec.ts';
import { type LinePlan, type PlacedPoint, placePoints, splitAtBreaks } from './line-plan.ts';
import type { PathMark } from './mark.ts';

export const pathWidth = 2.5;

/** The last series first, as Chart.js draws them; broken where a number is missing or cannot be compared with the one before. */
export function placePaths(series: readonly ChartSeries[], plan: LinePlan): PathMark[] {
  const paths = series.flatMap(splitAtBreaks).map((one): PathMark => {
    return { shape: 'path', pieces: breakAtGaps(placePoints(one, plan)), stroke: one.role, width: pathWidth };
  });
  return paths.reverse();
}

function breakAtGaps(points: readonly (PlacedPoint | undefined)[]): readonly (readonly PlacedPoint[])[] {
  const pieces: PlacedPoint[][] = [];
  let piece: PlacedPoint[] = [];
  for (const point of points) {
    if (point === undefined) piece = [];
    else {
      if (piece.length === 0) pieces.push(piece);
      piece.push(point);
    }
  }
  return pieces;
}
