// A figure as an outsider sees it: which one it is, and between which numbers it lies as far as the publication shows.
import type { HiddenFigure, NumberRange } from '../statistics/disclosure.ts';
import { boundsOf, type Indicator } from '../statistics/indicator.ts';
import { addressKey, type Observation } from '../statistics/observation.ts';
import type { ReleaseVersion } from '../statistics/release.ts';

/** A release as it is published, and what it does not show. */
export interface PublishedFigures {
  readonly release: ReleaseVersion;
  readonly hidden: readonly HiddenFigure[];
}

/** The figures of a release version, by `addressKey`. */
export interface ReleaseFigures {
  readonly release: ReleaseVersion;
  /** SDMX notation of the period that its changes are since. */
  readonly since: string;
  readonly figures: ReadonlyMap<string, Figure>;
}

export interface Figure {
  /** One text per figure of a version of a release: `2018-T2 v1 answered_calls[answer_group=val-1]`. */
  readonly key: string;
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** What the published number was rounded from; absent when none is shown. */
  readonly shown?: NumberRange;
  /** Behind the scenes, of a figure that is hidden to protect somebody. */
  readonly hidden?: HiddenFigure;
}

/**
 * The figures of a release by `addressKey`: those with a number, those that are hidden, and those that are not available,
 * which nobody knows. What is not applicable is no figure.
 */
export function listFigures(
  { release, hidden }: PublishedFigures,
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, Figure> {
  const hiddenOnes = new Map(hidden.map((one) => [addressKey(one.observation), one]));
  const figures = new Map<string, Figure>();
  for (const [address, observation] of release.observations) {
    const indicator = indicators.get(observation.indicator);
    const { value } = observation;
    if (indicator === undefined || (value.kind === 'missing' && value.reason === 'not-applicable')) continue;
    const key = `${release.period.id} ${release.version} ${address}`;
    const shown = publishedRange(observation, indicator);
    const hiddenOne = hiddenOnes.get(address);
    figures.set(address, {
      key,
      observation,
      indicator,
      ...(shown && { shown }),
      ...(hiddenOne && { hidden: hiddenOne }),
    });
  }
  return figures;
}

/** Whether the figure is a whole number. */
export function isWhole({ unit, decimals }: Indicator): boolean {
  return unit === 'count' && decimals === 0;
}

/**
 * The range that a published number was rounded from: half a unit of its last decimal either way; for an estimate, half a
 * unit of its last digit that is not 0. A count that is no estimate is exact.
 */
function publishedRange({ value }: Observation, indicator: Indicator): NumberRange | undefined {
  if (value.kind === 'missing') return undefined;
  const { number, status } = value;
  const { least, most } = boundsOf(indicator);
  if (isWhole(indicator) && status !== 'estimated') return { least: number, most: number };
  const slack = 0.5 * (status === 'estimated' ? lastDigitOf(number) : 10 ** -indicator.decimals);
  return { least: Math.max(least, number - slack), most: Math.min(most, number + slack) };
}

/** The place of the last digit that is not 0: 100 for 1 500, 0.1 for 4.3. */
function lastDigitOf(number: number): number {
  const [digits = '', decimals] = String(Math.abs(number)).split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  return 10 ** (digits.length - digits.replace(/0+$/, '').length);
}

/** The number of the figure: the published one, or the hidden one as far as the file says it. */
export function trueNumber({ observation, hidden }: Figure): number | undefined {
  return observation.value.kind === 'number' ? observation.value.number : hidden?.number;
}

/** What the figure can be as far as an outsider sees: what is shown, or all that its indicator allows. */
export function visibleRange({ shown, indicator }: Figure): NumberRange {
  return shown ?? boundsOf(indicator);
}
