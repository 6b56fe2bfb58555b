// What a page tells search engines that it is about, in the words of https://schema.org: the figures of a release as a Dataset
// and its text as a Report, a publication or the site as a DataCatalog. Only what the page shows as well.
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { addressOfDataset } from '../site/data-iri.ts';
import { listDistributions } from '../site/list-distributions.ts';
import type { AtRelease, PageReference } from '../site/page.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import type { Publication } from '../statistics/publication.ts';
import { daysOf } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { capitalize } from './page-frame.ts';
import { findReleaseDates } from './release-dates.ts';

/** A value of JSON, or an address below the origin. */
export type StructuredValue =
  | string
  | number
  | true
  | { readonly address: string }
  | readonly StructuredValue[]
  | StructuredNode;
export interface StructuredNode {
  readonly [property: string]: StructuredValue;
}

/** What the subjects of a page are made from. */
interface Source {
  readonly series: PublishedSeries;
  readonly language: Language;
  readonly scheme: AddressScheme;
}

/** What the page is about; nothing where that is told by another page, and nothing of drafts and superseded versions. */
export function listSubjects(
  { series, site }: Catalogue,
  page: PageReference,
  language: Language,
  scheme: AddressScheme,
): readonly StructuredNode[] {
  if (page.kind === 'start') {
    const name = selectText(site.name, language, scheme.firstLanguage).text;
    const hasPart = series.map((one) => nameCatalogue({ series: one, language, scheme }));
    return [{ '@type': 'DataCatalog', name, url: { address: addressOf(page, language, scheme) }, hasPart }];
  }
  const own = series.find(({ publication }) => 'publication' in page && publication.code === page.publication);
  if (own === undefined) return [];
  const source = { series: own, language, scheme };
  if (page.kind === 'publication') return [describePublication(source)];
  return page.kind === 'release' && page.version === undefined ? describeRelease(page, source) : [];
}

function describePublication(source: Source): StructuredNode {
  const { publication } = source.series;
  return {
    ...nameCatalogue(source),
    description: textIn(publication.description, source),
    license: publication.licence.url,
    publisher: nameProducer(source),
  };
}

function describeRelease(at: AtRelease, source: Source): readonly StructuredNode[] {
  const { series, language, scheme } = source;
  const { publication } = series;
  const published = series.releases.find(({ release }) => release.period.id === at.period);
  if (published === undefined || published.release.declaration.status === 'draft') return [];
  const { release, narratives } = published;
  const dates = findReleaseDates(published);
  const days = daysOf(release.period);
  const title = textIn(publication.title, source);
  const name = `${title}, ${capitalize(formatPeriod(release.period, publication, language))}`;
  const producer = nameProducer(source);
  const common: StructuredNode = {
    url: { address: addressOf({ ...at, kind: 'release' }, language, scheme) },
    inLanguage: language,
    ...(dates.published !== undefined && { datePublished: dates.published }),
    ...(dates.changed !== undefined && { dateModified: dates.changed }),
    publisher: producer,
  };
  const id = { address: addressOfDataset(at, scheme) };
  const dataset: StructuredNode = {
    '@type': 'Dataset',
    '@id': id,
    name,
    description: messagesIn(language).page.releaseDescription(
      title,
      textIn(publication.producer.name, source),
      formatPeriodMonths(release.period, language),
    ),
    ...common,
    creator: producer,
    version: release.version.slice(1),
    temporalCoverage: `${days.first}/${days.last}`,
    ...(publication.area && {
      spatialCoverage: { '@type': 'Place', name: textIn(publication.area.name, source), sameAs: publication.area.url },
    }),
    license: publication.licence.url,
    isAccessibleForFree: true,
    includedInDataCatalog: nameCatalogue(source),
    variableMeasured: listVariables(release, publication).map((label) => textIn(label, source)),
    distribution: listDistributions(series, published).map(({ download, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: { address: addressOfDownload(download, language, scheme) },
    })),
  };
  const isWritten = narratives.release.size > 0;
  const report = { '@type': 'Report', headline: name, ...common, author: producer, about: { '@id': id } };
  return isWritten ? [dataset, report] : [dataset];
}

/** The names of what the headline figures measure; without any, of the indicators of the first table. */
function listVariables({ headlines, tables }: ReleaseVersion, { indicators }: Publication): readonly LocalizedText[] {
  const [first] = tables.values();
  const codes = headlines.length > 0 ? headlines.map(({ indicator }) => indicator) : (first?.indicators ?? []);
  return [...new Set(codes)].flatMap((code) => indicators.get(code)?.label ?? []);
}

function nameCatalogue(source: Source): StructuredNode {
  const { publication } = source.series;
  const address = addressOf({ kind: 'publication', publication: publication.code }, source.language, source.scheme);
  return { '@type': 'DataCatalog', name: textIn(publication.title, source), url: { address } };
}

function nameProducer(source: Source): StructuredNode {
  const { name, url } = source.series.publication.producer;
  return { '@type': 'GovernmentOrganization', name: textIn(name, source), url };
}

function textIn(text: LocalizedText, { series: { publication }, language }: Source): string {
  return selectText(text, language, publication.language).text;
}
