// Holds the figures of a release against the identities that the publication declares.
// Only numbers are held against each other. Where a part is missing or suppressed nothing is said of what it could be:
// the parts that are known may together not exceed the whole, and no more is asked.
import { type Breakdown, listInnerPeriods, listParts } from './breakdown.ts';
import type { AtMostRule, Discrepancy, IdentityDeclaration, ProductRule, Relation } from './identity.ts';
import { boundsOf, type Indicator } from './indicator.ts';
import { findObservation, isNumber, type NumberObservation } from './observation.ts';
import type { Publication } from './publication.ts';
import type { ReleaseVersion } from './release.ts';
import { decimalsOf, roundTo, sumOf } from './rounding.ts';

/** What an identity is checked with. */
export type Reconciled = Pick<Publication, 'indicators' | 'dimensions' | 'identities'>;

/**
 * Every identity that does not hold for figures of `release`, in the order of the declarations and the tables. The shorter
 * periods are looked for among `releases`. An estimate counts as the number that it is: what it may be off by has to be
 * the identity's `tolerance`.
 */
export function reconcileRelease(
  release: ReleaseVersion,
  releases: readonly ReleaseVersion[],
  publication: Reconciled,
): readonly Discrepancy[] {
  return Object.entries(publication.identities).flatMap(([code, identity]) =>
    listComparisons(identity, release, releases, publication).flatMap((compared) => {
      const { exact, slack, decimals, ...rest } = compared;
      const whole = compared.whole.value.number;
      const beyond = compared.relation === 'equal' ? Math.abs(exact - whole) : exact - whole;
      if (roundTo(beyond - slack - identity.tolerance, finestDecimals) <= 0) return [];
      const computed = roundTo(exact, decimals);
      return [{ identity: code, ...rest, computed, difference: sumOf([computed, -whole]) }];
    }),
  );
}

/** Finer than any figure, and coarser than the noise of arithmetic. */
const finestDecimals = 9;

/** Figures held against each other. */
interface Compared extends Omit<Discrepancy, 'identity' | 'computed' | 'difference'> {
  /** What the parts come to, not rounded. */
  readonly exact: number;
  /** How far rounding alone can carry it from the whole. */
  readonly slack: number;
  /** The decimals to tell it with. */
  readonly decimals: number;
}

function listComparisons(
  { parts, periods, at_most, product }: IdentityDeclaration,
  release: ReleaseVersion,
  releases: readonly ReleaseVersion[],
  { indicators, dimensions }: Reconciled,
): readonly Compared[] {
  if (at_most !== undefined) return listAtMost(at_most, release);
  if (product !== undefined) return listProducts(product, release, indicators);
  const indicator = indicators.get((parts ?? periods)?.indicator ?? '');
  if (indicator === undefined) return [];
  if (periods !== undefined) {
    return listInnerPeriods(periods, release, releases).flatMap((breakdown) =>
      addUp(breakdown, indicator, 'equal').map((added) => ({ kind: 'periods', ...added })),
    );
  }
  const dimension = dimensions.get(parts?.dimension ?? '');
  if (parts === undefined || dimension === undefined) return [];
  return listParts(parts, release, dimension).flatMap((breakdown) =>
    addUp(breakdown, indicator, parts.relation).map((added) => ({ kind: 'parts', ...added })),
  );
}

/** The breakdown's parts, added up as the indicator's aggregation says; nothing when that cannot be done. */
function addUp(
  { whole, parts, isComplete }: Breakdown,
  indicator: Indicator,
  declared: Relation,
): readonly Omit<Compared, 'kind'>[] {
  const observations = parts.map(({ observation }) => observation);
  const { aggregation } = indicator;
  if (aggregation === 'none') return [];
  if (aggregation === 'sum') {
    if (!isComplete && boundsOf(indicator).least < 0) return [];
    const exact = sumOf(observations.map(({ value }) => value.number));
    const relation = isComplete ? declared : 'at_most';
    return [{ relation, whole, parts: observations, exact, slack: 0, decimals: decimalsOf(exact) }];
  }
  const weights = parts.flatMap(({ observation, release }) => {
    const weight = findObservation(release, { ...observation, indicator: aggregation.mean_weighted_by });
    return isNumber(weight) ? [weight.value.number] : [];
  });
  const weight = sumOf(weights);
  if (!isComplete || weights.length < parts.length || weight === 0) return [];
  const weighted = observations.map(({ value }, index) => value.number * (weights[index] ?? 0));
  const exact = weighted.reduce((sum, each) => sum + each, 0) / weight;
  // Each part may be half a step off, and so the mean, and so the whole.
  const slack = 2 * halfStep(indicator);
  return [{ relation: declared, whole, parts: observations, exact, slack, decimals: indicator.decimals + 1 }];
}

/** Half a unit of the last decimal: how far a rounded figure may lie from the true one. */
function halfStep({ decimals }: Pick<Indicator, 'decimals'>): number {
  return 0.5 * 10 ** -decimals;
}

function listAtMost({ smaller, larger }: AtMostRule, release: ReleaseVersion): readonly Compared[] {
  return pairUp(release, larger, [smaller]).map(({ whole, parts }) => {
    const exact = sumOf(parts.map(({ value }) => value.number));
    return { kind: 'at_most', relation: 'at_most', whole, parts, exact, slack: 0, decimals: decimalsOf(exact) };
  });
}

function listProducts(
  rule: ProductRule,
  release: ReleaseVersion,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Compared[] {
  const indicator = indicators.get(rule.indicator);
  if (indicator === undefined) return [];
  return pairUp(release, rule.indicator, rule.factors).map(({ whole, parts }) => {
    const factors = parts.map((part) => intervalOf(part, indicators.get(part.indicator)));
    const percent = indicator.unit === 'percent' ? 100 : 1;
    const multiply = (numbers: readonly number[]): number => numbers.reduce((product, each) => product * each, percent);
    const exact = multiply(factors.map(({ middle }) => middle));
    // Of products of figures that are not negative, the ends of the intervals give the ends.
    const spread = multiply(factors.map(({ middle, half }) => Math.abs(middle) + half)) - Math.abs(exact);
    const slack = spread + intervalOf(whole, indicator).half * percent;
    return { kind: 'product', relation: 'equal', whole, parts, exact, slack, decimals: indicator.decimals + 1 };
  });
}

/** The figure as a plain number, and how far the true one may lie from it. A whole count is exact. */
function intervalOf(
  { value }: NumberObservation,
  indicator: Indicator | undefined,
): { readonly middle: number; readonly half: number } {
  const scale = indicator?.unit === 'percent' ? 100 : 1;
  const isExact = indicator === undefined || (indicator.unit === 'count' && decimalsOf(value.number) === 0);
  return { middle: value.number / scale, half: isExact ? 0 : halfStep(indicator) / scale };
}

/** Each figure of `indicator`, with those of `others` at the same address when all of them have numbers. */
function pairUp(
  release: ReleaseVersion,
  indicator: string,
  others: readonly string[],
): readonly { readonly whole: NumberObservation; readonly parts: readonly NumberObservation[] }[] {
  return [...release.observations.values()].flatMap((whole) => {
    if (whole.indicator !== indicator || !isNumber(whole)) return [];
    const parts = others
      .map((other) => findObservation(release, { ...whole, indicator: other }))
      .filter((part) => isNumber(part));
    return parts.length === others.length ? [{ whole, parts }] : [];
  });
}
