// A figure and those that it is made up of: the categories of a dimension, or the shorter periods within a longer one.
// What they come to together is the matter of reconcile.ts.
import type { Dimension } from './dimension.ts';
import type { PartsRule, PeriodsRule } from './identity.ts';
import { isNumber, type NumberObservation, type Observation, total } from './observation.ts';
import { containsPeriod, type PeriodKind, periodKindSchema, periodKinds } from './reference-period.ts';
import { findObservation, type ReleaseVersion } from './release.ts';

/** A part, and the release that it is a figure of. */
export interface Part {
  readonly observation: NumberObservation;
  readonly release: ReleaseVersion;
}

export interface Breakdown {
  readonly whole: NumberObservation;
  /** Those that have a number, at least one. */
  readonly parts: readonly Part[];
  /** Whether no part is missing or suppressed. */
  readonly isComplete: boolean;
}

/**
 * Each figure of the release that is broken down over the rule's dimension. All categories that have a row are parts,
 * but for one that merges others which have rows themselves.
 */
export function listParts(rule: PartsRule, release: ReleaseVersion, dimension: Dimension): readonly Breakdown[] {
  const isWhole = ({ categories }: Observation): boolean => (categories[rule.dimension] ?? total) === total;
  return listWholes(release, rule.whole ?? rule.indicator)
    .filter(isWhole)
    .flatMap((whole) => {
      const find = (category: string): Observation | undefined => {
        const categories = { ...whole.categories, [rule.dimension]: category };
        return findObservation(release, { indicator: rule.indicator, categories });
      };
      const found = rule.categories?.map(find) ?? listRows(dimension, find, release.declaration.comparison_only);
      return makeBreakdown(
        whole,
        found.map((observation) => ({ observation, release })),
      );
    });
}

/**
 * What is found in each category. A release has all its rows; a period that is only compared with may have but some, and
 * then those that are not there stand as `undefined`.
 */
function listRows(
  { categories }: Dimension,
  find: (category: string) => Observation | undefined,
  isPartial: boolean,
): readonly (Observation | undefined)[] {
  const codes = [...categories.values()].filter(({ code }) => code !== total);
  const merged = codes.filter(
    ({ code, merges }) =>
      merges.length > 0 && find(code) !== undefined && merges.every((each) => find(each) === undefined),
  );
  const covered = new Set(merged.flatMap(({ merges }) => merges));
  const single = codes.filter(({ code, merges }) => merges.length === 0 && !covered.has(code));
  const rows = [...single, ...merged].map(({ code }) => find(code));
  return isPartial ? rows : rows.filter((row) => row !== undefined);
}

/** Each figure of the release that shorter periods among `releases` lie within, once for each kind that divides it. */
export function listInnerPeriods(
  { indicator }: PeriodsRule,
  release: ReleaseVersion,
  releases: readonly ReleaseVersion[],
): readonly Breakdown[] {
  return dividingKinds(release.period.kind).flatMap((kind) => {
    const inner = releases
      .filter(({ period }) => period.kind === kind && containsPeriod(release.period, period))
      .sort((a, b) => a.period.ordinal - b.period.ordinal);
    const isWhole = inner.length * periodKinds[release.period.kind] === periodKinds[kind];
    return listWholes(release, indicator).flatMap((whole) =>
      makeBreakdown(
        whole,
        inner.map((part) => ({ observation: findObservation(part, whole), release: part })),
      ).map((breakdown) => ({ ...breakdown, isComplete: breakdown.isComplete && isWhole })),
    );
  });
}

/** The shorter kinds of period that fill one of `outer` exactly: tertials do not fill a half-year. */
function dividingKinds(outer: PeriodKind): readonly PeriodKind[] {
  const least = periodKinds[outer];
  return periodKindSchema.options.filter((kind) => periodKinds[kind] > least && periodKinds[kind] % least === 0);
}

function listWholes(release: ReleaseVersion, indicator: string): readonly NumberObservation[] {
  return [...release.observations.values()].filter(
    (observation): observation is NumberObservation => observation.indicator === indicator && isNumber(observation),
  );
}

interface FoundPart {
  readonly observation: Observation | undefined;
  readonly release: ReleaseVersion;
}

/** None when no part has a number. */
function makeBreakdown(whole: NumberObservation, found: readonly FoundPart[]): readonly Breakdown[] {
  const parts = found.flatMap(({ observation, release }) => (isNumber(observation) ? [{ observation, release }] : []));
  return parts.length === 0 ? [] : [{ whole, parts, isComplete: parts.length === found.length }];
}
