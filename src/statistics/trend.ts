// A figure over periods of the same kind, wherever its categories stood in each, and where the series is broken.
import { listObstacles } from './comparability.ts';
import { type ComparedRelease, type Definitions, type Earlier, earlierValue, findEarlier } from './earlier-figure.ts';
import type { Indicator } from './indicator.ts';
import type { Address } from './observation.ts';
import type { ObservedValue } from './observed-value.ts';

export interface TrendPoint<Release extends ComparedRelease = ComparedRelease> {
  readonly release: Release;
  readonly earlier: Earlier;
  readonly value: ObservedValue | undefined;
  /** Whether it cannot be compared with the point before it. */
  readonly isBreak: boolean;
}

/** The figure in each of `releases`, earliest first. The last is compared with each, so that a category that is renamed keeps its line. */
export function traceFigure<Release extends ComparedRelease>(
  releases: readonly Release[],
  address: Address,
  indicator: Indicator,
  definitions: Definitions,
): readonly TrendPoint<Release>[] {
  const current = releases.at(-1);
  if (current === undefined) return [];
  return releases.map((release, index) => {
    const earlier = findEarlier({ current, previous: release }, address, definitions);
    const value = earlierValue(earlier);
    const before = releases[index - 1];
    const observed = { value: value ?? { kind: 'missing', reason: 'not-available' } } as const;
    const isBreak =
      before !== undefined && listObstacles(indicator, observed, release.period, before.period).length > 0;
    return { release, earlier, value, isBreak };
  });
}
