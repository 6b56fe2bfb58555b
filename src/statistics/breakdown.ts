// A figure and those that it is made up of: the categories of a dimension, or the shorter periods within a longer one.
// What they come to together is the matter of reconcile.ts.
import type { Dimension } from './dimension.ts';
import type { PartsRule, PeriodsRule } from './identity.ts';
import { findObservation, isNumber, type NumberObservation, type Observation, total } from './observation.ts';
import { containsPeriod, type PeriodKind, periodKinds } from './reference-period.ts';
import { periodKindSchema } from './reference-period-schema.ts';
import type { ReleaseVersion } from './release.ts';

/** A cell, and the release that it is of. */
export interface Cell {
  readonly observation: Observation;
  readonly release: ReleaseVersion;
}

/** A part that has a number. */
export interface Part extends Cell {
  readonly observation: NumberObservation;
}

/** A figure and the cells of its parts, whatever stands in them. */
export interface BrokenDown {
  readonly whole: Observation;
  readonly parts: readonly Cell[];
  /** Whether every part has a cell. */
  readonly areAll: boolean;
}

export interface Breakdown {
  readonly whole: NumberObservation;
  /** Those that have a number, at least one. */
  readonly parts: readonly Part[];
  /** Whether no part is missing or suppressed. */
  readonly isComplete: boolean;
}

/** Each figure of the release with a number that is broken down over the rule's dimension, as `listPartRows` has it. */
export function listParts(rule: PartsRule, release: ReleaseVersion, dimension: Dimension): readonly Breakdown[] {
  return listPartRows(rule, release, dimension).flatMap(onlyNumbers);
}

/**
 * Each figure of the release that is broken down over the rule's dimension. All categories that have a row are parts,
 * but for one that merges others which have rows themselves.
 */
export function listPartRows(rule: PartsRule, release: ReleaseVersion, dimension: Dimension): readonly BrokenDown[] {
  const isWhole = ({ categories }: Observation): boolean => (categories[rule.dimension] ?? total) === total;
  return listWholes(release, rule.whole ?? rule.indicator)
    .filter(isWhole)
    .map((whole) => {
      const find = (category: string): Observation | undefined => {
        const categories = { ...whole.categories, [rule.dimension]: category };
        return findObservation(release, { indicator: rule.indicator, categories });
      };
      const found = rule.categories?.map(find) ?? listRows(dimension, find, release.declaration.comparison_only);
      const parts = found.flatMap((observation) => (observation === undefined ? [] : [{ observation, release }]));
      return { whole, parts, areAll: parts.length === found.length };
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

/** Each figure of the release with a number that shorter periods lie within, as `listInnerRows` has it. */
export function listInnerPeriods(
  rule: PeriodsRule,
  release: ReleaseVersion,
  releases: readonly ReleaseVersion[],
): readonly Breakdown[] {
  return listInnerRows(rule, release, releases).flatMap(onlyNumbers);
}

/** Each figure of the release that shorter periods among `releases` lie within, once for each kind that divides it. */
export function listInnerRows(
  { indicator }: PeriodsRule,
  release: ReleaseVersion,
  releases: readonly ReleaseVersion[],
): readonly BrokenDown[] {
  return dividingKinds(release.period.kind).flatMap((kind) => {
    const inner = releases
      .filter(({ period }) => period.kind === kind && containsPeriod(release.period, period))
      .sort((a, b) => a.period.ordinal - b.period.ordinal);
    const isWhole = inner.length * periodKinds[release.period.kind] === periodKinds[kind];
    return listWholes(release, indicator).map((whole) => {
      const parts = inner.flatMap((part) => {
        const observation = findObservation(part, whole);
        return observation === undefined ? [] : [{ observation, release: part }];
      });
      return { whole, parts, areAll: isWhole && parts.length === inner.length };
    });
  });
}

/** The shorter kinds of period that fill one of `outer` exactly: tertials do not fill a half-year. */
function dividingKinds(outer: PeriodKind): readonly PeriodKind[] {
  const least = periodKinds[outer];
  return periodKindSchema.options.filter((kind) => periodKinds[kind] > least && periodKinds[kind] % least === 0);
}

function listWholes(release: ReleaseVersion, indicator: string): readonly Observation[] {
  return [...release.observations.values()].filter((observation) => observation.indicator === indicator);
}

/** None when the whole or all parts have no number. */
function onlyNumbers({ whole, parts: cells, areAll }: BrokenDown): readonly Breakdown[] {
  const parts = cells.flatMap(({ observation, release }) => (isNumber(observation) ? [{ observation, release }] : []));
  if (!isNumber(whole) || parts.length === 0) return [];
  return [{ whole, parts, isComplete: areAll && parts.length === cells.length }];
}
