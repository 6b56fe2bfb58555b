// The page of all corrections and revisions of a publication, latest first.
import { formatPeriod } from '../format/format-period.ts';
import type { PublishedRelease } from '../loaders/load-series.ts';
import { addressOf } from '../site/address-of.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { makeReleaseContext, type ReleaseContext, textOf } from './release-context.ts';
import { makeRevisionViews, type RevisionView } from './revision-view.ts';

export interface CorrectionsPageView {
  readonly description: string;
  readonly entries: readonly CorrectionEntry[];
}

export interface CorrectionEntry extends Pick<RevisionView, 'kind' | 'date' | 'told' | 'standing' | 'reason'> {
  /** The period that was changed: "Tertial 2 2018", and as it is written within a sentence. */
  readonly heading: string;
  readonly period: string;
  /** Where all of it is told. */
  readonly changes: LinkView;
}

/** Makes the page from the context of any release of the publication. */
export function makeCorrectionsPage(context: ReleaseContext): CorrectionsPageView {
  const { series, messages } = context;
  return {
    description: messages.revisions.allDescription(textOf(series.publication.title, context)),
    entries: listCorrections(context),
  };
}

/** Every change of every release, and of periods that are only compared with, latest first. */
export function listCorrections(context: ReleaseContext): readonly CorrectionEntry[] {
  const { releases } = context.series;
  const own = releases.flatMap((published) => listEntries(published, published.release.period.id, context));
  const published = new Set(releases.map(({ release }) => release.period.id));
  const compared = new Map(releases.map((release) => [release.comparison.since, release]));
  const other = [...compared].flatMap(([period, release]) =>
    published.has(period) ? [] : listEntries(release, period, context),
  );
  return [...own, ...other].sort((a, b) => b.date.localeCompare(a.date, 'en'));
}

/** The changes of `period` as the page of notes of `published` tells them. */
function listEntries(
  published: PublishedRelease,
  period: string,
  { series, language, messages, scheme }: ReleaseContext,
): readonly CorrectionEntry[] {
  const { current, previous } = published.comparison;
  const release = current.period.id === period ? current : previous;
  if (release === undefined) return [];
  const context = makeReleaseContext(series, published, language, scheme);
  const at = { publication: release.publication, period: current.period.id };
  const label = formatPeriod(release.period, series.publication, language);
  const notes = addressOf({ kind: 'notes', ...at }, language, scheme);
  return makeRevisionViews(release, context).map(({ id, kind, date, told, standing, reason }) => ({
    kind,
    date,
    told,
    standing,
    reason,
    heading: capitalize(label),
    period: label,
    changes: { text: messages.revisions.seeChanges, address: `${notes}#${id}` },
  }));
}
