// The same page of another release or version: where a reader of a page that is not the latest is led to.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { hasPage } from './list-pages.ts';
import type { PageReference } from './page.ts';

/** The page of `published` that is of the same kind and about the same, where it has such a page; otherwise its first. */
export function findCounterpart(
  page: Extract<PageReference, { period: string }>,
  series: PublishedSeries,
  published: PublishedRelease,
): PageReference {
  const { version: _, ...own } = page;
  const { publication } = page;
  const period = published.release.period.id;
  return hasPage(page, series, published) ? { ...own, period } : { kind: 'release', publication, period };
}
