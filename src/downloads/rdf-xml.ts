// RDF as RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/): things that each have an address, a type and properties. There
// are no things without an address: the Swedish data portal takes no blank nodes.
import { type Namespace, namespaces } from './rdf-names.ts';
import { escapeXml } from './xml-text.ts';

/** A class or a property by the prefix of its namespace: `dcat:Dataset`. */
export type RdfName = `${Namespace}:${string}`;

/** Another thing, or a text: in a language, of a datatype of XML Schema, or plain. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: 'date' };

export interface RdfResource {
  readonly iri: string;
  readonly type: RdfName;
  /** In the order that they are written in; one with several values stands several times. */
  readonly properties: readonly (readonly [RdfName, RdfValue])[];
}

/** Writes the things in their order. Refuses an address that is not absolute. */
export function writeRdfXml(resources: readonly RdfResource[]): string {
  const declared = Object.entries(namespaces).map(([prefix, iri]) => `xmlns:${prefix}="${iri}"`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rdf:RDF ${declared.join(' ')}>`,
    ...resources.flatMap(writeResource),
    '</rdf:RDF>',
    '',
  ].join('\n');
}

function writeResource({ iri, type, properties }: RdfResource): readonly string[] {
  return [`<${type} rdf:about="${writeIri(iri)}">`, ...properties.map(writeProperty), `</${type}>`];
}

function writeProperty([name, value]: readonly [RdfName, RdfValue]): string {
  if ('iri' in value) return `<${name} rdf:resource="${writeIri(value.iri)}"/>`;
  const language = value.language === undefined ? '' : ` xml:lang="${value.language}"`;
  const datatype = value.datatype === undefined ? '' : ` rdf:datatype="${namespaces.xsd}${value.datatype}"`;
  return `<${name}${language}${datatype}>${escapeXml(value.text)}</${name}>`;
}

/** With what RFC 3987 has no place for as percent signs and digits. */
function writeIri(iri: string): string {
  const url = URL.parse(iri);
  if (url === null) throw new Error(`${iri} is not an absolute address.`);
  return escapeXml(url.href);
}
