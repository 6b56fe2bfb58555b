import { describe, expect, test } from 'vitest';
import { type DepartmentPageView, makeDepartmentPage } from '../../src/views/department-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, contextIn, makeCatalogue, makeContext, type Overlay, replaceIn } from './example-catalogue.ts';
import { present, readCells, readParts, readPoints, readRows } from './read-view.ts';

const makePage = (department: string, over: Overlay = {}): DepartmentPageView =>
  makeDepartmentPage(makeContext(over), department);

describe('makeDepartmentPage', () => {
  test('has what stands around the figures', () => {
    const { figures, chart, matters, tables, ...page } = makePage('skola');
    expect({ ...page, released: showSpaces(page.released) }).toEqual({
      name: 'Skolförvaltningen',
      title: 'Skol\u00adförvaltningen',
      isLong: false,
      period: 'Period 2 2018',
      allPeriods: { text: 'Skolförvaltningen: alla perioder', address: '/forvaltningar/skola/' },
      contents: [],
      description:
        'Det här frågade människor om när det gällde Skolförvaltningen, och så svarade Växeln maj–augusti 2018.',
      released: 'den 1_oktober 2018',
      sender: {
        unit: 'Växeln',
        producer: 'Exempels kommun',
        contact: { text: 'Växeln', address: 'https://kommun.example/vaxeln' },
      },
      release: { text: 'Växeln i siffror, Period 2 2018', address: '/2018-t2/' },
      downloads: [
        { text: 'CSV', address: '/2018-t2/forvaltningar/skola.csv' },
        { text: 'JSON', address: '/2018-t2/forvaltningar/skola.json' },
        { text: 'Excel', address: '/2018-t2/forvaltningar/skola.xlsx' },
      ],
      later: { text: 'Omsorgsförvaltningen', address: '/2018-t2/forvaltningar/omsorg/' },
    });
    expect(readRows(present(figures))).toEqual([
      ['Frågor', '600'],
      ['Nöjdhet', '4,0'],
    ]);
    expect(present(matters).matters.map(({ name }) => name)).toEqual(['Skolval', 'Avgifter']);
  });

  test('has the departments before and after it in the code list that are told of', () => {
    const narrative = { [`${at}/departments/teknik.mdx`]: 'Text.\n' };
    const neighboursOf = (department: string, over: Overlay) => {
      const { earlier, later } = makePage(department, over);
      return [earlier?.text, later?.text];
    };
    expect(neighboursOf('skola', narrative)).toEqual([undefined, 'Omsorgsförvaltningen']);
    expect(neighboursOf('omsorg', narrative)).toEqual(['Skolförvaltningen', 'Tekniska förvaltningen']);
    expect(neighboursOf('teknik', narrative)).toEqual(['Omsorgsförvaltningen', undefined]);
    expect(neighboursOf('omsorg', {})).toEqual(['Skolförvaltningen', undefined]);
  });

  test('draws its matters with the largest first, from the figures of the table beside', () => {
    const { table, ...chart } = present(makePage('skola').chart);
    expect(chart).toEqual({
      title: 'Ärenden',
      source: '/2018-t2/indikatorer/matters/',
      embed: '/2018-t2/figurer/counted_matters--for-skola/',
      subtitle: 'Antal, maj–augusti 2018',
      spec: {
        kind: 'bars',
        categories: ['Skolval', 'Buller', 'Avgifter'],
        series: [
          {
            label: 'maj–augusti 2018',
            role: 'current',
            points: [
              { number: 210, text: '210' },
              { number: 90, text: '90' },
              { number: 40, text: '40' },
            ],
          },
        ],
        axis: { min: 0, max: 210, ticks: [] },
      },
      alternative: 'Stapeldiagram. Ärenden, antal, maj–augusti 2018. Skolval 210; Buller 90; Avgifter 40.',
    });
    expect(readRows(table)).toEqual([
      ['Skolval', '1', '210'],
      ['Avgifter', '2', '40'],
      ['Buller', '..', '90'],
    ]);
    expect(new Set(readCells(table, 'current'))).toEqual(
      new Set([
        ...(chart.spec.series[0]?.points ?? []),
        { number: 1, text: '1' },
        { number: 2, text: '2' },
        { number: null, text: '..' },
      ]),
    );
  });

  test('calls an estimated matter ca, and leaves a suppressed one out of the chart', () => {
    const rows = 'skola;skolval;x;210 e\nskola;avgift;x;c\nskola;buller;x;0\n';
    const chart = present(
      makePage('skola', { [`${at}/top-matters.csv`]: `department;matter;rank;matters\n${rows}` }).chart,
    );
    expect(readPoints(chart)).toEqual({ current: ['ca_210', '0'] });
    expect(showSpaces(chart.alternative)).toBe(
      'Stapeldiagram. Ärenden, antal, maj–augusti 2018. Skolval ca_210; Buller 0.',
    );
  });

  test('has a table of one column once: at the chart, unless that leaves a row out', () => {
    const counts = (last: string): Overlay => ({
      ...replaceIn('vaxel/publication.yaml', 'indicators: [rank, matters]', 'indicators: [matters]'),
      [`${at}/top-matters.csv`]: `department;matter;matters\nskola;skolval;210\nskola;avgift;40\nskola;buller;${last}\n`,
    });
    expect(makePage('skola', counts('90')).tables.map(({ name }) => name)).toEqual(['channels']);
    const { tables } = makePage('skola', counts('c'));
    expect(tables.map(({ name }) => name)).toEqual(['channels', 'top-matters']);
    expect(readRows(present(tables[1])).at(-1)).toEqual(['Buller', '×']);
  });

  test('draws no single matter', () => {
    expect(makePage('omsorg').chart).toBeUndefined();
  });

  test('has the tables that break it down further, with its own rows', () => {
    const tables = makePage('skola').tables;
    expect(tables.map(({ name, period }) => [name, period])).toEqual([
      ['channels', 'Skolförvaltningen, maj–augusti 2018'],
    ]);
    expect(tables.flatMap(readRows)).toEqual([
      ['Telefon', '500'],
      ['Mejl', '100'],
    ]);
  });

  test('leaves out tables that have no rows of it', () => {
    const over = { [`${at}/channels.csv`]: 'department;channel;contacts\nskola;total;600\nomsorg;telefon;300\n' };
    expect(makePage('skola', over).tables).toEqual([]);
    expect(makePage('omsorg', over).tables).toHaveLength(1);
  });

  test('has its letter, and does not show the matters twice', () => {
    const letter = 'Vi fick <Figure indicator="questions" /> frågor.\n';
    const { narrative, matters } = makePage('skola', { [`${at}/departments/skola.mdx`]: letter });
    expect(readParts(narrative?.chapters[0]?.body ?? [])).toEqual([
      '<p>Vi fick <data value="600">600</data> frågor.</p>',
    ]);
    expect(matters?.isRanked).toBe(true);
    const shown = makePage('skola', { [`${at}/departments/skola.mdx`]: '<TopMatters department="skola" />\n' });
    expect(shown.matters).toBeUndefined();
  });

  test('shows a letter that is not translated as it is, with its language', () => {
    const catalogue = makeCatalogue({
      [`${at}/departments/skola.mdx`]: 'Vi fick <Figure indicator="questions" /> frågor.\n',
    });
    const page = makeDepartmentPage(contextIn(catalogue, 'en'), 'skola');
    expect(page.narrative).toMatchObject({ language: 'sv', languageNote: 'This text is only available in Swedish.' });
    expect(page.later?.address).toBe('/en/2018-t2/departments/omsorg/');
  });

  test('has only what there is of a department that is written about', () => {
    const page = makePage('teknik', { [`${at}/departments/teknik.mdx`]: 'Text.\n' });
    expect([page.figures, page.chart, page.matters, page.tables]).toEqual([undefined, undefined, undefined, []]);
  });

  test('sets a long name smaller, with places to break it', () => {
    const long = 'Arbetsmarknads- och vuxenutbildningsförvaltningen';
    const over = replaceIn('vaxel/dimensions.yaml', 'Skolförvaltningen', long);
    expect(makePage('skola', over)).toMatchObject({
      name: long,
      isLong: true,
      title: 'Arbetsmarknads- och vuxen\u00adutbildnings\u00adförvaltningen',
    });
  });

  test('has the headings of a long letter as contents, and none of a short one', () => {
    const letter = (count: number): string =>
      Array.from({ length: count }, (_, index) => `## Rubrik ${'abcdef'.charAt(index)}\n\nText.\n`).join('\n');
    const contentsOf = (count: number) =>
      makeDepartmentPage(makeContext({ [`${at}/departments/skola.mdx`]: letter(count) }), 'skola').contents;
    expect(contentsOf(3)).toEqual([]);
    expect(contentsOf(4).map(({ text, address }) => [text, address])).toEqual([
      ['Rubrik a', '#rubrik-a'],
      ['Rubrik b', '#rubrik-b'],
      ['Rubrik c', '#rubrik-c'],
      ['Rubrik d', '#rubrik-d'],
    ]);
  });
});
