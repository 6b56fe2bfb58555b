// What the producer's ranks tell of counts: on a list of matters nothing is larger than what stands above it.
import { rankIndicator } from '../statistics/matters.ts';
import { addressKey, reservedDimensions, total } from '../statistics/observation.ts';
import { findAmong, isHiddenAmong } from './add-up.ts';
import { type Figure, trueNumber } from './figure.ts';
import { makeAtMost, type Relation } from './relation.ts';

/**
 * Each two counts that follow each other on a ranked list, one of which is not shown. Counts that the ranks are evidently not
 * made of, since they stand in another order, tell nothing.
 */
export function listOrders(figures: ReadonlyMap<string, Figure>): readonly Relation[] {
  const ranks = [...figures.values()].filter(
    ({ observation, shown }) => observation.indicator === rankIndicator && shown !== undefined,
  );
  const findOther = findAmong(figures);
  const counts = new Set([...figures.values()].filter(isCount).map(({ observation }) => observation.indicator));
  return [...Map.groupBy(ranks, listOf).values()].flatMap((list) => {
    const ordered = [...list].sort((a, b) => placeOf(a) - placeOf(b));
    return [...counts].flatMap((count) => {
      const column = ordered.flatMap((rank) => findOther(rank, count) ?? []);
      const pairs = column.slice(1).map((lower, index) => ({ higher: column[index] ?? lower, lower }));
      const isOther = pairs.some(({ higher, lower }) => isBelow(trueNumber(higher), trueNumber(lower)));
      if (isOther) return [];
      return pairs.flatMap(({ higher, lower }) => (isHiddenAmong([higher, lower]) ? [makeAtMost(higher, lower)] : []));
    });
  });
}

/** The list that a rank is a place on: the same categories for all matters. */
function listOf({ observation }: Figure): string {
  const categories = { ...observation.categories, [reservedDimensions.matter]: total };
  return addressKey({ ...observation, categories });
}

function placeOf(rank: Figure): number {
  return trueNumber(rank) ?? 0;
}

function isBelow(number: number | undefined, other: number | undefined): boolean {
  return number !== undefined && other !== undefined && number < other;
}

function isCount({ indicator }: Figure): boolean {
  return indicator.unit === 'count' && indicator.code !== rankIndicator && indicator.reports_change_of === undefined;
}
