/** The parts of one bar of shares, from left to right. */
import type { ChartSpec, SeriesRole } from './chart-spec.ts';
import { placeNumber, type Scale } from './linear-scale.ts';

export interface SharePart {
  readonly label: string;
  readonly text: string;
  readonly role: SeriesRole;
  readonly isMissing: boolean;
  /** Where the part starts and ends; a missing one has no length. */
  readonly from: number;
  readonly to: number;
}

export function findShareParts({ series }: ChartSpec, category: number, scale: Scale): readonly SharePart[] {
  let sum = 0;
  return series.map(({ label, role, points }) => {
    const { number, text } = points[category] ?? { number: null, text: '' };
    const from = placeNumber(scale, sum);
    sum += number ?? 0;
    return { label, text, role, isMissing: number === null, from, to: placeNumber(scale, sum) };
  });
}

/** The longest bar: the end of the scale, or a little more where rounded shares add up to more than the whole. */
export function findShareMaximum({ series, categories, axis }: ChartSpec): number {
  const sums = categories.map((_, category) =>
    series.reduce((sum, { points }) => sum + (points[category]?.number ?? 0), 0),
  );
  return Math.max(axis.max, ...sums);
}
