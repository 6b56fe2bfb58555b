// A publication as a series of datasets, one for each release as it now stands: what it holds, of when, under which terms, in
// which files, and what has been corrected. Dates are about the data, not about their description.
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { type DataScheme, iriOfDataset, iriOfSeries, urlOfPage } from '../site/data-iri.ts';
import { type Distribution, listDistributions } from '../site/list-distributions.ts';
import { defaultDataPortal } from '../statistics/data-portal.ts';
import { type Language, selectText } from '../statistics/language.ts';
import type { Publication } from '../statistics/publication.ts';
import { comparePeriods, daysOf } from '../statistics/reference-period.ts';
import { capitalize } from '../views/page-frame.ts';
import { findReleaseDates } from '../views/release-dates.ts';
import { tellRevision } from '../views/revision-view.ts';
import { iriOfContact, iriOfProducer } from './describe-agents.ts';
import { listSentences, listTexts } from './localized-values.ts';
import { iriOfFrequency, iriOfLanguage, iriOfLicence, iriOfMediaType, iriOfTheme, publicAccess } from './rdf-names.ts';
import type { RdfName, RdfResource, RdfValue } from './rdf-xml.ts';

type Properties = readonly (readonly [RdfName, RdfValue])[];

/** What the descriptions of one publication are made from. */
interface Described {
  readonly series: PublishedSeries;
  readonly publication: Publication;
  readonly catalogue: Catalogue;
  readonly data: DataScheme;
}

/** The releases that are described: none that is a draft. */
export function listPublished({ releases }: PublishedSeries): readonly PublishedRelease[] {
  return releases.filter(({ release: { declaration } }) => declaration.status !== 'draft');
}

/** The series, then each of its datasets with its distributions, latest first. Nothing while there is no release. */
export function describeSeries(
  series: PublishedSeries,
  catalogue: Catalogue,
  data: DataScheme,
): readonly RdfResource[] {
  const { publication } = series;
  const described = { series, publication, catalogue, data };
  const published = listPublished(series);
  const earliest = published.map(({ release }) => release.period).toSorted(comparePeriods)[0];
  if (earliest === undefined) return [];
  const days = published.flatMap((release) => findReleaseDates(release).published ?? []).toSorted();
  const changes = published.flatMap(({ release }) => release.declaration.released_on ?? []).toSorted();
  const temporal = iriOfSeries(publication.code, data, 'period');
  const iri = iriOfSeries(publication.code, data);
  return [
    {
      iri,
      type: 'dcat:DatasetSeries',
      properties: [
        ...listTexts(publication.title, publication.language, catalogue).map(
          (text) => ['dcterms:title', text] as const,
        ),
        ...listTexts(publication.description, publication.language, catalogue).map(
          (text) => ['dcterms:description', text] as const,
        ),
        ...describeCommon(described),
        ...listDate('dcterms:issued', days[0]),
        ...listDate('dcterms:modified', changes.at(-1)),
        ['dcterms:accrualPeriodicity', { iri: iriOfFrequency(publication.frequency) }],
        ['dcat:landingPage', { iri: urlOfPage({ kind: 'publication', publication: publication.code }, data) }],
        ['dcterms:temporal', { iri: temporal }],
      ],
    },
    // It goes on: it has no end.
    describePeriod(temporal, { first: daysOf(earliest).first }),
    ...published.flatMap((release) => describeRelease(release, described)),
  ];
}

/** What a series and each of its datasets have in common. */
function describeCommon({ publication, catalogue, data }: Described): Properties {
  const { language, area, data_portal: portal = defaultDataPortal } = publication;
  const contact = iriOfContact(publication, data);
  return [
    ['dcterms:publisher', { iri: iriOfProducer(publication, catalogue, data) }],
    ...(contact === undefined ? [] : [['dcat:contactPoint', { iri: contact }] as const]),
    ...portal.keywords.flatMap((word) =>
      listTexts(word, language, catalogue).map((text) => ['dcat:keyword', text] as const),
    ),
    ...portal.themes.map((theme) => ['dcat:theme', { iri: iriOfTheme(theme) }] as const),
    ...(area === undefined ? [] : [['dcterms:spatial', { iri: area.url }] as const]),
  ];
}

function describeRelease(published: PublishedRelease, described: Described): readonly RdfResource[] {
  const { publication, catalogue, data } = described;
  const { release, neighbours } = published;
  const { period, version, revisions } = release;
  const at = { publication: publication.code, period: period.id };
  const dates = findReleaseDates(published);
  const distributions = listDistributions(described.series, published);
  const [temporal, provenance] = [iriOfDataset(at, data, 'period'), iriOfDataset(at, data, 'provenance')];
  const nameOf = (title: string, language: Language) => `${title}, ${formatPeriod(period, publication, language)}`;
  const sentences = (write: (title: string, language: Language) => string) =>
    listSentences(publication.title, publication.language, catalogue, write);
  const dataset: RdfResource = {
    iri: iriOfDataset(at, data),
    type: 'dcat:Dataset',
    properties: [
      ...sentences(nameOf).map((text) => ['dcterms:title', text] as const),
      ...sentences((title, language) => describeInWords(title, published, publication, language)).map(
        (text) => ['dcterms:description', text] as const,
      ),
      ...describeCommon(described),
      ...listDate('dcterms:issued', dates.published),
      ...listDate('dcterms:modified', dates.changed),
      ...catalogue.site.languages.map((language) => ['dcterms:language', { iri: iriOfLanguage(language) }] as const),
      ['dcat:landingPage', { iri: urlOfPage({ kind: 'release', ...at }, data) }],
      ['dcterms:temporal', { iri: temporal }],
      ['dcterms:accessRights', { iri: publicAccess }],
      ['dcat:inSeries', { iri: iriOfSeries(publication.code, data) }],
      ...listPrevious(neighbours.earlier?.id, described),
      ['dcat:version', { text: version.slice(1) }],
      ...revisions
        .slice(-1)
        .flatMap(({ reason }) => listTexts(reason, publication.language, catalogue))
        .map((text) => ['adms:versionNotes', text] as const),
      ...(revisions.length === 0 ? [] : [['dcterms:provenance', { iri: provenance }] as const]),
      ...distributions.map(({ format }) => ['dcat:distribution', { iri: iriOfDataset(at, data, format) }] as const),
    ],
  };
  return [
    dataset,
    describePeriod(temporal, daysOf(period)),
    ...(revisions.length === 0 ? [] : [describeProvenance(provenance, published, described)]),
    ...distributions.map((one) => describeDistribution(one, iriOfDataset(at, data, one.format), nameOf, described)),
  ];
}

function describeInWords(
  title: string,
  { release: { period } }: PublishedRelease,
  { producer, language: first }: Publication,
  language: Language,
): string {
  const name = selectText(producer.name, language, first).text;
  return messagesIn(language).page.releaseDescription(title, name, formatPeriodMonths(period, language));
}

/** What has been corrected and revised, when and why, oldest first. */
function describeProvenance(iri: string, { release }: PublishedRelease, described: Described): RdfResource {
  const { publication, catalogue } = described;
  const texts = listSentences(publication.title, publication.language, catalogue, (_, language) =>
    release.revisions
      .map((revision) => {
        const reason = selectText(revision.reason, language, publication.language).text;
        return `${capitalize(tellRevision(revision, language))}. ${reason}`;
      })
      .join(' '),
  );
  const properties = texts.map((text) => ['dcterms:description', text] as const);
  return { iri, type: 'dcterms:ProvenanceStatement', properties };
}

function describeDistribution(
  { download, format, mediaType }: Distribution,
  iri: string,
  nameOf: (title: string, language: Language) => string,
  { publication, catalogue, data }: Described,
): RdfResource {
  const { scheme, origin } = data;
  const url = new URL(addressOfDownload(download, scheme.firstLanguage, scheme), origin).href;
  const texts = listSentences(publication.title, publication.language, catalogue, (title, language) =>
    messagesIn(language).dataPortal.distribution(nameOf(title, language), format.toUpperCase()),
  );
  return {
    iri,
    type: 'dcat:Distribution',
    properties: [
      ...texts.map((text) => ['dcterms:description', text] as const),
      ['dcat:accessURL', { iri: url }],
      ['dcat:downloadURL', { iri: url }],
      ['dcterms:format', { text: mediaType }],
      ['dcat:mediaType', { iri: iriOfMediaType(mediaType) }],
      ['dcterms:license', { iri: iriOfLicence(publication.licence.url) }],
      ['dcterms:language', { iri: iriOfLanguage(scheme.firstLanguage) }],
    ],
  };
}

function describePeriod(iri: string, { first, last }: { readonly first: string; readonly last?: string }): RdfResource {
  const properties = [...listDate('dcat:startDate', first), ...listDate('dcat:endDate', last)];
  return { iri, type: 'dcterms:PeriodOfTime', properties };
}

function listPrevious(period: string | undefined, { publication: { code }, data }: Described): Properties {
  return period === undefined ? [] : [['dcat:prev', { iri: iriOfDataset({ publication: code, period }, data) }]];
}

function listDate(name: RdfName, date: string | undefined): Properties {
  return date === undefined ? [] : [[name, { text: date, datatype: 'date' }]];
}
