// Who publishes, and how to reach them, as a data portal knows them.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import { type DataScheme, iriInCatalogue } from '../site/data-iri.ts';
import { defaultDataPortal } from '../statistics/data-portal.ts';
import { digitsOf } from '../statistics/organisation-number.ts';
import type { Publication } from '../statistics/publication.ts';
import { listTexts } from './localized-values.ts';
import { iriOfOrganisation, iriOfPublisherType } from './rdf-names.ts';
import type { RdfName, RdfResource, RdfValue } from './rdf-xml.ts';

/**
 * The name of the producer: that of its organisation number, by which the portal knows it from other catalogues as well;
 * without one, a name of the site's own, the same for all publications of the producer.
 */
export function iriOfProducer(publication: Publication, { series }: Catalogue, data: DataScheme): string {
  const number = publication.producer.organisation_number;
  if (number !== undefined) return iriOfOrganisation(digitsOf(number));
  const { url } = publication.producer;
  const first = series.find((one) => one.publication.producer.url === url)?.publication ?? publication;
  return iriInCatalogue(`publisher-${first.code}`, data);
}

/** The producer of the publication. */
export function describeProducer(publication: Publication, catalogue: Catalogue, data: DataScheme): RdfResource {
  const { producer, data_portal: portal = defaultDataPortal, language } = publication;
  const number = publication.producer.organisation_number;
  return {
    iri: iriOfProducer(publication, catalogue, data),
    type: 'foaf:Agent',
    properties: [
      ...listTexts(producer.name, language, catalogue).map((name) => ['foaf:name', name] as const),
      ['dcterms:type', { iri: iriOfPublisherType(portal.authority) }],
      ...(number === undefined ? [] : [['dcterms:identifier', { text: digitsOf(number) }] as const]),
      ['foaf:homepage', { iri: producer.url }],
    ],
  };
}

/** The contact of the publication, with its telephone. Nothing without an e-mail address, which a portal demands. */
export function describeContact(
  publication: Publication,
  catalogue: Catalogue,
  data: DataScheme,
): readonly RdfResource[] {
  const { contact, code, language } = publication;
  const iri = iriOfContact(publication, data);
  if (contact.email === undefined || iri === undefined) return [];
  const number = contact.telephone === undefined ? undefined : dialFromAbroad(contact.telephone);
  const telephone = iriInCatalogue(`telephone-${code}`, data);
  const properties: readonly (readonly [RdfName, RdfValue])[] = [
    ...listTexts(contact.name, language, catalogue).map((name) => ['vcard:fn', name] as const),
    ['vcard:hasEmail', { iri: `mailto:${contact.email}` }],
    ...(number === undefined ? [] : [['vcard:hasTelephone', { iri: telephone }] as const]),
    ['vcard:hasURL', { iri: contact.url }],
  ];
  const voice: RdfResource = {
    iri: telephone,
    type: 'vcard:Voice',
    properties: [['vcard:hasValue', { iri: `tel:${number}` }]],
  };
  return [{ iri, type: 'vcard:Organization', properties }, ...(number === undefined ? [] : [voice])];
}

/** Where the contact is described. */
export function iriOfContact({ contact, code }: Publication, data: DataScheme): string | undefined {
  return contact.email === undefined ? undefined : iriInCatalogue(`contact-${code}`, data);
}

/** "063-14 30 00" → `+4663143000`; nothing for what is no such number. */
function dialFromAbroad(telephone: string): string | undefined {
  const dialled = telephone.replace(/[^\d+]/g, '');
  const number = dialled.replace(/^00/, '+').replace(/^0/, '+46');
  return /^\+\d{5,15}$/.test(number) ? number : undefined;
}
