import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { PageReference } from '../../src/site/page.ts';
import type { Language } from '../../src/statistics/language.ts';
import { listSubjects } from '../../src/views/structured-data.ts';
import { referenceOf, revised } from '../revised/open-revised.ts';
import { at, code, files, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';

const release = { kind: 'release', publication: code, period: '2018-T2' } as const;
const list = (catalogue: Catalogue, page: PageReference, language: Language = 'sv') =>
  listSubjects(catalogue, page, language, makeAddressScheme(catalogue, '/'));

const producer = { '@type': 'GovernmentOrganization', name: 'Lillköpings kommun', url: 'https://lillkoping.example/' };

describe('listSubjects', () => {
  test('tells of a release that it is a dataset, with its files, and a report about it', () => {
    const common = {
      url: { address: '/2025-t2/' },
      inLanguage: 'sv',
      datePublished: '2025-10-01',
      dateModified: '2025-11-12',
      publisher: producer,
    };
    const id = { address: '/2025-t2/#dataset' };
    expect(list(revised, { kind: 'release', ...referenceOf('2025-T2') })).toEqual([
      {
        '@type': 'Dataset',
        '@id': id,
        name: 'Servicecenter i siffror, Tertial 2 2025',
        description:
          'Servicecenter i siffror: så gick det maj–augusti 2025, i ord, siffror och diagram. Utgiven av Lillköpings kommun.',
        ...common,
        creator: producer,
        version: '2',
        temporalCoverage: '2025-05-01/2025-08-31',
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        isAccessibleForFree: true,
        includedInDataCatalog: { '@type': 'DataCatalog', name: 'Servicecenter i siffror', url: { address: '/' } },
        variableMeasured: ['Svar inom en minut', 'Besvarade samtal'],
        distribution: [
          ['text/csv', '/2025-t2.csv'],
          ['application/json', '/2025-t2.json'],
          ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '/2025-t2.xlsx'],
          ['application/zip', '/2025-t2.zip'],
        ].map(([encodingFormat, address]) => ({
          '@type': 'DataDownload',
          encodingFormat,
          contentUrl: { address },
        })),
      },
      {
        '@type': 'Report',
        headline: 'Servicecenter i siffror, Tertial 2 2025',
        ...common,
        author: producer,
        about: { '@id': id },
      },
    ]);
  });

  test('is of the same dataset in every language, with the files of the language', () => {
    const [dataset] = list(revised, { kind: 'release', ...referenceOf('2025-T2') }, 'en');
    expect(dataset).toMatchObject({
      '@id': { address: '/2025-t2/#dataset' },
      name: 'The service centre in figures, Tertial 2 2025',
      url: { address: '/en/2025-t2/' },
      inLanguage: 'en',
      distribution: ['csv', 'json', 'xlsx', 'zip'].map((ending) => ({
        contentUrl: { address: `/en/2025-t2.${ending}` },
      })),
    });
  });

  test('has the place that the figures are about, when it is declared, and no report where nothing is written', () => {
    const area = 'area: { name: { sv: Exempel, en: Example }, url: https://sws.geonames.org/1/ }\nbrand:';
    const subjects = list(makeCatalogue(replaceIn(`${code}/publication.yaml`, 'brand:', area)), release, 'en');
    expect(subjects).toHaveLength(1);
    expect(subjects[0]?.['spatialCoverage']).toEqual({
      '@type': 'Place',
      name: 'Example',
      sameAs: 'https://sws.geonames.org/1/',
    });
  });

  test('names what the first table measures where there are no headline figures', () => {
    const [dataset] = list(makeCatalogue({ [`${at}/release.yaml`]: 'released_on: 2018-10-01\n' }), release);
    expect(dataset?.['variableMeasured']).toEqual(['Besvarade samtal', 'Svarsandel']);
  });

  test('tells of a publication and of the site that they are catalogues', () => {
    const two: Overlay = {
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(code, 'annan'), text] as const)),
      ...replaceIn('site.yaml', `[${code}]`, `[${code}, annan]`),
    };
    const catalogue = makeCatalogue(two);
    const name = 'Växeln i siffror';
    const of = (publication: string) => ({ '@type': 'DataCatalog', name, url: { address: `/${publication}/` } });
    expect(list(catalogue, { kind: 'start' })).toEqual([
      { '@type': 'DataCatalog', name: 'Statistik', url: { address: '/' }, hasPart: [of(code), of('annan')] },
    ]);
    expect(list(catalogue, { kind: 'publication', publication: code })).toEqual([
      {
        ...of(code),
        description: 'Så många ringde.',
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        publisher: { '@type': 'GovernmentOrganization', name: 'Exempels kommun', url: 'https://kommun.example/' },
      },
    ]);
  });

  test.each<[string, Catalogue, PageReference]>([
    ['a draft', makeCatalogue({ [`${at}/release.yaml`]: 'status: draft\nreleased_on: 2018-10-01\n' }), release],
    ['a superseded version', revised, { kind: 'release', ...referenceOf('2025-T2', 'v1') }],
    ['a page below a release', revised, { kind: 'tables', ...referenceOf('2025-T2') }],
    ['a page of the site', revised, { kind: 'about' }],
  ])('says nothing of %s', (_, catalogue, page) => {
    expect(list(catalogue, page)).toEqual([]);
  });
});
