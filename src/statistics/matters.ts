// What a department was asked about: the rows of the tables that break a department down by matter.
import type { Comparison } from './change.ts';
import { type Definitions, findEarlier } from './earlier-figure.ts';
import type { Indicator } from './indicator.ts';
import { findLineage } from './lineage.ts';
import { findObservation, isNumber, type NumberObservation, reservedDimensions, total } from './observation.ts';
import type { ReleaseVersion } from './release.ts';

/** The indicator that gives matters their order where they have no counts of their own. */
export const rankIndicator = 'rank';

export interface Matter {
  /** Category of the dimension `matter`. */
  readonly code: string;
  readonly rank?: number;
  readonly count?: NumberObservation;
}

/** The department's matters that have a rank or a count: by rank, those without one after them by count, largest first. */
export function listMatters(
  release: ReleaseVersion,
  department: string,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Matter[] {
  const matters = new Map<string, Matter>();
  for (const observation of release.observations.values()) {
    const code = observation.categories[reservedDimensions.matter];
    const isOwn = observation.categories[reservedDimensions.department] === department;
    if (!isOwn || code === undefined || code === total || !isNumber(observation)) continue;
    const matter = matters.get(code) ?? { code };
    if (observation.indicator === rankIndicator) matters.set(code, { ...matter, rank: observation.value.number });
    else if (isCount(indicators.get(observation.indicator))) matters.set(code, { ...matter, count: observation });
  }
  return [...matters.values()].sort(compareMatters);
}

/** Those of the department's matters that have counts. */
export function listCountedMatters(
  release: ReleaseVersion,
  department: string,
  indicators: ReadonlyMap<string, Indicator>,
): readonly (Matter & { readonly count: NumberObservation })[] {
  return listMatters(release, department, indicators).flatMap(({ count, ...matter }) =>
    count === undefined ? [] : [{ ...matter, count }],
  );
}

/** Where a matter stood on the department's earlier list; `new` says only that it was not on that list. */
export type Move = { readonly kind: 'same' | 'up' | 'down'; readonly from: number } | { readonly kind: 'new' };

/** How the matter has moved on the list; nothing when it has no rank now, or when there was no earlier list. */
export function findMove(
  comparison: Comparison,
  department: string,
  matter: string,
  definitions: Definitions,
): Move | undefined {
  const { current, previous } = comparison;
  const categories = { [reservedDimensions.department]: department, [reservedDimensions.matter]: matter };
  const address = { indicator: rankIndicator, categories };
  const now = findObservation(current, address);
  if (!isNumber(now) || previous === undefined || !hasList(previous, department, definitions)) return undefined;
  const earlier = findEarlier(comparison, address, definitions);
  if (earlier.kind === 'incomparable') return undefined;
  if (earlier.kind !== 'figure') return { kind: 'new' };
  const from = earlier.figure.value.number;
  if (from === now.value.number) return { kind: 'same', from };
  return { kind: now.value.number < from ? 'up' : 'down', from };
}

/** Whether the release ranks matters of the department, whatever that was called. */
function hasList(release: ReleaseVersion, department: string, { dimensions }: Definitions): boolean {
  const dimension = dimensions.get(reservedDimensions.department);
  const codes = dimension === undefined ? [department] : findLineage(dimension, department, release.period).codes;
  return [...release.observations.values()].some((observation) => {
    const own = observation.categories[reservedDimensions.department] ?? '';
    return observation.indicator === rankIndicator && codes.includes(own) && isNumber(observation);
  });
}

function isCount(indicator: Indicator | undefined): boolean {
  return indicator?.unit === 'count' && indicator.reports_change_of === undefined;
}

function compareMatters(a: Matter, b: Matter): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || countOf(b) - countOf(a);
}

function countOf({ count }: Matter): number {
  return count?.value.number ?? -1;
}
