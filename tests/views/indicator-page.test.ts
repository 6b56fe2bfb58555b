import { describe, expect, test } from 'vitest';
import { addressOfFigureIn } from '../../src/views/figure-link.ts';
import { makeIndicatorPage } from '../../src/views/indicator-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, contextIn, makeCatalogue, makeContext, type Overlay, replaceIn } from './example-catalogue.ts';

function makePage(indicator: string, over: Overlay = {}) {
  return makeIndicatorPage(makeContext(over), indicator);
}

/** Each row: its id and head, its cells, its sources. */
function readFigures({ figures }: ReturnType<typeof makePage>) {
  return figures.groups.flatMap(({ rows }) =>
    rows.map(({ id, head, cells, sources }) => ({
      row: `${id}: ${head}`,
      cells: cells.map(({ text }) => showSpaces(text.text)),
      sources: sources.map(({ figure, text, marker }) =>
        showSpaces([figure, text, marker].filter(Boolean).join(' | ')),
      ),
    })),
  );
}

describe('makeIndicatorPage', () => {
  test('has each figure with its cell, and each change with its formula', () => {
    const page = makePage('calls');
    expect(page.figures.columns).toEqual(['maj–augusti 2018', 'maj–augusti 2017', 'Förändring']);
    expect(page.figures.groups.map(({ head }) => head)).toEqual(['', 'Svarsgrupp']);
    expect(readFigures(page)).toEqual([
      {
        row: 'total: Hela växeln',
        cells: ['1_200', '1_100', '+9,1_%'],
        sources: [
          '1_200 | rad 2, kolumn calls i answer-groups.csv (2018-T2 v1)',
          '1_100 | rad 2, kolumn calls i answer-groups.csv (2017-T2 v1)',
          '+100 | 1_200 − 1_100',
          '+9,1_% | (1_200 − 1_100) / 1_100 × 100',
        ],
      },
      {
        row: 'val-1: Socialt stöd',
        cells: ['1_000', '900', '+11,1_%'],
        sources: [
          '1_000 | rad 3, kolumn calls i answer-groups.csv (2018-T2 v1)',
          '900 | rad 3, kolumn calls i answer-groups.csv (2017-T2 v1)',
          '+100 | 1_000 − 900',
          '+11,1_% | (1_000 − 900) / 900 × 100',
        ],
      },
      {
        row: 'val-2: Bygga och bo',
        cells: ['200', '..', '..'],
        sources: ['200 | rad 4, kolumn calls i answer-groups.csv (2018-T2 v1)'],
      },
    ]);
  });

  test('has two dimensions in the order that they are declared in, and no columns without figures', () => {
    const page = makePage('contacts');
    expect(page.figures.columns).toEqual(['maj–augusti 2018']);
    expect(readFigures(page).map(({ row }) => row)).toEqual([
      'skola.telefon: Skol\u00adförvaltningen, Telefon',
      'skola.mejl: Skol\u00adförvaltningen, Mejl',
      'omsorg.telefon: Omsorgs\u00adförvaltningen, Telefon',
    ]);
    expect([page.headline, page.periods]).toEqual([undefined, []]);
  });

  test('says how a cell is marked, what is missing too, and where a target comes from', () => {
    const csv = 'answer_group;calls;answered_share\ntotal;1200 e;78 p\nval-1;c;x\n';
    const [calls, suppressed] = readFigures(makePage('calls', { [`${at}/answer-groups.csv`]: csv }));
    expect([calls?.sources[0], suppressed?.sources[0]]).toEqual([
      'ca_1_200 | rad 2, kolumn calls i answer-groups.csv (2018-T2 v1) | märkt e: ungefärlig uppgift',
      '× | rad 3, kolumn calls i answer-groups.csv (2018-T2 v1) | märkt c: dold för att skydda enskilda personer',
    ]);
    expect(readFigures(makePage('answered_share'))[0]?.sources.at(-1)).toBe('minst 80_% | mål i indicators.yaml');
  });

  test('links to the line in a public repository, but not to a figure that is hidden', () => {
    const repository = replaceIn('site.yaml', 'url:', 'repository: "https://x.example/{file}#L{line}"\nurl:');
    const csv = 'answer_group;calls;answered_share\ntotal;1200;78\nval-1;c;82\n';
    const page = makePage('calls', { ...repository, [`${at}/answer-groups.csv`]: csv });
    const addresses = page.figures.groups.flatMap(({ rows }) => rows.map(({ sources }) => sources[0]?.address));
    expect(addresses).toEqual([`https://x.example/data/${at}/answer-groups.csv#L2`, undefined]);
  });

  test('has all periods, what to know and how to cite', () => {
    const page = makePage('calls', {
      [`${at}/release.yaml`]: 'released_on: 2018-10-01\nnotes:\n  - { indicator: calls, text: Räknat om. }\n',
    });
    expect(page.periods.map(({ label, number, source }) => [label, number, source.text])).toEqual([
      ['maj–augusti 2018', 1200, 'rad 2, kolumn calls i answer-groups.csv (2018-T2 v1)'],
      ['maj–augusti 2017', 1100, 'rad 2, kolumn calls i answer-groups.csv (2017-T2 v1)'],
    ]);
    expect([page.headline?.notes, page.notes, page.corrections]).toEqual([['Räknat om.'], [], []]);
    expect(showSpaces(page.citation)).toBe(
      'Växeln, Exempels kommun: Växeln i siffror, Period 2 2018. Besvarade samtal. Publicerad den 1_oktober 2018.',
    );
    expect([page.earlier, page.later?.text]).toEqual([undefined, 'Svarsandel']);
  });

  test.each([
    ['calls', 'i procent av den: (nu − då) / då × 100.'],
    ['answered_share', 'i procentenheter: nu − då.'],
    ['waiting_time', 'perioden: nu − då.'],
    ['calls_change', 'Anges i underlaget som förändringen av: Besvarade samtal.'],
  ])('says how the change of %s comes about', (indicator, end) => {
    const fact = makePage(indicator).definition.facts.at(-1);
    expect([fact?.label, fact?.text.replace(/\u00a0/g, ' ').endsWith(end)]).toEqual(['Förändring', true]);
  });

  test('names the figure of the whole by its months, and shows none for a change that is stated', () => {
    const { headline } = makePage('calls');
    expect([headline?.label, headline?.definitionAddress]).toEqual(['Maj–augusti 2018', undefined]);
    expect(makePage('calls_change').headline).toBeUndefined();
  });

  test('says nothing of changes where nothing is compared', () => {
    expect(makePage('contacts').definition.facts.map(({ label }) => label)).not.toContain('Förändring');
  });

  test('tells what a later version corrected', () => {
    const context = makeContext();
    const { current } = context.comparison;
    const figure = [...current.observations.values()].find(({ indicator }) => indicator === 'calls');
    if (figure === undefined) throw new Error('There are calls.');
    const address = { indicator: 'calls', categories: figure.categories };
    const revision = {
      kind: 'correction',
      reason: 'Fel i uttaget.',
      version: 'v2',
      revisedOn: '2018-11-01',
      figures: [{ address, after: figure }, { address: { ...address, indicator: 'rank' } }],
      changesTexts: false,
    } as const;
    const comparison = { ...context.comparison, current: { ...current, revisions: [revision] } };
    expect(makeIndicatorPage({ ...context, comparison }, 'calls').corrections.map(showSpaces)).toEqual([
      'Den 1_november 2018: Hela växeln från .. till 1_200. Fel i uttaget.',
    ]);
  });

  test('is in the language of the page, and refuses an indicator that is not declared', () => {
    const english = makeIndicatorPage(contextIn(makeCatalogue(), 'en'), 'calls');
    expect(readFigures(english)[0]?.sources[0]).toBe('1,200 | line 2, column calls of answer-groups.csv (2018-T2 v1)');
    expect(() => makePage('no_such')).toThrow('no_such');
  });
});

describe('addressOfFigureIn', () => {
  const address = { indicator: 'calls', categories: {} };

  test('is the release itself for its own period and the one that it is compared with', () => {
    const addresses = ['2018-T2', '2017-T2'].map((period) => addressOfFigureIn(period, address, makeContext()));
    expect(addresses).toEqual(Array(2).fill('/2018-t2/indikatorer/calls/#total'));
  });

  test('is nothing for a period that no release shows', () => {
    expect(addressOfFigureIn('1999-T1', address, makeContext())).toBeUndefined();
  });
});
