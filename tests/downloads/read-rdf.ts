// RDF/XML as triples, read by a parser that is not ours.
import { RdfXmlParser } from 'rdfxml-streaming-parser';

export interface Term {
  readonly kind: 'iri' | 'literal' | 'blank';
  readonly text: string;
  readonly language: string;
  /** The IRI of a literal's datatype. */
  readonly datatype: string;
}

export interface Triple {
  readonly subject: string;
  readonly property: string;
  readonly object: Term;
}

const kinds = { NamedNode: 'iri', Literal: 'literal', BlankNode: 'blank' } as const;

/** All triples. Refuses what is no RDF/XML, a relative address, and a thing without an address. */
export async function readRdf(xml: string): Promise<readonly Triple[]> {
  const triples: Triple[] = [];
  const parser = new RdfXmlParser();
  await new Promise((resolve, reject) => {
    parser.on('data', ({ subject, predicate, object }) => {
      if (subject.termType !== 'NamedNode') throw new Error(`${subject.value} has no address.`);
      const kind: Term['kind'] = Reflect.get(kinds, object.termType);
      const [language, datatype] = object.termType === 'Literal' ? [object.language, object.datatype.value] : ['', ''];
      triples.push({
        subject: subject.value,
        property: predicate.value,
        object: { kind, text: object.value, language, datatype },
      });
    });
    parser.on('error', reject);
    parser.on('end', resolve);
    parser.end(xml);
  });
  return triples;
}
