import { describe, expect, test } from 'vitest';
import { writeCatalogue } from '../../src/downloads/write-catalogue.ts';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { revised } from '../revised/open-revised.ts';
import { openCatalogue, openState, states } from '../states/open-state.ts';
import { at, code, files, makeCatalogue, type Overlay, replaceIn } from '../views/example-catalogue.ts';
import { findDcatFaults, findRecommended } from './dcat-rules.ts';
import { readRdf, type Triple } from './read-rdf.ts';

const origin = 'https://statistik.example';
const dcat = 'http://www.w3.org/ns/dcat#';
const dcterms = 'http://purl.org/dc/terms/';
const prefixes = {
  [dcat]: 'dcat:',
  [dcterms]: 'dcterms:',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://xmlns.com/foaf/0.1/': 'foaf:',
  'http://www.w3.org/2006/vcard/ns#': 'vcard:',
  'http://www.w3.org/ns/adms#': 'adms:',
  'http://publications.europa.eu/resource/authority/': 'eu:',
} as const;

const two: Overlay = {
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(code, 'annan'), text] as const)),
  ...replaceIn('site.yaml', `[${code}]`, `[${code}, annan]`),
};
/** Everything that DCAT-AP-SE recommends. */
const whole = (organisation: string): Overlay =>
  replaceIn(
    `${code}/publication.yaml`,
    'unit: Växeln, url: https://kommun.example/ }\ncontact: { name: Växeln,',
    `unit: Växeln, url: https://kommun.example/, organisation_number: "${organisation}" }
area: { name: Exempel, url: https://sws.geonames.org/2685750/ }
data_portal:
  keywords: [{ sv: samtal, en: calls }, svarstid]
contact: { name: Växeln, email: vaxeln@kommun.example, telephone: 063-14 30 00,`,
  );

const write = (catalogue: Catalogue, base = '/'): string =>
  writeCatalogue(catalogue, { scheme: makeAddressScheme(catalogue, base), origin });

async function read(catalogue: Catalogue): Promise<readonly Triple[]> {
  const triples = await readRdf(write(catalogue));
  expect(findDcatFaults(triples)).toEqual([]);
  return triples;
}

/** What is said of the thing, a line for each: `dcterms:title "Växeln"@sv`. */
function describeThing(triples: readonly Triple[], subject: string): readonly string[] {
  const shorten = (iri: string) =>
    Object.entries(prefixes).reduce((text, [long, short]) => text.replace(long, short), iri.replace(origin, ''));
  return triples
    .filter((triple) => triple.subject === subject)
    .map(({ property, object: { kind, text, language, datatype } }) => {
      const tag = language === '' ? datatype.replace(/^.*#(?!string)/, '^').replace(/^.*#string$/, '') : `@${language}`;
      return `${shorten(property)} ${kind === 'iri' ? shorten(text) : `"${showSpaces(text)}"${tag}`}`;
    });
}

describe('writeCatalogue', () => {
  test('describes a release as a dataset of its publication, with its files, its time and what has been corrected', async () => {
    const triples = await read(revised);
    expect(describeThing(triples, `${origin}/2025-t2/#dataset`)).toEqual([
      'rdf:type dcat:Dataset',
      'dcterms:title "Servicecenter i siffror, tertial 2 2025"@sv',
      'dcterms:title "The service centre in figures, tertial 2 2025"@en',
      'dcterms:description "Servicecenter i siffror: så gick det maj–augusti 2025, i ord, siffror och diagram. Utgiven av Lillköpings kommun."@sv',
      'dcterms:description "The service centre in figures: how it went in May–August 2025, in words, figures and charts. Published by Municipality of Lillköping."@en',
      'dcterms:publisher /dcat.rdf#publisher-servicecenter',
      'dcat:contactPoint /dcat.rdf#contact-servicecenter',
      'dcat:theme eu:data-theme/GOVE',
      'dcterms:issued "2025-10-01"^date',
      'dcterms:modified "2025-11-12"^date',
      'dcterms:language eu:language/SWE',
      'dcterms:language eu:language/ENG',
      'dcat:landingPage /2025-t2/',
      'dcterms:temporal /2025-t2/#period',
      'dcterms:accessRights eu:access-right/PUBLIC',
      'dcat:inSeries /#series',
      'dcat:version "2"',
      'adms:versionNotes "Samtal som kopplades från skolan till omsorgen räknades som skolans."@sv',
      'adms:versionNotes "Calls put through from schools to social care were counted as the schools\'."@en',
      'dcterms:provenance /2025-t2/#provenance',
      'dcat:distribution /2025-t2/#csv',
      'dcat:distribution /2025-t2/#json',
      'dcat:distribution /2025-t2/#xlsx',
      'dcat:distribution /2025-t2/#zip',
    ]);
    expect(describeThing(triples, `${origin}/2025-t2/#period`)).toEqual([
      'rdf:type dcterms:PeriodOfTime',
      'dcat:startDate "2025-05-01"^date',
      'dcat:endDate "2025-08-31"^date',
    ]);
    expect(describeThing(triples, `${origin}/2025-t2/#provenance`)[1]).toBe(
      'dcterms:description "Rättad den 12_november 2025: fem siffror ändrade och texten omskriven. Samtal som kopplades från skolan till omsorgen räknades som skolans."@sv',
    );
    expect(describeThing(triples, `${origin}/2025-t2/#csv`)).toEqual([
      'rdf:type dcat:Distribution',
      'dcterms:description "Alla siffror i Servicecenter i siffror, tertial 2 2025, som CSV."@sv',
      'dcterms:description "All figures of The service centre in figures, tertial 2 2025, as CSV."@en',
      'dcat:accessURL /2025-t2.csv',
      'dcat:downloadURL /2025-t2.csv',
      'dcterms:format "text/csv"',
      'dcat:mediaType http://www.iana.org/assignments/media-types/text/csv',
      'dcterms:license http://creativecommons.org/publicdomain/zero/1.0/',
      'dcterms:language eu:language/SWE',
    ]);
    expect(describeThing(triples, `${origin}/2026-t2/#dataset`)).toContain('dcat:prev /2026-t1/#dataset');
  });

  test('describes the publication as a series that goes on', async () => {
    const triples = await read(revised);
    expect(describeThing(triples, `${origin}/#series`)).toEqual([
      'rdf:type dcat:DatasetSeries',
      'dcterms:title "Servicecenter i siffror"@sv',
      'dcterms:title "The service centre in figures"@en',
      'dcterms:description "Så svarar servicecenter när människor hör av sig."@sv',
      'dcterms:description "How the service centre answers when people get in touch."@en',
      'dcterms:publisher /dcat.rdf#publisher-servicecenter',
      'dcat:contactPoint /dcat.rdf#contact-servicecenter',
      'dcat:theme eu:data-theme/GOVE',
      'dcterms:issued "2025-10-01"^date',
      'dcterms:modified "2026-10-01"^date',
      'dcterms:accrualPeriodicity eu:frequency/ANNUAL_3',
      'dcat:landingPage /',
      'dcterms:temporal /#period',
    ]);
    expect(describeThing(triples, `${origin}/#period`)).toEqual([
      'rdf:type dcterms:PeriodOfTime',
      'dcat:startDate "2025-05-01"^date',
    ]);
  });

  test('lacks nothing that is recommended when the publication says all, and names the producer as the portal does', async () => {
    const triples = await read(makeCatalogue(whole('212000-0001')));
    expect(findRecommended(triples)).toEqual([]);
    expect(describeThing(triples, 'http://dataportal.se/organisation/SE2120000001')).toEqual([
      'rdf:type foaf:Agent',
      'foaf:name "Exempels kommun"@sv',
      'foaf:name "Municipality of Exempel"@en',
      'dcterms:type http://purl.org/adms/publishertype/LocalAuthority',
      'dcterms:identifier "2120000001"',
      'foaf:homepage https://kommun.example/',
    ]);
    expect(describeThing(triples, `${origin}/dcat.rdf#contact-vaxel`)).toEqual([
      'rdf:type vcard:Organization',
      'vcard:fn "Växeln"@sv',
      'vcard:hasEmail mailto:vaxeln@kommun.example',
      'vcard:hasTelephone /dcat.rdf#telephone-vaxel',
      'vcard:hasURL https://kommun.example/vaxeln',
    ]);
    expect(describeThing(triples, `${origin}/dcat.rdf#telephone-vaxel`)[1]).toBe('vcard:hasValue tel:+4663143000');
  });

  test('leaves the contact out where there is no e-mail address, which it must have', async () => {
    const triples = await read(makeCatalogue());
    expect(triples.filter(({ property }) => property === `${dcat}contactPoint`)).toEqual([]);
  });

  test('has all publications in one catalogue, and a producer of two once', async () => {
    const triples = await read(makeCatalogue(two));
    const catalogue = describeThing(triples, `${origin}/dcat.rdf#catalog`);
    expect(catalogue.filter((line) => line.startsWith('dcat:dataset'))).toEqual([
      'dcat:dataset /vaxel/#series',
      'dcat:dataset /vaxel/2018-t2/#dataset',
      'dcat:dataset /annan/#series',
      'dcat:dataset /annan/2018-t2/#dataset',
    ]);
    expect(catalogue).toContain('dcterms:publisher /dcat.rdf#publisher-vaxel');
    expect(
      new Set(triples.filter(({ property }) => property === `${dcterms}publisher`).map(({ object }) => object.text))
        .size,
    ).toBe(1);
  });

  test('has no draft, no superseded version, and no period that is only compared with', async () => {
    const draft = makeCatalogue({ [`${at}/release.yaml`]: 'status: draft\nreleased_on: 2018-10-01\n' });
    expect(write(draft)).not.toMatch(/dcat:Dataset|2018-t2/);
    const things = (await read(revised)).map(({ subject }) => subject);
    expect(things.filter((iri) => /\/v\d+\//.test(iri) || iri.includes('2024'))).toEqual([]);
  });

  test('says every text as it is written, whatever signs are in it, and only in languages that it is written in', async () => {
    const hostile = `</dcterms:title> & <b> ]]> "x"`;
    const over = replaceIn(
      `${code}/publication.yaml`,
      'title: { sv: Växeln i siffror, en: The switchboard in figures }',
      `title: ${JSON.stringify(hostile)}`,
    );
    const triples = await read(makeCatalogue(over));
    const titles = describeThing(triples, `${origin}/#series`).filter((line) => line.startsWith('dcterms:title'));
    expect(titles).toEqual([`dcterms:title "${hostile}"@sv`]);
  });

  test.each([
    ['a mandatory property', '<dcterms:type rdf:resource="http://purl.org/adms/publishertype/LocalAuthority"/>', ''],
    [
      'a second publisher',
      '<dcterms:publisher ',
      '<dcterms:publisher rdf:resource="https://a.example/b"/><dcterms:publisher ',
    ],
    ['a text without its language', 'xml:lang="en"', ''],
    ['no date', '>2025-10-01<', '>2025-13-01<'],
    ['a licence by the address of its page', '"http://creativecommons.org', '"https://creativecommons.org'],
    ['a publisher that is not described', 'foaf:Agent rdf:about="', 'foaf:Agent rdf:about="https://a.example/'],
    ['an unknown property', 'dcat:mediaType', 'dcat:mediatype'],
    ['a property of another class', 'dcat:landingPage', 'foaf:homepage'],
    ['a thing described twice', '<vcard:fn', '<vcard:fn xml:lang="sv">Kontakt</vcard:fn><vcard:fn'],
    ['an address of no use', 'rdf:resource="mailto:servicecenter@', 'rdf:resource="mailto:'],
  ])('would be found out: %s', async (_, right, wrong) => {
    const xml = write(revised);
    expect(xml).toContain(right);
    expect(findDcatFaults(await readRdf(xml))).toEqual([]);
    expect(findDcatFaults(await readRdf(xml.replaceAll(right, wrong)))).not.toEqual([]);
  });

  test('would be refused with a relative address or without one', async () => {
    const xml = write(revised);
    const about = `rdf:about="${origin}/#series"`;
    await expect(readRdf(xml.replace(about, 'rdf:about="#series"'))).rejects.toThrow();
    await expect(readRdf(xml.replace(about, ''))).rejects.toThrow();
  });

  test.each(['ostersund', ...states])('keeps to DCAT-AP-SE 3.0.1: %s', async (name) => {
    const catalogue = name === 'ostersund' ? openCatalogue('data') : openState(name, true);
    const triples = await read(catalogue);
    expect(triples.length).toBeGreaterThan(0);
    expect(write(catalogue, '/statistik/')).toContain(`"${origin}/statistik/dcat.rdf#catalog"`);
  });
});
