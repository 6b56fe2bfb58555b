// Where a page of a superseded version leads to: the same page of the newest, where that still has it.
import type { PublishedSeries } from '../loaders/load-series.ts';
import { findCounterpart } from './find-counterpart.ts';
import type { PageReference } from './page.ts';

export interface SupersededPage {
  /** `v1` */
  readonly version: string;
  /** ISO date on which that version was published. */
  readonly publishedOn: string;
  readonly newest: PageReference;
}

/** Nothing for a page of a newest version, or of none. */
export function findNewest(page: PageReference, series: PublishedSeries): SupersededPage | undefined {
  if (!('version' in page) || page.version === undefined) return undefined;
  const { version } = page;
  const newest = series.releases.find(({ release }) => release.period.id === page.period);
  const old = newest?.superseded.find(({ release }) => release.version === version);
  if (newest === undefined || old === undefined) return undefined;
  return {
    version,
    publishedOn: old.release.declaration.released_on ?? '',
    newest: findCounterpart(page, series, newest),
  };
}
