// The figure of the whole in the release and the periods before it, each with its source.
import { formatObservation, type ObservationText } from '../format/format-observation.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { findObservation, isNumber } from '../statistics/observation.ts';
import { comparePeriods } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { ReleaseContext } from './release-context.ts';
import { makeCellSource, type SourceView } from './source-view.ts';

export interface IndicatorPeriodView {
  readonly label: string;
  readonly text: ObservationText;
  readonly number?: number;
  readonly source: SourceView;
}

/** Latest first: the release, those of the same kind before it, and the one that it is compared with. */
export function makeIndicatorPeriods(indicator: Indicator, context: ReleaseContext): readonly IndicatorPeriodView[] {
  const { comparison, published, language } = context;
  const periods = listReleases(published.recent, comparison.previous).flatMap((release): IndicatorPeriodView[] => {
    const observation = findObservation(release, { indicator: indicator.code, categories: {} });
    if (observation === undefined) return [];
    return [
      {
        label: formatPeriodMonths(release.period, language),
        text: formatObservation(observation, indicator, language, 'table'),
        source: makeCellSource(observation, indicator, context),
        ...(isNumber(observation) && { number: observation.value.number }),
      },
    ];
  });
  return periods.length > 1 ? periods : [];
}

function listReleases(
  recent: readonly ReleaseVersion[],
  previous: ReleaseVersion | undefined,
): readonly ReleaseVersion[] {
  const isListed = previous === undefined || recent.some(({ period }) => period.id === previous.period.id);
  return [...recent, ...(isListed ? [] : [previous])].sort((a, b) => comparePeriods(b.period, a.period));
}
