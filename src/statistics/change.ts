// The difference between a figure and an earlier one, or why there is none.
// Which words tell it (ökade, procentenheter) belongs to format/.
import { listObstacles, type Obstacle } from './comparability.ts';
import { type Definitions, type Earlier, type EarlierFigure, findEarlier, type Releases } from './earlier-figure.ts';
import type { Indicator } from './indicator.ts';
import { type Address, findObservation, isNumber, type NumberObservation } from './observation.ts';
import { samePeriodLastYear } from './reference-period.ts';
import type { ReleaseVersion } from './release.ts';
import { roundTo } from './rounding.ts';

interface KnownChange {
  /** In the indicator's unit; for per cent in percentage points. Absent when only a relative change is known. */
  readonly absolute?: number;
  /** Per cent of the earlier figure. Absent when the earlier figure is 0 or unknown, and for per cent. */
  readonly relative?: number;
  /** Whether one of the figures below it is an estimate. */
  readonly approximate: boolean;
  /** SDMX notation of the period compared with. */
  readonly since: string;
}

/** Calculated from two figures, of which the earlier may be a sum of several cells. */
export interface ComputedChange extends KnownChange {
  readonly kind: 'computed';
  readonly absolute: number;
  readonly current: NumberObservation;
  readonly previous: EarlierFigure;
}

/** Stated by the producer as a figure of its own, without the earlier level. */
export interface ReportedChange extends KnownChange {
  readonly kind: 'reported';
  readonly observation: NumberObservation;
}

/** Not to be had, and why. */
export type NoChange =
  | {
      readonly kind: 'none';
      readonly reason: 'nothing-to-compare-with' | 'earlier-figure-missing' | 'figure-missing' | 'new';
    }
  | { readonly kind: 'none'; readonly reason: 'not-comparable'; readonly obstacles: readonly Obstacle[] };

export type Change = ComputedChange | ReportedChange | NoChange;

/** The figures of a release and those that they are compared with. */
export interface FigureComparison extends Releases {
  /** SDMX notation of the period, also when there is no release of it. */
  readonly since: string;
}

/** A release and what its figures are compared with. */
export interface Comparison extends FigureComparison {
  readonly current: ReleaseVersion;
  readonly previous: ReleaseVersion | undefined;
}

/**
 * Compares the figure at `address` with the earlier one, wherever its categories stood then. Without an earlier figure, or
 * when the two cannot be compared, takes the change that the producer states (an indicator with `reports_change_of`).
 * Relative change: (current − previous) / |previous| × 100.
 */
export function compareFigure(comparison: FigureComparison, address: Address, definitions: Definitions): Change {
  const indicator = definitions.indicators.get(address.indicator);
  const current = findObservation(comparison.current, address);
  if (indicator === undefined) return { kind: 'none', reason: 'figure-missing' };
  const earlier = findEarlier(comparison, address, definitions);
  const obstacles = isNumber(current) ? findObstacles(comparison, current, indicator, earlier) : [];
  if (isNumber(current) && earlier.kind === 'figure' && obstacles.length === 0) {
    return computeChange(current, earlier.figure, indicator, comparison.since);
  }
  const reported = findReportedChange(comparison, address, indicator, definitions.indicators);
  if (reported !== undefined) return reported;
  if (!isNumber(current)) return { kind: 'none', reason: 'figure-missing' };
  if (obstacles.length > 0) return { kind: 'none', reason: 'not-comparable', obstacles };
  if (comparison.previous === undefined) return { kind: 'none', reason: 'nothing-to-compare-with' };
  return { kind: 'none', reason: earlier.kind === 'new' ? 'new' : 'earlier-figure-missing' };
}

/**
 * Whether figures from this one on cannot be compared with the earlier one: SDMX status `b`, break in the series. A change
 * that the producer states is none of its business.
 */
export function isBreak(comparison: FigureComparison, address: Address, definitions: Definitions): boolean {
  const indicator = definitions.indicators.get(address.indicator);
  const current = findObservation(comparison.current, address);
  if (indicator === undefined || !isNumber(current)) return false;
  const earlier = findEarlier(comparison, address, definitions);
  return current.value.status === 'break' || findObstacles(comparison, current, indicator, earlier).length > 0;
}

/** Nothing stands in the way of a comparison that there is no figure for. */
function findObstacles(
  { current: release, previous }: FigureComparison,
  current: NumberObservation,
  indicator: Indicator,
  earlier: Earlier,
): readonly Obstacle[] {
  if (earlier.kind === 'incomparable') return [earlier.obstacle];
  if (earlier.kind !== 'figure' || previous === undefined) return [];
  return listObstacles(indicator, current, release.period, previous.period);
}

function computeChange(
  current: NumberObservation,
  previous: EarlierFigure,
  indicator: Indicator,
  since: string,
): ComputedChange {
  const absolute = roundTo(current.value.number - previous.value.number, indicator.decimals);
  const approximate = current.value.status === 'estimated' || previous.value.status === 'estimated';
  const base = { kind: 'computed', absolute, approximate, since, current, previous } as const;
  if (indicator.unit === 'percent' || previous.value.number === 0) return base;
  return { ...base, relative: (absolute / Math.abs(previous.value.number)) * 100 };
}

/** Producers state changes against the same period last year: what is compared with another period has none. */
function findReportedChange(
  comparison: FigureComparison,
  address: Address,
  indicator: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
): ReportedChange | undefined {
  if (comparison.since !== samePeriodLastYear(comparison.current.period).id) return undefined;
  const found = new Map<'absolute' | 'relative', NumberObservation>();
  for (const candidate of indicators.values()) {
    if (candidate.reports_change_of !== indicator.code) continue;
    const observation = findObservation(comparison.current, { ...address, indicator: candidate.code });
    const measure = candidate.unit === 'percent' && indicator.unit !== 'percent' ? 'relative' : 'absolute';
    if (isNumber(observation)) found.set(measure, observation);
  }
  const [absolute, relative] = [found.get('absolute'), found.get('relative')];
  const observation = absolute ?? relative;
  if (observation === undefined) return undefined;
  return {
    kind: 'reported',
    observation,
    since: comparison.since,
    approximate: observation.value.status === 'estimated',
    ...(absolute && { absolute: absolute.value.number }),
    ...(relative && { relative: relative.value.number }),
  };
}
