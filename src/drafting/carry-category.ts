// A category of an earlier release in the one that is being prepared: categories are renamed, merged and split.
import type { Dimension } from '../statistics/dimension.ts';
import { findLineage } from '../statistics/lineage.ts';
import { isBefore, type ReferencePeriod } from '../statistics/reference-period.ts';

/** The releases that a category is carried between. */
export interface Carriage {
  readonly from: ReferencePeriod;
  readonly to: ReferencePeriod;
}

/**
 * What stands in the category's place: itself, or those that have replaced it since. An earlier period than that of the
 * release carried from has what it replaced. Nothing when the dimension does not have it.
 */
export function carryCategory(dimension: Dimension, code: string, { from, to }: Carriage): readonly string[] {
  if (!dimension.categories.has(code)) return [];
  if (isBefore(to, from)) return findLineage(dimension, code, to).codes;
  const successors = [...dimension.categories.values()].filter(({ replaces }) => {
    const isSince = replaces !== undefined && isBefore(from, replaces.from) && !isBefore(to, replaces.from);
    return isSince && replaces.categories.includes(code);
  });
  if (successors.length === 0) return [code];
  // A replacement is later than what it replaces began: the chain ends.
  return successors.flatMap((successor) =>
    successor.replaces === undefined
      ? [successor.code]
      : carryCategory(dimension, successor.code, { from: successor.replaces.from, to }),
  );
}
