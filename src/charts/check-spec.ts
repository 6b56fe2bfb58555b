/** Refuses a spec that cannot be drawn truthfully. Such a spec is a mistake in the program, not in the data. */
import type { ChartKind, ChartSpec } from './chart-spec.ts';

/** Throws unless every number lies on the scale, every series has a point for each category, and bars have a zero. */
export function checkSpec({ kind, categories, series, axis, targets = [] }: ChartSpec): void {
  if (!(axis.min < axis.max)) throw new RangeError(`The scale ends (${axis.max}) before it starts (${axis.min}).`);
  checkKind(kind, axis, targets.length > 0);
  if (categories.length === 0 || series.length === 0) throw new RangeError('There is nothing to show.');
  for (const { label, points } of series) {
    if (points.length !== categories.length) {
      throw new RangeError(`"${label}" has ${points.length} points for ${categories.length} categories.`);
    }
  }
  if (kind === 'doughnut' && axis.max !== 100) throw new RangeError('A ring is filled to 100.');
  const numbers = [...series.flatMap(({ points }) => points), ...axis.ticks, ...targets].map(({ number }) => number);
  const outside = numbers.find((number) => number !== null && !(number >= axis.min && number <= axis.max));
  if (outside !== undefined) throw new RangeError(`${outside} is outside the scale ${axis.min}–${axis.max}.`);
}

/** What a kind asks of its scale. */
function checkKind(kind: ChartKind, axis: ChartSpec['axis'], hasTargets: boolean): void {
  if (!['lines', 'dots'].includes(kind) && (axis.min > 0 || axis.max < 0)) {
    throw new RangeError('Bars need a scale with zero on it.');
  }
  if (['shares', 'doughnut', 'multiples'].includes(kind) && axis.min < 0) {
    throw new RangeError(`A chart of the kind ${kind} has no room for negative numbers.`);
  }
  if (['shares', 'multiples'].includes(kind) && hasTargets) {
    throw new RangeError(`A chart of the kind ${kind} has no targets.`);
  }
  if (kind === 'doughnut' && axis.max !== 100) throw new RangeError('A ring is filled to 100.');
}
