/** Refuses a spec that cannot be drawn truthfully. Such a spec is a mistake in the program, not in the data. */
import type { ChartSpec } from './chart-spec.ts';

/** Throws unless every number lies on the scale, every series has a point for each category, and bars have a zero. */
export function checkSpec({ kind, categories, series, axis, targets = [] }: ChartSpec): void {
  if (!(axis.min < axis.max)) throw new RangeError(`The scale ends (${axis.max}) before it starts (${axis.min}).`);
  if (kind !== 'lines' && (axis.min > 0 || axis.max < 0)) throw new RangeError('Bars need a scale with zero on it.');
  if (kind === 'shares' && axis.min < 0) throw new RangeError('Shares of a whole are not negative.');
  if (kind === 'shares' && targets.length > 0) throw new RangeError('Shares of a whole have no targets.');
  if (categories.length === 0 || series.length === 0) throw new RangeError('There is nothing to show.');
  for (const { label, points } of series) {
    if (points.length !== categories.length) {
      throw new RangeError(`"${label}" has ${points.length} points for ${categories.length} categories.`);
    }
  }
  const numbers = [...series.flatMap(({ points }) => points), ...axis.ticks, ...targets].map(({ number }) => number);
  const outside = numbers.find((number) => number !== null && !(number >= axis.min && number <= axis.max));
  if (outside !== undefined) throw new RangeError(`${outside} is outside the scale ${axis.min}–${axis.max}.`);
}
