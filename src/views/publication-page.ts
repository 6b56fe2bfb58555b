// The pages above the releases: the site's start page and a publication's list of releases.
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { type Language, selectText } from '../statistics/language.ts';
import { type BrandView, makeBrand } from './brand-view.ts';
import { type HeadlineView, makeHeadlines } from './headline-view.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { makeReleaseContext } from './release-context.ts';

export interface ReleaseEntry extends LinkView {
  readonly months: string;
  /** "den 21 november 2026"; empty when not given. */
  readonly released: string;
}

export interface PublicationEntry {
  readonly title: string;
  readonly description: string;
  readonly producer: string;
  readonly initials: string;
  readonly brand: BrandView;
  readonly address: string;
  readonly latest: ReleaseEntry;
  readonly headlines: readonly HeadlineView[];
  /** The others, latest first. */
  readonly earlier: readonly ReleaseEntry[];
}

/** The entry of one publication. */
export function makePublicationEntry(
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): PublicationEntry {
  const { publication, releases } = series;
  const [latest, ...earlier] = releases;
  if (latest === undefined) throw new Error(`The publication ${publication.code} has no release.`);
  return {
    title: selectText(publication.title, language, publication.language).text,
    description: selectText(publication.description, language, publication.language).text,
    producer: selectText(publication.producer.name, language, publication.language).text,
    initials: publication.brand.initials,
    brand: makeBrand(publication.code, publication.brand.colour),
    address: addressOf({ kind: 'publication', publication: publication.code }, language, scheme),
    latest: makeReleaseEntry(latest, series, language, scheme),
    headlines: makeHeadlines(makeReleaseContext(series, latest, language, scheme)),
    earlier: earlier.map((release) => makeReleaseEntry(release, series, language, scheme)),
  };
}

function makeReleaseEntry(
  { release: { period, declaration } }: PublishedRelease,
  { publication }: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): ReleaseEntry {
  return {
    text: capitalize(formatPeriod(period, publication, language)),
    address: addressOf({ kind: 'release', publication: publication.code, period: period.id }, language, scheme),
    months: formatPeriodMonths(period, language),
    released: declaration.released_on === undefined ? '' : formatDate(declaration.released_on, language),
  };
}
