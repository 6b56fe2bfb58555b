import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { makeReleasePage, type ReleasePageView } from '../../src/views/release-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import {
  at,
  before,
  code,
  contextIn,
  files,
  makeCatalogue,
  makeContext,
  type Overlay,
  replaceIn,
} from './example-catalogue.ts';
import { present, readParts } from './read-view.ts';

const makePage = (over: Overlay = {}): ReleasePageView => makeReleasePage(makeContext(over));

/** The release copied to another period, with the tables that every release has to have. */
function copyTo(period: string): Overlay {
  const to = `${code}/${period}/v1`;
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      path.startsWith(at) ? [[path.replace(at, to), text] as const] : [],
    ),
  );
}
const ofManyKinds = {
  ...replaceIn('vaxel/publication.yaml', 'frequency: [tertial]', 'frequency: [tertial, quarter, year]'),
  ...copyTo('2017-T3'),
  ...copyTo('2018-Q2'),
  ...copyTo('2018-Q3'),
  ...copyTo('2018-T1'),
  ...copyTo('2018-T3'),
  ...copyTo('2018'),
  ...copyTo('2019-T1'),
};

describe('makeReleasePage', () => {
  test('has what stands around the figures', () => {
    const { headlines, further, targets, ...page } = makePage();
    const source = '/2018-t2/indikatorer/questions/#';
    expect({ ...page, facts: page.facts.map(showSpaces) }).toEqual({
      title: 'Växeln i siffror',
      period: 'Period 2 2018',
      description:
        'Växeln i siffror: så gick det maj–augusti 2018, i ord, siffror och diagram. Utgiven av Exempels kommun.',
      facts: ['Avser maj–augusti 2018.', 'Publicerad den 1_oktober 2018.'],
      next: {
        due: {
          date: '2019-02-01',
          text: 'den 1\u00a0februari 2019',
          over: '2019-02-02T00:00:00+01:00',
          late: 'Den dagen har gått, men utgåvan har inte kommit än.',
        },
        calendar: { text: 'Utgivningskalender', address: '/kalender/' },
      },
      neighbours: {},
      comparisons: { text: 'Jämförelser', address: '/2018-t2/jamforelser/' },
      standing: '',
      revisions: [],
      contents: [
        { text: 'Siffrorna', address: '#siffror' },
        { text: 'Mål och utfall', address: '#mal' },
        { text: 'Till varje förvaltning', address: '#forvaltningar' },
      ],
      departments: {
        id: 'forvaltningar',
        title: 'Till varje förvaltning',
        figure: 'Frågor',
        departments: [
          {
            text: 'Skolförvaltningen',
            address: '/2018-t2/forvaltningar/skola/',
            figure: '600',
            number: 600,
            source: `${source}skola`,
          },
          {
            text: 'Omsorgsförvaltningen',
            address: '/2018-t2/forvaltningar/omsorg/',
            figure: '300',
            number: 300,
            source: `${source}omsorg`,
          },
        ],
      },
      tables: { text: 'Alla tabeller', address: '/2018-t2/tabeller/' },
      downloads: [
        { text: 'CSV', address: '/2018-t2.csv' },
        { text: 'JSON', address: '/2018-t2.json' },
        { text: 'Excel', address: '/2018-t2.xlsx' },
        { text: 'allt i en zip-fil', address: '/2018-t2.zip' },
      ],
      definitions: { text: 'Definitioner och metod', address: '/definitioner/' },
      source: '',
    });
    expect(headlines.map(({ label }) => label)).toEqual(['Svarsandel', 'Besvarade samtal']);
    expect(further).toHaveLength(3);
    expect(targets?.rows).toHaveLength(3);
  });

  test('links to those who answer, and names its source, where there are such', () => {
    const page = makePage({
      [`${at}/staff.csv`]: 'name;staff_group;role;employment;picture\nBo Ek;svar;Vägledare;;\n',
      [`${at}/release.yaml`]:
        'released_on: 2018-10-01\nstaff: { purpose: Visar vilka som svarar., shown_until: 2030-12-31 }\nsource: { title: Växeln 2018, publisher: Exempels kommun }\n',
    });
    expect([page.staff, page.source]).toEqual([
      { text: 'De som svarar', address: '/2018-t2/personal/' },
      'Exempels kommun: Växeln 2018',
    ]);
  });

  test.each([
    ['final', '', ['Avser maj–augusti 2018.', 'Publicerad den 1_oktober 2018.']],
    [
      'provisional',
      'Siffrorna är preliminära och kan ändras.',
      ['Avser maj–augusti 2018.', 'Publicerad den 1_oktober 2018.'],
    ],
    ['draft', 'Det här är ett utkast. Det är inte publicerat.', ['Avser maj–augusti 2018.']],
  ])('says how a %s release stands', (status, standing, facts) => {
    const page = makePage({ [`${at}/release.yaml`]: `status: ${status}\nreleased_on: 2018-10-01\n` });
    expect([page.standing, page.facts.map(showSpaces)]).toEqual([standing, facts]);
  });

  test('does not say twice which months it covers', () => {
    const page = makePage(
      replaceIn(
        'vaxel/publication.yaml',
        'tertial: "Period {number} {year}"',
        'tertial: { sv: "maj–augusti {year}", en: "Period {number} {year}" }',
      ),
    );
    expect(page.facts.map(showSpaces)[0]).toBe('Publicerad den 1_oktober 2018.');
  });

  test.each([
    ['2018-T2', 'Period 1 2018', 'Period 3 2018', undefined, 'Period 1 2019'],
    ['2018-T1', 'Period 3 2017', 'Period 2 2018', undefined, 'Period 1 2019'],
    ['2018-T3', 'Period 2 2018', 'Period 1 2019', 'Period 3 2017', undefined],
    ['2017-T3', undefined, 'Period 1 2018', undefined, 'Period 1 2019'],
    ['2019-T1', 'Period 3 2018', undefined, 'Period 1 2018', undefined],
    ['2018-Q2', undefined, 'Kvartal 3 2018', undefined, undefined],
    ['2018-Q3', 'Kvartal 2 2018', undefined, undefined, undefined],
    ['2018', undefined, undefined, undefined, undefined],
  ])('has neighbours of the same kind of period only, and each once: %s', (period, ...expected) => {
    const { neighbours } = makeReleasePage(contextIn(makeCatalogue(ofManyKinds), 'sv', period));
    const { earlier, later, lastYear, latest } = neighbours;
    expect([earlier?.text, later?.text, lastYear?.text, latest?.text]).toEqual(expected);
  });

  test('links to its neighbours', () => {
    const { neighbours } = makeReleasePage(contextIn(makeCatalogue(ofManyKinds), 'en', '2018-T2'));
    expect(neighbours).toEqual({
      earlier: { text: 'Period 1 2018', address: '/en/2018-t1/' },
      later: { text: 'Period 3 2018', address: '/en/2018-t3/' },
      latest: { text: 'Period 1 2019', address: '/en/2019-t1/' },
    });
  });

  test('has no neighbour that is only compared with', () => {
    const { neighbours } = makeReleasePage(contextIn(makeCatalogue({ ...copyTo('2018-T1') }), 'sv', '2018-T1'));
    expect(neighbours.earlier).toBeUndefined();
  });

  test('shows every table of one dimension when nothing is written: its chart where it has one', () => {
    expect(
      makePage().further.map((one) => [one.kind, one.kind === 'chart' ? one.chart.table.name : one.table.name]),
    ).toEqual([
      ['chart', 'answer-groups'],
      ['chart', 'times'],
      ['table', 'departments'],
    ]);
  });

  test('shows the charts alone after a narrative that shows none, and nothing after one that has chosen', () => {
    const kindsAfter = (text: string) => makePage({ [`${at}/release.mdx`]: text }).further.map(({ kind }) => kind);
    expect(kindsAfter('Text.\n')).toEqual(['chart', 'chart']);
    expect(kindsAfter('<Table table="times" />\n')).toEqual([]);
    expect(kindsAfter('<Chart table="times" />\n')).toEqual([]);
  });

  test('has the chapters of the narrative among its contents', () => {
    const page = makePage({ [`${at}/release.mdx`]: '## Sommaren\n\nText.\n' });
    expect(page.narrative).toMatchObject({ language: 'sv', languageNote: '' });
    expect(page.contents).toEqual([
      { text: 'Sommaren', address: '#sommaren' },
      { text: 'Siffrorna', address: '#siffror' },
      { text: 'Mål och utfall', address: '#mal' },
      { text: 'Till varje förvaltning', address: '#forvaltningar' },
    ]);
  });

  test('shows a narrative that is not translated as it is, with its language and its own figures', () => {
    const over = { [`${at}/release.mdx`]: '## Sommaren\n\nVi fick <Figure indicator="calls" /> samtal.\n' };
    const page = makeReleasePage(contextIn(makeCatalogue(over), 'en'));
    expect(page.narrative).toMatchObject({ language: 'sv', languageNote: 'This text is only available in Swedish.' });
    expect(page.contents[0]).toEqual({ text: 'Sommaren', address: '#sommaren', language: 'sv' });
    expect(readParts(page.narrative?.chapters[0]?.body ?? [])).toEqual([
      '<h2 id="sommaren">Sommaren</h2><p>Vi fick <data value="1200">1_200</data> samtal.</p>',
    ]);
  });

  test('prefers the translation where there is one', () => {
    const over = { [`${at}/release.mdx`]: 'Svenska.\n', [`${at}/release.en.mdx`]: 'English.\n' };
    const page = makeReleasePage(contextIn(makeCatalogue(over), 'en'));
    expect(page.narrative).toMatchObject({ language: 'en', languageNote: '' });
    expect(readParts(page.narrative?.chapters[0]?.body ?? [])).toEqual(['<p>English.</p>']);
  });

  test('has no narrative where there is none in the language of the page or of the publication', () => {
    expect(makePage({ [`${at}/release.en.mdx`]: 'English.\n' }).narrative).toBeUndefined();
  });

  test('tells zero, missing, suppressed, not applicable and not there apart in the list of departments', () => {
    const listed = (cell: string) => {
      const rows = `department;questions;satisfaction\ntotal;900;4,2\nskola;${cell};4,0\n`;
      const page = makePage({ [`${at}/departments.csv`]: rows });
      return page.departments?.departments.map(({ figure, number }) => [showSpaces(figure), number]);
    };
    const notThere = ['..', undefined];
    expect(listed('0')).toEqual([['0', 0], notThere]);
    expect(listed('1300 e')).toEqual([['ca_1_300', 1300], notThere]);
    expect(listed('x')).toEqual([['..', undefined], notThere]);
    expect(listed('c')).toEqual([['×', undefined], notThere]);
    expect(listed('z')).toEqual([['–', undefined], notThere]);
  });

  test('lists departments without figures where no table is of them alone', () => {
    const tables = present(files['vaxel/publication.yaml'].split('  channels:')[1]);
    const withoutDepartments = files['vaxel/publication.yaml'].split('  departments:')[0];
    const page = makePage({
      [`${code}/publication.yaml`]: `${withoutDepartments}  channels:${tables}`,
      [`${at}/departments.csv`]: undefined,
    });
    expect(page.departments?.figure).toBe('');
    expect(page.departments?.departments.map(({ text, figure }) => [text, figure])).toEqual([
      ['Skolförvaltningen', ''],
      ['Omsorgsförvaltningen', ''],
    ]);
  });

  test('has no departments where none is told of', () => {
    const context = makeContext({
      [`${at}/departments.csv`]: 'department;questions;satisfaction\ntotal;900;4,2\n',
      [`${at}/channels.csv`]: 'department;channel;contacts\ntotal;telefon;5\n',
      [`${at}/top-matters.csv`]: 'department;matter;rank;matters\ntotal;buller;1;5\n',
    });
    const { departments, contents } = makeReleasePage(context);
    expect([departments, contents]).toEqual([
      undefined,
      [
        { text: 'Siffrorna', address: '#siffror' },
        { text: 'Mål och utfall', address: '#mal' },
      ],
    ]);
  });

  test('says why when there is nothing to compare with', () => {
    const reason = messagesIn('sv').change.none['nothing-to-compare-with'];
    const nothing = {
      [`${before}/release.yaml`]: undefined,
      [`${before}/answer-groups.csv`]: undefined,
      [`${before}/times.csv`]: undefined,
    };
    expect(makePage(nothing).headlines.map(({ change }) => change.text)).toEqual([reason, reason]);
  });
});
