import { describe, expect, test } from 'vitest';
import { addressOfDownload, type DownloadReference, pathOfDownload } from '../../src/site/address-of-download.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { makeCatalogue } from '../views/example-catalogue.ts';

const scheme = { base: '/statistik/', firstLanguage: 'sv' } as const;
const at = { publication: 'vaxel', period: '2018-T2' } as const;

describe('addressOfDownload', () => {
  test.each<[DownloadReference, string, string]>([
    [{ kind: 'figures', ...at, format: 'csv' }, 'vaxel/2018-t2/siffror.csv', 'en/vaxel/2018-t2/figures.csv'],
    [{ kind: 'figures', ...at, format: 'json' }, 'vaxel/2018-t2/siffror.json', 'en/vaxel/2018-t2/figures.json'],
    [{ kind: 'table', ...at, table: 'times' }, 'vaxel/2018-t2/tabeller/times.csv', 'en/vaxel/2018-t2/tables/times.csv'],
    [
      { kind: 'indicator', ...at, version: 'v1', indicator: 'calls' },
      'vaxel/2018-t2/v1/indikatorer/calls.csv',
      'en/vaxel/2018-t2/v1/indicators/calls.csv',
    ],
    [{ kind: 'feed', publication: 'vaxel' }, 'vaxel/flode.xml', 'en/vaxel/feed.xml'],
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
    expect(paths.filter((path) => !path.startsWith('en/') && !path.includes('indikatorer'))).toEqual([
      'flode.xml',
      'sok/vaxel.json',
      'sok/vaxel/w0.json',
      'sok/vaxel/2018-t2.json',
      '2018-t2/siffror.csv',
      '2018-t2/siffror.json',
      '2018-t2/tabeller/answer-groups.csv',
      '2018-t2/tabeller/times.csv',
      '2018-t2/tabeller/departments.csv',
      '2018-t2/tabeller/channels.csv',
      '2018-t2/tabeller/top-matters.csv',
    ]);
  });
});
