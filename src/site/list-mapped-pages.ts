// The pages that search engines are told of, with the day on which each was last changed: only what is to be found, so no
// superseded version, no draft, and nothing that stands for other pages.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { listPages } from './list-pages.ts';
import type { PageReference } from './page.ts';

/** A page, in all languages of the site. */
export interface MappedPage {
  readonly page: PageReference;
  /** ISO date on which the version that it shows was published; absent where the data do not tell. */
  readonly changedOn?: string;
}

/** The most addresses in one file: half of what https://www.sitemaps.org allows, so that it stays below 50 MB as well. */
export const sitemapLength = 25_000;

/** A catalogue stays what it is, and is asked for its map each time that its files are listed. */
const mapped = new WeakMap<Catalogue, readonly MappedPage[]>();

/** The pages, in the order of the site. */
export function listMappedPages(catalogue: Catalogue): readonly MappedPage[] {
  const known = mapped.get(catalogue) ?? selectMappedPages(catalogue);
  mapped.set(catalogue, known);
  return known;
}

function selectMappedPages(catalogue: Catalogue): readonly MappedPage[] {
  const { site, series } = catalogue;
  const [first] = site.languages;
  const dates = new Map(series.map((one) => [one.publication.code, findDates(one)]));
  const latest = new Map([...dates].map(([code, days]) => [code, findLatest([...days.values()])]));
  const latestOfAll = findLatest([...latest.values()].flatMap((day) => day ?? []));
  return listPages(catalogue).flatMap(({ page, language }): readonly MappedPage[] => {
    if (language !== first || !isMapped(page)) return [];
    if (isUndated(page)) return [{ page }];
    if ('period' in page) {
      // A release without a day is a draft.
      const changedOn = dates.get(page.publication)?.get(page.period);
      return changedOn === undefined ? [] : [{ page, changedOn }];
    }
    const changedOn = 'publication' in page ? latest.get(page.publication) : latestOfAll;
    return changedOn === undefined ? [{ page }] : [{ page, changedOn }];
  });
}

/** How many parts the map has; none when it is one file. */
export function countSitemapParts({ site, series }: Catalogue, pages: number, length = sitemapLength): number {
  const addresses = pages * site.languages.length;
  return series.length > 0 && addresses > length ? Math.ceil(pages / pagesPerPart({ site }, length)) : 0;
}

/** A page stands in the map with all its languages together. */
export function pagesPerPart({ site }: Pick<Catalogue, 'site'>, length = sitemapLength): number {
  return Math.max(1, Math.floor(length / site.languages.length));
}

/** Whether the page is to be found: not one of a superseded version, nor one that only leads to others or shows a part of one. */
export function isMapped(page: PageReference): boolean {
  if (page.kind === 'search' || page.kind === 'embed' || page.kind === 'embed-periods') return false;
  return !('version' in page && page.version !== undefined);
}

/** What the software or a definition says changes without a date in the data. */
function isUndated({ kind }: PageReference): boolean {
  return kind === 'about' || kind === 'accessibility' || kind === 'definitions' || kind === 'quality';
}

/** By period, the day on which the newest version was published. */
function findDates({ releases }: PublishedSeries): ReadonlyMap<string, string> {
  return new Map(
    releases.flatMap(({ release: { period, declaration } }) =>
      declaration.released_on === undefined || declaration.status === 'draft'
        ? []
        : [[period.id, declaration.released_on]],
    ),
  );
}

function findLatest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
