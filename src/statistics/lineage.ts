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
  const own = traceBack(dimension, code, earlier);
  const taken = new Set<string>();
  for (const { code: other, replaces } of dimension.categories.values()) {
    const isOwn = other === code || (own.through.has(other) && !own.codes.has(other));
    if (isOwn || !isReplacedSince(replaces?.from, earlier)) continue;
    for (const predecessor of traceBack(dimension, other, earlier).codes) taken.add(predecessor);
  }
  const codes = [...own.codes];
  const splitFrom = codes.find((predecessor) => taken.has(predecessor));
  return splitFrom === undefined ? { codes } : { codes, splitFrom };
}

interface Trace {
  /** What there was in the earlier period. */
  readonly codes: Set<string>;
  /** The category itself, and those between it and what there was. */
  readonly through: Set<string>;
}

/** Goes through as many replacements as there have been since; a category that comes again ends there. */
function traceBack(
  dimension: Dimension,
  code: string,
  earlier: ReferencePeriod,
  trace: Trace = { codes: new Set(), through: new Set() },
): Trace {
  const replaces = dimension.categories.get(code)?.replaces;
  const isThrough = trace.through.has(code);
  trace.through.add(code);
  if (replaces === undefined || isThrough || !isReplacedSince(replaces.from, earlier)) {
    trace.codes.add(code);
    return trace;
  }
  for (const replaced of replaces.categories) traceBack(dimension, replaced, earlier, trace);
  return trace;
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
