// Whether there is anything to say on the page of a release's comparisons.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { previousPeriod } from '../statistics/reference-period.ts';
import { selectCompared } from '../statistics/select-compared.ts';
import { targetFor } from '../statistics/target-outcome.ts';

/** Whether the release has a page of comparisons: with an earlier period, with changes that are stated, or with targets. */
export function hasComparisons(
  { publication, findRelease }: PublishedSeries,
  { release, comparison }: PublishedRelease,
): boolean {
  const hasEarlier = comparison.previous !== undefined || findRelease(previousPeriod(release.period).id) !== undefined;
  const hasTarget = [...publication.indicators.values()].some(
    (one) => targetFor(one, {}, release.period) !== undefined,
  );
  return hasEarlier || hasTarget || selectCompared(comparison, publication).length > 0;
}
