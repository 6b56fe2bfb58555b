// What every page is made from: the catalogue, the page, its language, its frame, and the release that it is about.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { AddressScheme } from '../site/address-of.ts';
import type { AtRelease, PageReference } from '../site/page.ts';
import type { Language } from '../statistics/language.ts';
import { makePageFrame, type PageFrame } from './page-frame.ts';
import { makeReleaseContext, type ReleaseContext } from './release-context.ts';
import { makeSharingTags } from './sharing-view.ts';
import { listSubjects } from './structured-data.ts';

export interface PageContext {
  readonly catalogue: Catalogue;
  readonly page: PageReference;
  readonly language: Language;
  readonly scheme: AddressScheme;
  readonly frame: PageFrame;
}

/** The context of one page. */
export function makePageContext(
  catalogue: Catalogue,
  page: PageReference,
  language: Language,
  scheme: AddressScheme,
): PageContext {
  const subjects = listSubjects(catalogue, page, language, scheme);
  const sharing = makeSharingTags(catalogue, page, language, scheme);
  const frame = { ...makePageFrame(catalogue, page, language, scheme), subjects, sharing };
  return { catalogue, page, language, scheme, frame };
}

/** The publication that the page belongs to. Throws for a page that belongs to none. */
export function seriesOf({ catalogue, page }: PageContext): PublishedSeries {
  const code = 'publication' in page ? page.publication : '';
  const series = catalogue.series.find(({ publication }) => publication.code === code);
  if (series === undefined) throw new Error(`The page ${page.kind} belongs to no publication.`);
  return series;
}

/** The release that the page is about, in the version that it shows; for a page of the publication itself, the latest. */
export function releaseOf(context: PageContext): ReleaseContext {
  const series = seriesOf(context);
  const { page, language, scheme } = context;
  const latest = series.releases[0]?.release.period.id ?? '';
  const published = findRelease(series, 'period' in page ? page : { period: latest });
  return makeReleaseContext(series, published, language, scheme);
}

/** The release, or a superseded version of it. Throws when the publication has none such. */
export function findRelease(
  { publication, releases }: PublishedSeries,
  { period, version }: Pick<AtRelease, 'period' | 'version'>,
): PublishedRelease {
  const newest = releases.find(({ release }) => release.period.id === period);
  const versions = newest === undefined ? [] : [newest, ...newest.superseded];
  const published = versions.find(({ release }) => version === undefined || release.version === version);
  if (published !== undefined) return published;
  throw new Error(`There is no release ${[period, version ?? ''].join(' ').trim()} of ${publication.code}.`);
}
