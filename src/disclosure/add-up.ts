// Parts that come to a whole as the aggregation of their indicator says: sums, and means with their weights.
import { addressKey } from '../statistics/observation.ts';
import type { Figure } from './figure.ts';
import { makeSum, makeWeightedSum, type Relation, type SumOptions } from './relation.ts';

/** Finds the figure of another indicator for the same categories and period. */
export type FindOther = (figure: Figure, indicator: string) => Figure | undefined;

export interface AddedUp extends SumOptions {
  readonly kind: 'total' | 'year';
  readonly findWeight: FindOther;
}

/**
 * The relation between a whole and its parts; none when all are shown, when the indicator is never added up, or when parts or
 * weights of a mean are lacking.
 */
export function addUp(
  whole: Figure,
  parts: readonly Figure[],
  { kind, findWeight, ...options }: AddedUp,
): readonly Relation[] {
  const all = [whole, ...parts];
  const { aggregation } = parts[0]?.indicator ?? whole.indicator;
  if (aggregation === 'none') return [];
  if (aggregation === 'sum') return isHiddenAmong(all) ? makeSum(kind, whole, parts, options) : [];
  if (options.areAll === false) return [];
  const weights = all.map((figure) => findWeight(figure, aggregation.mean_weighted_by));
  const weighted = all.flatMap((value, index) => {
    const weight = weights[index];
    return weight === undefined ? [] : [{ weight, value }];
  });
  const [first, ...rest] = weighted;
  if (first === undefined || weighted.length < all.length) return [];
  return isHiddenAmong([...all, ...weighted.map(({ weight }) => weight)]) ? [makeWeightedSum('mean', rest, first)] : [];
}

/** Whether one of the figures is not shown. */
export function isHiddenAmong(figures: readonly Figure[]): boolean {
  return figures.some(({ shown }) => shown === undefined);
}

/** Looks among the figures of one release. */
export function findAmong(figures: ReadonlyMap<string, Figure>): FindOther {
  return ({ observation }, indicator) => figures.get(addressKey({ ...observation, indicator }));
}
