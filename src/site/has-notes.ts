// Whether there is anything to say on the pages of notes and corrections.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';

/** Whether the release has a page of notes: corrections, residuals, remarks, what is not reported, or corrected figures that it compares with. */
export function hasNotes({ release, comparison, residuals }: PublishedRelease): boolean {
  const { not_reported: notReported = [] } = release.declaration;
  const parts = [release.revisions, comparison.previous?.revisions ?? [], residuals, notReported, release.notes];
  return parts.some(({ length }) => length > 0);
}

/** Whether any release of the publication, or one that it compares with, has been changed. */
export function hasCorrections({ releases }: Pick<PublishedSeries, 'releases'>): boolean {
  return releases.some(
    ({ release, comparison: { previous } }) => release.revisions.length + (previous?.revisions.length ?? 0) > 0,
  );
}
