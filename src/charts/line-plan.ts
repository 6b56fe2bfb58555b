/** Where the points of a line chart are. */
import type { ChartPoint, ChartSeries } from './chart-spec.ts';
import { placeNumber, type Scale } from './linear-scale.ts';

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isBreak?: true | undefined;
}

export interface LinePlan {
  /** The place of each category. */
  readonly columns: readonly number[];
  readonly scale: Scale;
}

/** `count` places from `left` to `right`, both included; one alone stands in the middle. */
export function placeColumns(count: number, left: number, right: number): readonly number[] {
  if (count === 1) return [(left + right) / 2];
  return Array.from({ length: count }, (_, index) => left + ((right - left) * index) / (count - 1));
}

/** The points of a series, with undefined where a number is missing. */
export function placePoints(
  { points }: ChartSeries,
  { columns, scale }: LinePlan,
): readonly (PlacedPoint | undefined)[] {
  return points.map(({ number, text, isBreak }: ChartPoint, index) =>
    number === null ? undefined : { x: columns[index] ?? 0, y: placeNumber(scale, number), text, isBreak },
  );
}

/**
 * The points of a series in pieces that a line runs through: from gap or break to gap or break. In each piece the points
 * of the others are missing.
 */
export function splitAtBreaks(series: ChartSeries): readonly ChartSeries[] {
  const starts = series.points.flatMap(({ isBreak }, index) => (isBreak && index > 0 ? index : []));
  return [0, ...starts].map((from, piece) => {
    const to = starts[piece] ?? series.points.length;
    const points = series.points.map(({ number, text }, index) => {
      return { number: index >= from && index < to ? number : null, text };
    });
    return { ...series, points };
  });
}
