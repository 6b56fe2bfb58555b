// The releases that search finds, and in how many files the words of their narratives lie.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';

/** Narratives to a file of words: a file is then a few kilobytes, whatever their number. */
const narrativesPerFile = 32;

/** The newest version of each release, latest first; no drafts, which only the preview shows. */
export function listFindable({ releases }: PublishedSeries): readonly PublishedRelease[] {
  return releases.filter(({ release }) => release.declaration.status !== 'draft');
}

/** How many files of words the publication has. */
export function countWordFiles(series: PublishedSeries): number {
  const narratives = listFindable(series).reduce(
    (count, { narratives: { departments } }) => count + 1 + departments.size,
    0,
  );
  return Math.ceil(narratives / narrativesPerFile);
}
