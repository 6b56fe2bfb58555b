import { describe, expect, test } from 'vitest';
import { addressOfDownload } from '../../src/site/address-of-download.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { SearchFile } from '../../src/site/search-reference.ts';
import { makeSearchPage } from '../../src/views/search-page.ts';
import { code, files, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';

const two: Overlay = {
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(code, 'annan'), text] as const)),
  ...replaceIn('site.yaml', `[${code}]`, `[${code}, annan]`),
};
const makePage = (over: Overlay = {}, language: 'sv' | 'en' = 'sv') => {
  const catalogue = makeCatalogue(over);
  return makeSearchPage(catalogue, language, makeAddressScheme(catalogue, '/'));
};

describe('makeSearchPage', () => {
  test('lists indicators, departments and pages from A to Ö, each leading to its latest page', () => {
    const { letters } = makePage();
    expect(letters.map(({ letter, entries }) => `${letter}: ${entries.map(({ text }) => text).join(', ')}`)).toEqual([
      'B: Besvarade samtal',
      'D: Definitioner och metod',
      'F: Frågor',
      'I: Inom en minut',
      'K: Kontakter',
      'N: Nöjdhet',
      'O: Om webbplatsen, Omsorgsförvaltningen',
      'S: Skolförvaltningen, Svarsandel',
      'T: Tillgänglighetsredogörelse',
      'V: Väntetid',
      'Ä: Ärenden',
    ]);
    expect(letters.find(({ letter }) => letter === 'S')?.entries[0]).toEqual({
      text: 'Skolförvaltningen',
      address: '/2018-t2/forvaltningar/skola/',
      note: '',
    });
  });

  test('says the language of names that are not translated', () => {
    const { letters } = makePage({}, 'en');
    const entries = letters.flatMap((letter) => letter.entries);
    expect(entries.find(({ text }) => text === 'Answered calls')).not.toHaveProperty('language');
    expect(entries.find(({ text }) => text === 'Väntetid')).toHaveProperty('language', 'sv');
  });

  test('says whose each is where there are several publications, and offers to choose one', () => {
    const { publications, letters, releases } = makePage(two);
    expect(publications.map((one) => one.code)).toEqual(['vaxel', 'annan']);
    expect(letters[0]?.entries.map(({ text, note }) => `${text}, ${note}`)).toEqual([
      'Besvarade samtal, Växeln',
      'Besvarade samtal, Växeln',
    ]);
    expect(releases.map(({ title, links, all }) => [title, links.length, all.address])).toEqual([
      ['Växeln i siffror', 1, '/vaxel/'],
      ['Växeln i siffror', 1, '/annan/'],
    ]);
  });

  test('names the years that have a release, and the files to read', () => {
    const catalogue = makeCatalogue();
    const scheme = makeAddressScheme(catalogue, '/statistik/');
    const { years, settings } = makeSearchPage(catalogue, 'en', scheme);
    expect(years).toEqual(['2018']);
    const addressOf = (file: SearchFile) =>
      addressOfDownload({ kind: 'search', publication: 'vaxel', file }, 'en', scheme);
    const index = addressOf({ kind: 'index' });
    expect(settings.indexes).toEqual([{ code: 'vaxel', address: index }]);
    // The program in the browser finds the other files in the folder of the same name.
    const folder = index.replace(/\.json$/, '');
    expect([addressOf({ kind: 'words', number: 0 }), addressOf({ kind: 'texts', period: '2018-T2' })]).toEqual([
      `${folder}/w0.json`,
      `${folder}/2018-t2.json`,
    ]);
  });
});
