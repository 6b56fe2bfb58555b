// The place of a figure among its siblings: the same indicator in the other categories of one dimension.
// A place that the figures do not settle is not told.

import type { Dimension } from './dimension.ts';
import {
  type Address,
  findObservation,
  isNumber,
  isSuppressed,
  type NumberObservation,
  type Observation,
  total,
} from './observation.ts';
import type { ReleaseVersion } from './release.ts';
import { decimalsOf, roundTo } from './rounding.ts';

/** From the highest figure down, or from the lowest up. */
export const rankOrders = ['highest', 'lowest'] as const;
export type RankOrder = (typeof rankOrders)[number];

export interface KnownRank {
  readonly kind: 'rank';
  /** From 1. Those with the same figure have the same place, and the places after it are left out: 1, 2, 2, 4. */
  readonly place: number;
  /** How many figures there are to have a place among. */
  readonly of: number;
  /** Whether another figure has the same place. */
  readonly shared: boolean;
  readonly observation: NumberObservation;
}

export interface NoRank {
  readonly kind: 'none';
  readonly reason: 'figure-missing' | 'alone' | 'sibling-hidden' | 'sibling-missing' | 'estimate-too-near';
  /** Categories of the siblings that stand in the way. */
  readonly categories: readonly string[];
}

export type Rank = KnownRank | NoRank;

/**
 * Ranks the figure at `address` among the categories of `dimension` that the release has a cell for. `total` has no
 * place; nor have cells that are not applicable, or a merged category beside its parts.
 */
export function rankFigure(release: ReleaseVersion, address: Address, dimension: Dimension, order: RankOrder): Rank {
  const observation = findObservation(release, address);
  if (!isNumber(observation)) return none('figure-missing');
  const siblings = listSiblings(release, address, dimension);
  const hidden = siblings.filter(({ observation: sibling }) => isSuppressed(sibling));
  if (hidden.length > 0) return none('sibling-hidden', hidden);
  const missing = siblings.filter(({ observation: sibling }) => !isNumber(sibling));
  if (missing.length > 0) return none('sibling-missing', missing);
  const known = siblings.flatMap(({ code, observation: found }) =>
    isNumber(found) ? [{ code, observation: found }] : [],
  );
  if (known.length === 0) return none('alone');
  const near = known.filter((sibling) => isUnsettled(observation, sibling.observation));
  if (near.length > 0) return none('estimate-too-near', near);
  const own = observation.value.number;
  const ahead = known.filter(({ observation: { value } }) =>
    order === 'highest' ? value.number > own : value.number < own,
  );
  const shared = known.some(({ observation: { value } }) => value.number === own);
  return { kind: 'rank', place: ahead.length + 1, of: known.length + 1, shared, observation };
}

interface Sibling {
  readonly code: string;
  readonly observation: Observation;
}

function listSiblings(release: ReleaseVersion, address: Address, dimension: Dimension): readonly Sibling[] {
  const own = address.categories[dimension.code];
  const found = [...dimension.categories.keys()].flatMap((code): readonly Sibling[] => {
    if (code === total || code === own) return [];
    const categories = { ...address.categories, [dimension.code]: code };
    const observation = findObservation(release, { ...address, categories });
    const isThere = observation !== undefined && !isNotApplicable(observation);
    return isThere ? [{ code, observation }] : [];
  });
  const partsOf = (code: string | undefined) => dimension.categories.get(code ?? total)?.merges ?? [];
  const present = [own, ...found.map(({ code }) => code)];
  return found.filter(({ code }) => {
    const isPartOfOwn = partsOf(own).includes(code);
    const isBesideItsParts = partsOf(code).some((part) => present.includes(part));
    return !isPartOfOwn && !isBesideItsParts;
  });
}

function isNotApplicable({ value }: Observation): boolean {
  return value.kind === 'missing' && value.reason === 'not-applicable';
}

/** Whether two figures, one of them an estimate, lie too near each other to say which is the higher. */
function isUnsettled(a: NumberObservation, b: NumberObservation): boolean {
  if (a.value.status !== 'estimated' && b.value.status !== 'estimated') return false;
  const distance = roundTo(Math.abs(a.value.number - b.value.number), 10);
  return distance <= uncertaintyOf(a) + uncertaintyOf(b);
}

/** Half a unit of an estimate's last figure that is not nought: 500 for 6 000, 5 for 7 340; an exact figure has none. */
function uncertaintyOf({ value: { number, status } }: NumberObservation): number {
  if (status !== 'estimated') return 0;
  const decimals = decimalsOf(number);
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  const noughts = /0*$/.exec(String(number))?.[0].length ?? 0;
  return 0.5 * 10 ** (number === 0 ? 0 : noughts);
}

function none(reason: NoRank['reason'], siblings: readonly Sibling[] = []): NoRank {
  return { kind: 'none', reason, categories: siblings.map(({ code }) => code) };
}
