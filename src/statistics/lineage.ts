// Categories over time: what a category was called in an earlier period, when it has been renamed, merged or split.
import type { Dimension } from './dimension.ts';
import type { Address, Categories } from './observation.ts';
import { isBefore, type ReferencePeriod } from './reference-period.ts';

export interface Lineage {
  /** What the category was in the earlier period: itself, its one predecessor, or those that it counts together. */
  readonly codes: readonly string[];
  /** A predecessor that other categories have taken a part of: what was this one's part is not known. */
  readonly splitFrom?: string;
}

/** What the category `code` was in the period `earlier`. */
export function findLineage(dimension: Dimension, code: string, earlier: ReferencePeriod): Lineage {
  const codes = findPredecessors(dimension, code, earlier);
  const others = [...dimension.categories.values()].filter(
    (category) => category.code !== code && isReplacedSince(category.replaces?.from, earlier),
  );
  const taken = new Set(others.flatMap((category) => findPredecessors(dimension, category.code, earlier)));
  const splitFrom = codes.find((predecessor) => taken.has(predecessor));
  return splitFrom === undefined ? { codes } : { codes, splitFrom };
}

/** The codes in the period `earlier`, through as many replacements as there are; `seen` ends a circle. */
function findPredecessors(
  dimension: Dimension,
  code: string,
  earlier: ReferencePeriod,
  seen: readonly string[] = [],
): readonly string[] {
  const replaces = dimension.categories.get(code)?.replaces;
  if (replaces === undefined || !isReplacedSince(replaces.from, earlier) || seen.includes(code)) return [code];
  const found = replaces.categories.flatMap((replaced) =>
    findPredecessors(dimension, replaced, earlier, [...seen, code]),
  );
  return [...new Set(found)];
}

/** Whether a replacement from that period on was still to come in the earlier one. */
function isReplacedSince(from: ReferencePeriod | undefined, earlier: ReferencePeriod): boolean {
  return from !== undefined && isBefore(earlier, from);
}

export interface AddressLineage {
  /** Where the figure stood in the earlier period; several when categories have been merged. */
  readonly addresses: readonly Address[];
  /** The dimension and category that were split, if any was. */
  readonly splitFrom?: { readonly dimension: string; readonly category: string };
}

/** Where the figure at `address` stood in the period `earlier`. */
export function traceAddress(
  { indicator, categories }: Address,
  dimensions: ReadonlyMap<string, Dimension>,
  earlier: ReferencePeriod,
): AddressLineage {
  let traced: readonly Categories[] = [{}];
  let splitFrom: AddressLineage['splitFrom'];
  for (const [code, category] of Object.entries(categories)) {
    const dimension = dimensions.get(code);
    const lineage = dimension === undefined ? { codes: [category] } : findLineage(dimension, category, earlier);
    traced = traced.flatMap((one) => lineage.codes.map((predecessor) => ({ ...one, [code]: predecessor })));
    if (lineage.splitFrom !== undefined) splitFrom ??= { dimension: code, category: lineage.splitFrom };
  }
  const addresses = traced.map((one) => ({ indicator, categories: one }));
  return splitFrom === undefined ? { addresses } : { addresses, splitFrom };
}
