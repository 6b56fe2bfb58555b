// What the subjects of search are made from, and what all of them have: a title, other words, a text, their releases.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { makeRanges } from '../search/ranges.ts';
import type { Ranges, Subject } from '../search/search-index.ts';
import type { AddressScheme } from '../site/address-of.ts';
import { type LocalizedText, selectText } from '../statistics/language.ts';
import type { ReleaseContext } from './release-context.ts';
import type { CategoryFigure } from './search-answers.ts';

/** The place of a release's period in an address. */
export const anyPeriod = '{period}';

/** What the narratives of a release are called in the texts of search. */
export const releaseNarrative = '';

export interface SubjectSource {
  readonly series: PublishedSeries;
  /** Those that search finds, latest first. */
  readonly releases: readonly PublishedRelease[];
  readonly scheme: AddressScheme;
  /** Of the latest release. */
  readonly context: ReleaseContext;
  readonly figures: readonly CategoryFigure[];
}

/** A text as the title of a subject, with its language where that is not the page's. */
export function titled(
  text: LocalizedText,
  { language, publication }: ReleaseContext,
): Pick<Subject, 'title' | 'language'> {
  const selected = selectText(text, language, publication.language);
  return { title: selected.text, ...(selected.language !== language && { language: selected.language }) };
}

/** A text with its language where that is not the page's. */
export function told(
  text: LocalizedText,
  { language, publication }: ReleaseContext,
): Pick<Subject, 'text' | 'textLanguage'> {
  const selected = selectText(text, language, publication.language);
  return { text: selected.text, ...(selected.language !== language && { textLanguage: selected.language }) };
}

/** Other words for the title; absent when there are none. */
export function worded(words: readonly string[], title: string): Pick<Subject, 'words'> {
  const other = words.filter((word) => word !== title);
  return other.length === 0 ? {} : { words: other.join(', ') };
}

/** The ranges of the releases that hold what is asked. */
export function rangesOf(releases: readonly PublishedRelease[], holds: (release: PublishedRelease) => boolean): Ranges {
  return makeRanges(releases.flatMap((release, index) => (holds(release) ? [index] : [])));
}
