// The site's catalogue of its data for data portals: DCAT-AP-SE 3 (https://docs.dataportal.se/dcat/sv/) as RDF/XML at one
// address, which dataportal.se fetches every night. A publication is a series, a release a dataset, a format a distribution.
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import { type DataScheme, iriInCatalogue, iriOfDataset, iriOfSeries, urlOfPage } from '../site/data-iri.ts';
import { type Language, selectText } from '../statistics/language.ts';
import { findReleaseDates } from '../views/release-dates.ts';
import { describeContact, describeProducer, iriOfProducer } from './describe-agents.ts';
import { describeSeries, listPublished } from './describe-datasets.ts';
import { listTexts } from './localized-values.ts';
import { catalogueLicence, iriOfLanguage, themeTaxonomy } from './rdf-names.ts';
import { type RdfName, type RdfResource, type RdfValue, writeRdfXml } from './rdf-xml.ts';

/** Writes the catalogue. Drafts and superseded versions are not in it. */
export function writeCatalogue(catalogue: Catalogue, data: DataScheme): string {
  const publications = catalogue.series.map(({ publication }) => publication);
  const agents = publications.map((publication) => describeProducer(publication, catalogue, data));
  return writeRdfXml([
    describeCatalogue(catalogue, data),
    // Two publications of one producer describe it once.
    ...agents.filter(({ iri }, index) => agents.findIndex((agent) => agent.iri === iri) === index),
    ...publications.flatMap((publication) => describeContact(publication, catalogue, data)),
    ...catalogue.series.flatMap((series) => describeSeries(series, catalogue, data)),
  ]);
}

function describeCatalogue(catalogue: Catalogue, data: DataScheme): RdfResource {
  const { site, series } = catalogue;
  const { firstLanguage } = data.scheme;
  const shown = series.filter((one) => listPublished(one).length > 0);
  const published = shown.flatMap(listPublished);
  const issued = published.flatMap((one) => findReleaseDates(one).published ?? []).toSorted()[0];
  const modified = published
    .flatMap(({ release }) => release.declaration.released_on ?? [])
    .toSorted()
    .at(-1);
  const [first] = series;
  const date = (name: RdfName, text: string | undefined): readonly (readonly [RdfName, RdfValue])[] =>
    text === undefined ? [] : [[name, { text, datatype: 'date' }]];
  return {
    iri: iriInCatalogue('catalog', data),
    type: 'dcat:Catalog',
    properties: [
      ...listTexts(site.name, firstLanguage, catalogue).map((text) => ['dcterms:title', text] as const),
      ...site.languages.map(
        (language) => ['dcterms:description', { text: describeSite(catalogue, language), language }] as const,
      ),
      // A catalogue has one publisher. That of the first publication: a portal would show a publisher of its own beside it.
      ...(first === undefined
        ? []
        : [['dcterms:publisher', { iri: iriOfProducer(first.publication, catalogue, data) }] as const]),
      ['dcterms:license', { iri: catalogueLicence }],
      ...date('dcterms:issued', issued),
      ...date('dcterms:modified', modified),
      ...site.languages.map((language) => ['dcterms:language', { iri: iriOfLanguage(language) }] as const),
      ['foaf:homepage', { iri: urlOfPage({ kind: 'start' }, data) }],
      ['dcat:themeTaxonomy', { iri: themeTaxonomy }],
      ...shown.flatMap((one) => [
        ['dcat:dataset', { iri: iriOfSeries(one.publication.code, data) }] as const,
        ...listPublished(one).map(
          ({ release: { publication, period } }) =>
            ['dcat:dataset', { iri: iriOfDataset({ publication, period: period.id }, data) }] as const,
        ),
      ]),
    ],
  };
}

function describeSite({ series }: Catalogue, language: Language): string {
  const names = series.map(({ publication: { title, producer, language: first } }) => {
    const [name, by] = [title, producer.name].map((text) => selectText(text, language, first).text);
    return `${name} (${by})`;
  });
  return messagesIn(language).page.startDescription(names.join(', '));
}
