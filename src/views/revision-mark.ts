// The mark of a figure that a later version has corrected or revised: `k` or `r`, in every release that shows the figure.
import { formatMarked, type ShownFigure } from '../format/format-comparison.ts';
import { formatObservation, type ObservationText } from '../format/format-observation.ts';
import type { QuantityStyle } from '../format/format-quantity.ts';
import { addressOf } from '../site/address-of.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Observation } from '../statistics/observation.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { findRevision, type Revision } from '../statistics/revision.ts';
import { type ReleaseContext, releaseAt } from './release-context.ts';

/** Writes the figure as formatObservation does; in a table with its mark, where a release has changed what is beneath. */
export function formatFigure(
  figure: ShownFigure,
  indicator: Indicator,
  context: ReleaseContext,
  style: QuantityStyle,
): ObservationText {
  const { language } = context;
  if (style !== 'table') return formatObservation(figure, indicator, language, style);
  return formatMarked(figure, indicator, language, (observation) => findLastRevision(observation, context)?.kind);
}

/** The mark for running text, with the page that tells what has changed; nothing for a figure that has not. */
export function findMark(
  observation: Observation,
  context: ReleaseContext,
): { readonly sign: string; readonly meaning: string; readonly address: string } | undefined {
  const revision = findLastRevision(observation, context);
  if (revision === undefined) return undefined;
  return { ...context.messages.revisions.signs[revision.kind], address: addressOfNotes(observation.period, context) };
}

/** What last changed the figure, in the release version that it is shown from. */
export function findLastRevision(observation: Observation, context: ReleaseContext): Revision | undefined {
  const release = findShownRelease(observation.period, context);
  return release && findRevision(release.revisions, observation);
}

/** The version that figures of `period` are shown from: this release, the one compared with, or the newest of its period. */
function findShownRelease(period: string, context: ReleaseContext): ReleaseVersion | undefined {
  const { current, previous } = context.comparison;
  return [current, previous].find((release) => release?.period.id === period) ?? context.findRelease(period);
}

/** The page of notes of the release of `period`; of this one, when that has no pages of its own. */
export function addressOfNotes(period: string, context: ReleaseContext): string {
  const { series, comparison, language, scheme } = context;
  const isOther =
    period !== comparison.current.period.id && series.releases.some((one) => one.release.period.id === period);
  const at = isOther ? { publication: series.publication.code, period } : releaseAt(context);
  return addressOf({ kind: 'notes', ...at }, language, scheme);
}
