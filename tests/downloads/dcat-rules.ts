// The rules of DCAT-AP-SE 3.0.1, as its specification prints them class by class: https://docs.dataportal.se/dcat/3.0.1/sv/
// (CC BY 4.0, Myndigheten för digital förvaltning), and those of harvesting: https://docs.dataportal.se/dcat/docs/harvesting/
// There are no SHACL shapes of it. "Obligatorisk" is at least one, "rekommenderad" is asked for by a test of its own.
import type { Triple } from './read-rdf.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const dcterms = 'http://purl.org/dc/terms/';
const foaf = 'http://xmlns.com/foaf/0.1/';
const vcard = 'http://www.w3.org/2006/vcard/ns#';
const adms = 'http://www.w3.org/ns/adms#';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const authority = 'http://publications.europa.eu/resource/authority';
const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

type Level = 'mandatory' | 'recommended' | 'optional';
type Value =
  | 'text in a language'
  | 'plain text'
  | 'text'
  | 'date'
  | 'address'
  | { readonly of: string }
  | { readonly one: RegExp };

/** Property, level, the most values (0 for any number), and what they are. */
type Rule = readonly [property: string, level: Level, most: number, value: Value];

const themes = new RegExp(
  `^${authority}/data-theme/(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|REGI|SOCI|TECH|TRAN|OP_DATPRO)$`,
);
const language = new RegExp(`^${authority}/language/[A-Z]{3}$`);
const frequency = new RegExp(`^${authority}/frequency/(ANNUAL|ANNUAL_2|ANNUAL_3|QUARTERLY|MONTHLY)$`);
const mediaTypes = /^(text\/csv|application\/(json|zip|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet))$/;
const publisherTypes = /^http:\/\/purl\.org\/adms\/publishertype\/(Local|Regional|National)Authority$/;

/** What a series and a dataset have alike. */
const resource: readonly Rule[] = [
  [`${dcterms}title`, 'mandatory', 0, 'text in a language'],
  [`${dcterms}description`, 'mandatory', 0, 'text in a language'],
  [`${dcterms}publisher`, 'mandatory', 1, { of: `${foaf}Agent` }],
  [`${dcat}contactPoint`, 'recommended', 0, { of: `${vcard}Organization` }],
  [`${dcat}keyword`, 'recommended', 0, 'text in a language'],
  [`${dcat}theme`, 'recommended', 0, { one: themes }],
  [`${dcterms}issued`, 'recommended', 1, 'date'],
  [`${dcterms}modified`, 'optional', 1, 'date'],
  [`${dcterms}spatial`, 'recommended', 0, 'address'],
  [`${dcterms}temporal`, 'recommended', 0, { of: `${dcterms}PeriodOfTime` }],
  [`${dcat}landingPage`, 'optional', 0, 'address'],
];

const classes: Readonly<Record<string, readonly Rule[]>> = {
  [`${dcat}Catalog`]: [
    [`${dcterms}title`, 'mandatory', 0, 'text in a language'],
    [`${dcterms}description`, 'mandatory', 0, 'text in a language'],
    [`${dcterms}publisher`, 'mandatory', 1, { of: `${foaf}Agent` }],
    [`${dcterms}license`, 'mandatory', 1, { one: new RegExp(`^${cc0}$`) }],
    [`${dcat}dataset`, 'mandatory', 0, { of: `${dcat}Dataset|${dcat}DatasetSeries` }],
    [`${dcterms}issued`, 'recommended', 1, 'date'],
    [`${dcterms}modified`, 'recommended', 1, 'date'],
    [`${dcterms}language`, 'recommended', 0, { one: language }],
    [`${foaf}homepage`, 'recommended', 1, 'address'],
    [`${dcat}themeTaxonomy`, 'recommended', 0, { one: new RegExp(`^${authority}/data-theme$`) }],
  ],
  [`${dcat}DatasetSeries`]: [...resource, [`${dcterms}accrualPeriodicity`, 'optional', 1, { one: frequency }]],
  [`${dcat}Dataset`]: [
    ...resource,
    [`${dcterms}accessRights`, 'recommended', 1, { one: new RegExp(`^${authority}/access-right/PUBLIC$`) }],
    [`${dcterms}language`, 'optional', 0, { one: language }],
    [`${dcterms}provenance`, 'optional', 0, { of: `${dcterms}ProvenanceStatement` }],
    [`${dcat}version`, 'optional', 1, 'plain text'],
    [`${adms}versionNotes`, 'optional', 0, 'text in a language'],
    [`${dcat}inSeries`, 'optional', 0, { of: `${dcat}DatasetSeries` }],
    [`${dcat}prev`, 'optional', 1, { of: `${dcat}Dataset` }],
    [`${dcat}distribution`, 'optional', 0, { of: `${dcat}Distribution` }],
  ],
  [`${dcat}Distribution`]: [
    [`${dcat}accessURL`, 'mandatory', 0, 'address'],
    [`${dcterms}description`, 'recommended', 0, 'text in a language'],
    [`${dcterms}format`, 'recommended', 1, { one: mediaTypes }],
    [`${dcterms}license`, 'recommended', 1, 'address'],
    [`${dcat}downloadURL`, 'optional', 0, 'address'],
    [`${dcat}mediaType`, 'optional', 1, 'address'],
    [`${dcterms}language`, 'optional', 0, { one: language }],
  ],
  [`${foaf}Agent`]: [
    [`${foaf}name`, 'mandatory', 0, 'text in a language'],
    [`${dcterms}type`, 'mandatory', 1, { one: publisherTypes }],
    [`${dcterms}identifier`, 'recommended', 0, 'plain text'],
    [`${foaf}homepage`, 'optional', 0, 'address'],
  ],
  [`${vcard}Organization`]: [
    [`${vcard}fn`, 'mandatory', 0, 'text'],
    [`${vcard}hasEmail`, 'mandatory', 0, { one: /^mailto:[^@\s]+@[^@\s]+$/ }],
    [`${vcard}hasTelephone`, 'recommended', 0, { of: `${vcard}Voice` }],
    [`${vcard}hasURL`, 'optional', 0, 'address'],
  ],
  [`${vcard}Voice`]: [[`${vcard}hasValue`, 'mandatory', 1, { one: /^tel:\+\d{5,15}$/ }]],
  [`${dcterms}PeriodOfTime`]: [
    [`${dcat}startDate`, 'recommended', 1, 'date'],
    [`${dcat}endDate`, 'optional', 1, 'date'],
  ],
  [`${dcterms}ProvenanceStatement`]: [[`${dcterms}description`, 'mandatory', 0, 'text in a language']],
};

/** What breaks a rule: properties that are mandatory, too many, of the wrong kind, or unknown; addresses; repetition. */
export function findDcatFaults(triples: readonly Triple[]): readonly string[] {
  const things = groupThings(triples);
  const faults = [...things].flatMap(([subject, own]) => {
    const [type = '', ...others] = typesOf(own);
    const rules = classes[type];
    if (rules === undefined || others.length > 0)
      return [`${subject} is of the types ${[type, ...others].join(' and ')}`];
    const known = [rdfType, ...rules.map(([property]) => property)];
    return [
      ...own.filter(({ property }) => !known.includes(property)).map(({ property }) => `${subject} has ${property}`),
      ...rules.flatMap((rule) => findRuleFaults(subject, own, rule, things)),
    ];
  });
  const catalogues = [...things.values()].filter((own) => typesOf(own).includes(`${dcat}Catalog`));
  return [
    ...(catalogues.length === 1 ? [] : [`there are ${catalogues.length} catalogues`]),
    ...triples
      .filter(({ object }) => object.kind === 'blank')
      .map(({ subject, property }) => `${subject} ${property}: no address`),
    ...triples
      .flatMap(({ subject, object }) => [subject, ...(object.kind === 'iri' ? [object.text] : [])])
      .filter((iri) => !/^(https?:\/\/[^/\s"<>]+\/?|mailto:|tel:)[^\s"<>]*$/.test(iri))
      .map((iri) => `${iri} is not absolute`),
    ...findRepeated(triples),
    ...faults,
  ];
}

/** The recommended properties that a thing lacks. */
export function findRecommended(triples: readonly Triple[]): readonly string[] {
  return [...groupThings(triples)].flatMap(([subject, own]) =>
    (classes[typesOf(own)[0] ?? ''] ?? [])
      .filter(([property, level]) => level === 'recommended' && !own.some((triple) => triple.property === property))
      .map(([property]) => `${subject} lacks ${property}`),
  );
}

function findRuleFaults(
  subject: string,
  own: readonly Triple[],
  [property, level, most, value]: Rule,
  things: ReadonlyMap<string, readonly Triple[]>,
): readonly string[] {
  const values = own.filter((triple) => triple.property === property);
  return [
    ...(level === 'mandatory' && values.length === 0 ? [`${subject} lacks ${property}`] : []),
    ...(most > 0 && values.length > most ? [`${subject} has ${values.length} ${property}`] : []),
    ...values
      .filter(({ object }) => !fits(object, value, things))
      .map(({ object }) => `${subject} ${property}: ${object.text}`),
  ];
}

function fits(
  { kind, text, language: tag, datatype }: Triple['object'],
  value: Value,
  things: ReadonlyMap<string, readonly Triple[]>,
): boolean {
  if (value === 'address') return kind === 'iri' && /^https?:\/\//.test(text);
  if (value === 'text in a language') return kind === 'literal' && /^(sv|en)$/.test(tag) && text.trim() !== '';
  if (value === 'plain text') return kind === 'literal' && tag === '' && text !== '';
  if (value === 'text') return kind === 'literal' && text !== '';
  if (value === 'date')
    return datatype === `${xsd}date` && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if ('one' in value) return kind !== 'blank' && value.one.test(text);
  return typesOf(things.get(text) ?? []).some((type) => value.of.split('|').includes(type));
}

/** A text said twice in a language, or anything said twice: the sign of a thing that is described twice. */
function findRepeated(triples: readonly Triple[]): readonly string[] {
  const single = [`${dcterms}title`, `${dcterms}description`, `${foaf}name`, `${vcard}fn`, `${adms}versionNotes`];
  const keys = triples.map(({ subject, property, object }) =>
    [subject, property, single.includes(property) ? object.language : JSON.stringify(object)].join(' '),
  );
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} twice`);
}

function groupThings(triples: readonly Triple[]): ReadonlyMap<string, readonly Triple[]> {
  return Map.groupBy(triples, ({ subject }) => subject);
}

function typesOf(own: readonly Triple[]): readonly string[] {
  return own.filter(({ property }) => property === rdfType).map(({ object }) => object.text);
}
