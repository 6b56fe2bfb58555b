import { describe, expect, test } from 'vitest';
import { addressOfDownload, type DownloadReference, pathOfDownload } from '../../src/site/address-of-download.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { type ApiReference, apiSchemas } from '../../src/site/api-reference.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { makeCatalogue } from '../views/example-catalogue.ts';

const scheme = { base: '/statistik/', firstLanguage: 'sv' } as const;
const at = { publication: 'vaxel', period: '2018-T2' } as const;

describe('addressOfDownload', () => {
  test.each<[DownloadReference, string, string]>([
    [{ kind: 'figures', ...at, format: 'csv' }, 'vaxel/2018-t2.csv', 'en/vaxel/2018-t2.csv'],
    [{ kind: 'figures', ...at, version: 'v1', format: 'json' }, 'vaxel/2018-t2/v1.json', 'en/vaxel/2018-t2/v1.json'],
    [{ kind: 'figures', ...at, format: 'xlsx' }, 'vaxel/2018-t2.xlsx', 'en/vaxel/2018-t2.xlsx'],
    [{ kind: 'archive', ...at }, 'vaxel/2018-t2.zip', 'en/vaxel/2018-t2.zip'],
    [{ kind: 'package', ...at }, 'vaxel/2018-t2/datapackage.json', 'en/vaxel/2018-t2/datapackage.json'],
    [{ kind: 'tables', ...at, format: 'csv' }, 'vaxel/2018-t2/tabeller.csv', 'en/vaxel/2018-t2/tables.csv'],
    [
      { kind: 'table', ...at, table: 'times', format: 'csv-metadata' },
      'vaxel/2018-t2/tabeller/times.csv-metadata.json',
      'en/vaxel/2018-t2/tables/times.csv-metadata.json',
    ],
    [
      { kind: 'department', ...at, department: 'skola', format: 'json' },
      'vaxel/2018-t2/forvaltningar/skola.json',
      'en/vaxel/2018-t2/departments/skola.json',
    ],
    [
      { kind: 'department-periods', publication: 'vaxel', department: 'skola', format: 'csv' },
      'vaxel/forvaltningar/skola.csv',
      'en/vaxel/departments/skola.csv',
    ],
    [
      { kind: 'indicator-periods', publication: 'vaxel', indicator: 'calls', format: 'csv' },
      'vaxel/indikatorer/calls.csv',
      'en/vaxel/indicators/calls.csv',
    ],
    [
      { kind: 'indicator', ...at, version: 'v1', indicator: 'calls', format: 'csv' },
      'vaxel/2018-t2/v1/indikatorer/calls.csv',
      'en/vaxel/2018-t2/v1/indicators/calls.csv',
    ],
    [
      { kind: 'drawing-periods', publication: 'vaxel', figure: 'calls--year' },
      'vaxel/figurer/calls--year.svg',
      'en/vaxel/figures/calls--year.svg',
    ],
    [{ kind: 'feed', publication: 'vaxel' }, 'vaxel/flode.xml', 'en/vaxel/feed.xml'],
    [{ kind: 'feed', publication: 'vaxel', about: 'corrections' }, 'vaxel/rattelser.xml', 'en/vaxel/corrections.xml'],
    [{ kind: 'feed' }, 'flode.xml', 'en/feed.xml'],
    [{ kind: 'sitemap' }, 'sitemap.xml', 'sitemap.xml'],
    [{ kind: 'sitemap', part: 2 }, 'sitemap-2.xml', 'sitemap-2.xml'],
    [{ kind: 'robots' }, 'robots.txt', 'robots.txt'],
    [{ kind: 'catalogue' }, 'dcat.rdf', 'dcat.rdf'],
    [{ kind: 'key-figures' }, 'nyckeltal.json', 'nyckeltal.json'],
    [{ kind: 'key-figures-schema' }, 'nyckeltal.schema.json', 'nyckeltal.schema.json'],
    [{ kind: 'search', publication: 'vaxel', file: { kind: 'index' } }, 'sok/vaxel.json', 'en/search/vaxel.json'],
    [
      { kind: 'search', publication: 'vaxel', file: { kind: 'words', number: 3 } },
      'sok/vaxel/w3.json',
      'en/search/vaxel/w3.json',
    ],
    [
      { kind: 'search', publication: 'vaxel', file: { kind: 'texts', period: '2018-T2' } },
      'sok/vaxel/2018-t2.json',
      'en/search/vaxel/2018-t2.json',
    ],
  ])('%o', (download, swedish, english) => {
    expect(addressOfDownload(download, 'sv', scheme)).toBe(`/statistik/${swedish}`);
    expect(addressOfDownload(download, 'en', scheme)).toBe(`/statistik/${english}`);
  });

  test.each<[ApiReference, string]>([
    [{ kind: 'api', file: 'index' }, 'api/v1/index.json'],
    [{ kind: 'api', file: 'openapi' }, 'api/v1/openapi.json'],
    [{ kind: 'api', file: 'schema', schema: 'release' }, 'api/v1/schemas/release.schema.json'],
    [{ kind: 'api', file: 'publication', publication: 'vaxel' }, 'api/v1/vaxel/index.json'],
    [
      { kind: 'api', file: 'indicator', publication: 'vaxel', indicator: 'calls' },
      'api/v1/vaxel/indicators/calls.json',
    ],
    [{ kind: 'api', file: 'release', ...at }, 'api/v1/vaxel/releases/2018-t2.json'],
    [{ kind: 'api', file: 'release', ...at, version: 'v1' }, 'api/v1/vaxel/releases/2018-t2/v1.json'],
  ])('%o is the same in every language, and on a site with a single publication', (reference, path) => {
    expect(pathOfDownload(reference, 'sv', scheme)).toBe(path);
    expect(pathOfDownload(reference, 'en', { ...scheme, onlyPublication: 'vaxel' })).toBe(path);
  });

  test('lies at the root of a site with a single publication', () => {
    const only = { ...scheme, onlyPublication: 'vaxel' };
    expect(pathOfDownload({ kind: 'feed', publication: 'vaxel' }, 'sv', only)).toBe('flode.xml');
  });
});

describe('listDownloads', () => {
  test('has a path of its own for every file, in every language', () => {
    const catalogue = makeCatalogue();
    const own = makeAddressScheme(catalogue, '/');
    const paths = listDownloads(catalogue).map(({ download, language }) => pathOfDownload(download, language, own));
    expect(new Set(paths).size).toBe(paths.length);
    const withWorkbook = (path: string) => [`${path}.csv`, `${path}.xlsx`];
    const below = (pattern: RegExp) => paths.filter((path) => pattern.test(path));
    expect(below(/^(?!en\/).*(?<!metadata)\.(csv|xml|xlsx|zip)$|^2018-t2\/datapackage/)).toEqual([
      'sitemap.xml',
      'flode.xml',
      'rattelser.xml',
      ...['skola', 'omsorg'].flatMap((code) => withWorkbook(`forvaltningar/${code}`)),
      ...indicators.flatMap((code) => withWorkbook(`indikatorer/${code}`)),
      ...withWorkbook('2018-t2'),
      '2018-t2/tabeller.csv',
      ...['skola', 'omsorg'].flatMap((code) => withWorkbook(`2018-t2/forvaltningar/${code}`)),
      ...indicators.map((code) => `2018-t2/indikatorer/${code}.csv`),
      ...tables.flatMap((table) => withWorkbook(`2018-t2/tabeller/${table}`)),
      '2018-t2.zip',
      '2018-t2/datapackage.json',
    ]);
    for (const path of below(/\.csv$/)) {
      expect(paths).toContain(path.replace(/csv$/, 'json'));
      expect(paths).toContain(`${path}-metadata.json`);
    }
    expect(below(/^sok/)).toEqual(['sok/vaxel.json', 'sok/vaxel/w0.json', 'sok/vaxel/2018-t2.json']);
    expect(below(/^api/)).toEqual([
      'api/v1/index.json',
      'api/v1/openapi.json',
      ...apiSchemas.map((schema) => `api/v1/schemas/${schema}.schema.json`),
      'api/v1/vaxel/index.json',
      ...indicators.map((code) => `api/v1/vaxel/indicators/${code}.json`),
      'api/v1/vaxel/releases/2018-t2.json',
    ]);
  });

  test('knows for each file but the first of the API what it is made from', () => {
    const whole = listDownloads(makeCatalogue()).filter(({ fingerprint }) => fingerprint === undefined);
    expect(new Set(whole.map(({ download }) => (download.kind === 'api' ? download.file : download.kind)))).toEqual(
      new Set(['index', 'openapi', 'schema']),
    );
  });
});

const tables = ['answer-groups', 'times', 'departments', 'channels', 'top-matters'];
const indicators = [
  'calls',
  'answered_share',
  'within_minute',
  'waiting_time',
  'questions',
  'satisfaction',
  'contacts',
  'rank',
  'matters',
];
