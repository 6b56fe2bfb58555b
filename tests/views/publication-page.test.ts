import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { makePublicationEntry, makeStartPage } from '../../src/views/publication-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, code, files, firstSeries, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';
import { present } from './read-view.ts';

const second: Overlay = {
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(code, 'annan'), text] as const)),
  ...files,
  ...replaceIn('site.yaml', `[${code}]`, `[${code}, annan]`),
};
const copyTo = (period: string, status = 'final'): Overlay => ({
  ...Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      path.startsWith(at) ? [[path.replace('2018-T2', period), text] as const] : [],
    ),
  ),
  [`${code}/${period}/v1/release.yaml`]: `released_on: 2018-10-01\nstatus: ${status}\n`,
});

function makeEntry(over: Overlay = {}, language: 'sv' | 'en' = 'sv') {
  const catalogue = makeCatalogue(over);
  return makePublicationEntry(firstSeries(catalogue), language, makeAddressScheme(catalogue, '/'));
}

describe('makePublicationEntry', () => {
  test('has the publication, its latest release with the headline figures, and all releases', () => {
    const { headlines, latest, years, ...entry } = makeEntry();
    expect(entry).toEqual({
      code,
      title: 'Växeln i siffror',
      description: 'Så många ringde.',
      producer: 'Exempels kommun',
      unit: 'Växeln',
      initials: 'VX',
      address: '/',
      coming: [
        {
          name: 'Period 3 2018',
          months: 'september–december 2018',
          due: expect.objectContaining({ date: '2019-02-01', over: '2019-02-02T00:00:00+01:00' }),
          changes: [],
        },
      ],
      further: [
        { text: 'Alla tabeller, Period 2 2018', address: '/2018-t2/tabeller/' },
        { text: 'Jämför perioder', address: '/jamfor/' },
        { text: 'Definitioner och metod', address: '/definitioner/' },
        { text: 'Utgivningskalender', address: '/kalender/' },
      ],
    });
    expect({ ...latest, published: showSpaces(latest.published), facts: showSpaces(latest.facts) }).toEqual({
      text: 'Period 2 2018',
      address: '/2018-t2/',
      months: 'maj–augusti 2018',
      published: 'Publicerad den 1_oktober 2018',
      facts: 'Avser maj–augusti 2018. Publicerad den 1_oktober 2018.',
    });
    expect(headlines.map(({ label }) => label)).toEqual(['Svarsandel', 'Besvarade samtal']);
    expect(years).toEqual([{ year: '2018', releases: [{ ...latest, promised: '' }] }]);
  });

  test('has the days that releases were promised for', () => {
    const { years } = makeEntry(copyTo('2018-T3'));
    expect(years[0]?.releases.map(({ promised }) => showSpaces(promised))).toEqual(['Utlovad den 1_februari 2019', '']);
  });

  test('has releases by the year that they are about, latest first', () => {
    const { years } = makeEntry({
      ...replaceIn('vaxel/publication.yaml', 'frequency: [tertial]', 'frequency: [tertial, year]'),
      ...copyTo('2018-T3'),
      ...copyTo('2018'),
      ...copyTo('2019-T1'),
    });
    expect(years.map(({ year, releases }) => [year, releases.map(({ text, months }) => [text, months])])).toEqual([
      ['2019', [['Period 1 2019', 'januari–april 2019']]],
      [
        '2018',
        [
          ['2018', ''],
          ['Period 3 2018', 'september–december 2018'],
          ['Period 2 2018', 'maj–augusti 2018'],
        ],
      ],
    ]);
    expect(years[1]?.releases[0]?.facts).not.toContain('Avser');
  });

  test('says of a draft that it is one, and not that it is published', () => {
    const { latest } = makeEntry(copyTo('2018-T3', 'draft'));
    expect([latest.published, latest.facts]).toEqual(['Utkast', 'Avser september–december 2018. Utkast.']);
    expect(makeEntry(copyTo('2018-T3', 'provisional')).latest.published).toMatch(/^Publicerad /);
  });

  test('is in the language of the page as far as the publication is', () => {
    const { title, description, address, latest } = makeEntry({}, 'en');
    expect([title, description, address, latest.months]).toEqual([
      'The switchboard in figures',
      'Så många ringde.',
      '/en/',
      'May–August 2018',
    ]);
  });

  test('is not made of a publication without releases', () => {
    const catalogue = makeCatalogue();
    const empty = { ...firstSeries(catalogue), releases: [] };
    expect(() => makePublicationEntry(empty, 'sv', makeAddressScheme(catalogue, '/'))).toThrow(code);
  });
});

describe('makeStartPage', () => {
  test('has every publication, with its first headline figures', () => {
    const many = `released_on: 2018-10-01
headlines:
  - { indicator: answered_share }
  - { indicator: calls }
  - { indicator: within_minute }
  - { indicator: waiting_time }
`;
    const catalogue = makeCatalogue({ ...second, [`${at}/release.yaml`]: many });
    const { description, entries } = makeStartPage(catalogue, 'sv', makeAddressScheme(catalogue, '/'));
    expect(description).toContain('Växeln i siffror (Exempels kommun), Växeln i siffror (Exempels kommun)');
    expect(entries.map(({ address, few, headlines }) => [address, few.length, headlines.length])).toEqual([
      [`/${code}/`, 3, 4],
      ['/annan/', 2, 2],
    ]);
    expect(present(entries[0]).few).toEqual(present(entries[0]).headlines.slice(0, 3));
  });
});
