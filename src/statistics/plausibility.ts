// Questions to the data officer about figures that may be right but look odd. What cannot be right is an error elsewhere.
// Only numbers that are published are looked at: a suppressed one is never asked about.
import { boundsOf, type Indicator } from './indicator.ts';
import { isNumber, type NumberObservation } from './observation.ts';
import { usualRange } from './outlier.ts';
import type { Publication } from './publication.ts';
import type { ChangeQuestion, Question } from './question.ts';
import { comparePeriods, containsPeriod } from './reference-period.ts';
import { comparedPeriod, type ReleaseVersion } from './release.ts';

/** How many earlier changes there have to be before a change can be called unusual. */
const leastHistory = 4;
/** How many earlier changes are looked at, the latest ones. */
const longestHistory = 12;
/** The spread that relative changes are taken to have at least: one per cent. */
const leastRelativeSpread = 1;
/** A figure with fewer digits, noughts at its end not counted, is often the same by chance: 41, 6 000, 4.33. */
const leastDigits = 4;

/**
 * What is to be asked about `release`, in the order of its tables; at most one question of a kind for a figure:
 * - `change-unusual`: the change since the compared period is an outlier (outlier.ts) among the figure's own earlier
 *   changes, of which there are four at least. Counts and durations by per cent, the rest by their unit;
 * - `figure-repeated`: equal, to the digit, to the period before or the compared one. Not asked of estimates, nor of
 *   figures of fewer than four digits;
 * - `figure-nothing`: 0 where the compared period had something;
 * - `period-repeated`: what can be added up is as large in a part of a period as in the whole. Asked in both releases;
 * - `change-impossible`: a stated decrease of more than 100 per cent of something that is never below 0;
 * - `row-not-available`: a row without any figure, all of them not available. Asked about its first.
 */
export function askAbout(
  release: ReleaseVersion,
  releases: readonly ReleaseVersion[],
  { indicators }: Pick<Publication, 'indicators'>,
): readonly Question[] {
  const surroundings = findSurroundings(release, releases);
  const aboutFigures = [...release.observations].flatMap(([key, observation]) => {
    const indicator = indicators.get(observation.indicator);
    if (indicator === undefined || !isNumber(observation)) return [];
    return askAboutFigure({ key, observation, indicator }, surroundings, indicators);
  });
  return [...aboutFigures, ...askAboutRows(release)];
}

/** The releases that a figure is looked at beside. */
interface Surroundings {
  readonly compared: ReleaseVersion | undefined;
  /** The one before of the same kind. */
  readonly before: ReleaseVersion | undefined;
  /** Longer ones that it lies within, and shorter ones within it. */
  readonly overlapping: readonly ReleaseVersion[];
  /** Earlier ones of the same kind with what they are compared with, latest first. */
  readonly history: readonly { readonly current: ReleaseVersion; readonly compared: ReleaseVersion }[];
}

function findSurroundings(release: ReleaseVersion, releases: readonly ReleaseVersion[]): Surroundings {
  const { period } = release;
  const byPeriod = new Map(releases.map((each) => [each.period.id, each]));
  const earlier = releases
    .filter((each) => each.period.kind === period.kind && comparePeriods(each.period, period) < 0)
    .sort((a, b) => comparePeriods(b.period, a.period));
  return {
    compared: byPeriod.get(comparedPeriod(release).id),
    before: earlier[0],
    overlapping: releases.filter(
      ({ period: other }) =>
        other.kind !== period.kind && (containsPeriod(other, period) || containsPeriod(period, other)),
    ),
    history: earlier.flatMap((current) => {
      const compared = byPeriod.get(comparedPeriod(current).id);
      return compared === undefined ? [] : [{ current, compared }];
    }),
  };
}

/** A figure with its key in the observations of a release, by which the others are looked up. */
interface Figure {
  readonly key: string;
  readonly observation: NumberObservation;
  readonly indicator: Indicator;
}

function askAboutFigure(
  figure: Figure,
  { compared, before, overlapping, history }: Surroundings,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Question[] {
  const { key, observation, indicator } = figure;
  const { number, status } = observation.value;
  const findIn = (release: ReleaseVersion | undefined) => findNumber(release, key);
  const isSame = (other: NumberObservation | undefined): other is NumberObservation => other?.value.number === number;
  const questions: Question[] = [];

  const earlier = findIn(compared);
  const isStatedChange = indicator.reports_change_of !== undefined;
  if (isStatedChange && number < -100 && isShareOfPositive(indicator, indicators)) {
    questions.push({ kind: 'change-impossible', observation });
  }
  if (earlier !== undefined && !isStatedChange) {
    const unusual = askAboutChange(figure, earlier, listChanges(figure, history));
    if (unusual !== undefined) questions.push(unusual);
    if (number === 0 && earlier.value.number > 0) {
      questions.push({ kind: 'figure-nothing', observation, other: earlier });
    }
  }
  const repeated = status === 'estimated' ? undefined : [findIn(before), earlier].find(isSame);
  if (repeated !== undefined && countDigits(number) >= leastDigits) {
    questions.push({ kind: 'figure-repeated', observation, other: repeated });
  }
  const whole = indicator.aggregation === 'sum' && number > 0 ? overlapping.map(findIn).find(isSame) : undefined;
  if (whole !== undefined) questions.push({ kind: 'period-repeated', observation, other: whole });
  return questions;
}

function findNumber(release: ReleaseVersion | undefined, key: string): NumberObservation | undefined {
  const found = release?.observations.get(key);
  return isNumber(found) ? found : undefined;
}

/** The figure's own earlier changes, the latest first, no more than are looked at. */
function listChanges({ key, indicator }: Figure, history: Surroundings['history']): readonly number[] {
  const changes: number[] = [];
  for (const { current, compared } of history) {
    if (changes.length === longestHistory) break;
    const change = measureChange(findNumber(current, key), findNumber(compared, key), indicator);
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

/** Whether the stated change is in per cent of something that is itself neither a share nor ever below 0. */
function isShareOfPositive(
  { unit, reports_change_of: code }: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
): boolean {
  const changed = indicators.get(code ?? '');
  return unit === 'percent' && changed !== undefined && changed.unit !== 'percent' && boundsOf(changed).least >= 0;
}

function askAboutChange(
  { observation, indicator }: Figure,
  other: NumberObservation,
  changes: readonly number[],
): ChangeQuestion | undefined {
  const change = measureChange(observation, other, indicator);
  if (change === undefined || changes.length < leastHistory) return undefined;
  const measure = isRelative(indicator) ? 'relative' : 'absolute';
  const usual = usualRange(changes, measure === 'relative' ? leastRelativeSpread : 10 ** -indicator.decimals);
  if (change >= usual.from && change <= usual.to) return undefined;
  return { kind: 'change-unusual', observation, other, measure, change, usual };
}

/** Per cent of the earlier figure, or the difference; nothing when there is no figure, or nought to divide by. */
function measureChange(
  current: NumberObservation | undefined,
  earlier: NumberObservation | undefined,
  indicator: Indicator,
): number | undefined {
  if (current === undefined || earlier === undefined) return undefined;
  const difference = current.value.number - earlier.value.number;
  if (!isRelative(indicator)) return difference;
  return earlier.value.number === 0 ? undefined : (difference / Math.abs(earlier.value.number)) * 100;
}

function isRelative({ unit }: Indicator): boolean {
  return unit === 'count' || unit === 'seconds' || unit === 'hours' || unit === 'years';
}

/** The digits of a number from the first to the last that is not 0: 4 of 1161, 2 of 1200, 3 of 0.433. */
function countDigits(number: number): number {
  return String(Math.abs(number))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function askAboutRows({ tables }: ReleaseVersion): readonly Question[] {
  return [...tables.values()].flatMap(({ rows }) =>
    rows.flatMap(({ observations }): readonly Question[] => {
      const cells = [...observations.values()];
      const [observation] = cells;
      const isMissing = cells.every(({ value }) => value.kind === 'missing' && value.reason === 'not-available');
      return observation !== undefined && isMissing ? [{ kind: 'row-not-available', observation }] : [];
    }),
  );
}
