import { describe, expect, test } from 'vitest';
import { makeTableView, type TableSelection } from '../../src/views/table-view.ts';
import { at, before, contextIn, makeCatalogue, makeContext, type Overlay, replaceIn } from './example-catalogue.ts';
import { present, readRows } from './read-view.ts';

function makeTable(name: string, over: Overlay = {}, selection?: TableSelection) {
  const context = makeContext(over);
  return makeTableView(present(context.comparison.current.tables.get(name)), context, selection);
}

/** The table of answer groups with these rows in the release, and these in the period before. */
const groupsOf = (current: string, previous?: string): Overlay => ({
  [`${at}/answer-groups.csv`]: `answer_group;calls;answered_share\n${current}`,
  ...(previous !== undefined && {
    [`${before}/answer-groups.csv`]: `answer_group;calls;answered_share\n${previous}`,
  }),
});
const plainHeadlines: Overlay = { [`${at}/release.yaml`]: 'released_on: 2018-10-01\n' };

describe('makeTableView', () => {
  test('has this period beside the one before and the change after', () => {
    const table = makeTable('answer-groups');
    expect({ ...table, groups: [] }).toEqual({
      name: 'answer-groups',
      caption: 'Samtal per svarsgrupp',
      period: 'maj–augusti 2018',
      headLabel: 'Svarsgrupp',
      columns: [
        {
          label: 'Samtal',
          target: '',
          parts: [
            { kind: 'current', label: 'maj–augusti 2018' },
            { kind: 'previous', label: 'maj–augusti 2017' },
            { kind: 'change', label: 'Förändring' },
          ],
        },
        {
          label: 'Svarsandel',
          target: '',
          parts: [
            { kind: 'current', label: 'maj–augusti 2018' },
            { kind: 'previous', label: 'maj–augusti 2017' },
            { kind: 'change', label: 'Förändring' },
          ],
        },
      ],
      groups: [],
      size: 'wide',
      width: 7,
      mayScroll: true,
      notes: [],
      signs: [{ sign: '..', meaning: 'uppgift saknas' }],
      embed: '/2018-t2/figurer/answer-groups/',
    });
    expect(readRows(table)).toEqual([
      ['Hela växeln', '1_200', '1_100', '+9,1_%', '78_%', '84_%', '−6_p.e.'],
      ['Socialt stöd', '1_000', '900', '+11,1_%', '82_%', '80_%', '+2_p.e.'],
      ['Bygga och bo', '200', '..', '..', '70_%', '..', '..'],
    ]);
    expect(table.groups.map(({ head, rows }) => [head, rows.map(({ isTotal }) => isTotal)])).toEqual([
      ['', [true, false, false]],
    ]);
  });

  test('has a row for each indicator where there is no dimension, each with its own target', () => {
    const table = makeTable('times');
    expect(table.headLabel).toBe('');
    expect(table.columns.map(({ label }) => label)).toEqual(['maj–augusti 2018', 'maj–augusti 2017', 'Förändring']);
    expect(readRows(table)).toEqual([
      ['Inom en minut', '73_%', '70_%', '+3_p.e.'],
      ['Väntetid', '55_s', '1_min_20_s', '−25_s'],
    ]);
    expect(table.groups.flatMap(({ rows }) => rows.map(({ target }) => target))).toEqual([
      'Mål: minst 80\u00a0%',
      'Mål: högst 1\u00a0min',
    ]);
  });

  test('names the first of two dimensions once', () => {
    const table = makeTable('channels');
    expect(table.headLabel).toBe('Kanal');
    expect(table.groups.map(({ head, rows }) => [head, rows.map((row) => row.head)])).toEqual([
      ['Skolförvaltningen', ['Telefon', 'Mejl']],
      ['Omsorgsförvaltningen', ['Telefon']],
    ]);
  });

  test('leaves out a dimension that is the same in every row, and says it in the caption', () => {
    const table = makeTable(
      'channels',
      {},
      {
        rows: ({ categories }) => categories['department'] === 'skola',
        hiddenDimension: 'department',
      },
    );
    expect(table.period).toBe('Skolförvaltningen, maj–augusti 2018');
    expect(table.groups.map(({ head, rows }) => [head, rows.map((row) => row.head)])).toEqual([
      ['', ['Telefon', 'Mejl']],
    ]);
  });

  test('says nothing of a dimension that is to be left out of no rows', () => {
    const table = makeTable('channels', {}, { rows: () => false, hiddenDimension: 'department' });
    expect([table.period, table.groups]).toEqual(['maj–augusti 2018', []]);
  });

  test('is headed by the periods when it shows one indicator, and called by its name', () => {
    const table = makeTable('answer-groups', {}, { indicators: ['calls'] });
    expect(table.caption).toBe('Besvarade samtal per svarsgrupp');
    expect(table.columns.map(({ label }) => label)).toEqual(['maj–augusti 2018', 'maj–augusti 2017', 'Förändring']);
    expect(readRows(table)[0]).toEqual(['Hela växeln', '1_200', '1_100', '+9,1_%']);
  });

  test('is called by the indicator alone where there is no single dimension to name', () => {
    expect(makeTable('times', {}, { indicators: ['waiting_time'] }).caption).toBe('Väntetid');
    expect(makeTable('top-matters', {}, { indicators: ['matters'] }).caption).toBe('Ärenden');
    expect(makeTable('channels').caption).toBe('Frågor per kanal');
  });

  test('tells zero, suppressed, not available and not applicable apart, in both periods', () => {
    const table = makeTable('answer-groups', {
      ...plainHeadlines,
      ...groupsOf('total;c;78\nval-1;0;0\nval-2;c;x\nval-3;5;z\n', 'total;1100;84\nval-1;c;z\nval-2;0;x\nval-3;x;c\n'),
    });
    expect(readRows(table)).toEqual([
      ['Hela växeln', '×', '1_100', '..', '78_%', '84_%', '−6_p.e.'],
      ['Socialt stöd', '0', '×', '..', '0_%', '–', '..'],
      ['Bygga och bo', '×', '0', '..', '..', '..', '..'],
      ['Övrigt', '5', '..', '..', '–', '×', '..'],
    ]);
    const numbers = table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ number }) => number)));
    expect(numbers.slice(1)).toEqual([
      [0, undefined, undefined, 0, undefined, undefined],
      [undefined, 0, undefined, undefined, undefined, undefined],
      [5, undefined, undefined, undefined, undefined, undefined],
    ]);
  });

  test('explains a sign that stands only in the column of the period before', () => {
    const over = groupsOf('total;1200;78\nval-1;1000;82\n', 'total;1100 e;84 p\nval-1;c;80\n');
    expect(makeTable('answer-groups', over).signs).toEqual([
      { sign: 'ca', meaning: 'ungefärlig uppgift' },
      { sign: 'p', meaning: 'preliminär uppgift' },
      { sign: '×', meaning: 'dold för att skydda enskilda personer' },
      { sign: '..', meaning: 'uppgift saknas' },
    ]);
  });

  test('calls an estimate, and the change that is made of one, ca', () => {
    const table = makeTable('answer-groups', groupsOf('total;1200 e;78\nval-1;1000;82\n'));
    expect(readRows(table)[0]?.slice(0, 4)).toEqual(['Hela växeln', 'ca_1_200', '1_100', 'ca_+9,1_%']);
  });

  test('has no columns for a period that is not there, nor for one without any figure', () => {
    const none = {
      [`${before}/release.yaml`]: undefined,
      [`${before}/answer-groups.csv`]: undefined,
      [`${before}/times.csv`]: undefined,
    };
    const expected = [
      { label: 'Samtal', target: '', parts: [{ kind: 'current', label: '' }] },
      { label: 'Svarsandel', target: '', parts: [{ kind: 'current', label: '' }] },
    ];
    const hidden = groupsOf('total;1200;78\nval-1;1000;82\n', 'total;c;x\n');
    expect(makeTable('answer-groups', none).columns).toEqual(expected);
    expect(makeTable('answer-groups', hidden).columns).toEqual(expected);
    expect(makeTable('times', none).columns.map(({ label }) => label)).toEqual(['maj–augusti 2018']);
  });

  test('shows the change that the producer states where there is no earlier figure', () => {
    const over = {
      ...replaceIn(
        'vaxel/publication.yaml',
        'indicators: [calls, answered_share]',
        'indicators: [calls, calls_change]',
      ),
      ...plainHeadlines,
      [`${at}/answer-groups.csv`]: 'answer_group;calls;calls_change\ntotal;1200;x\nval-1;1000;x\nval-2;200;-4\n',
      [`${before}/answer-groups.csv`]: 'answer_group;calls\ntotal;1100\n',
    };
    expect(readRows(makeTable('answer-groups', over, { indicators: ['calls'] }))[2]).toEqual([
      'Bygga och bo',
      '200',
      '..',
      '−4_%',
    ]);
  });

  test('has a target in the head of the column only when it holds for every row', () => {
    const ofAll = replaceIn('vaxel/indicators.yaml', 'only_total: true, ', '');
    expect(makeTable('answer-groups').columns.map(({ target }) => target)).toEqual(['', '']);
    expect(makeTable('answer-groups', ofAll).columns.map(({ target }) => target)).toEqual(['', 'Mål: minst 80\u00a0%']);
  });

  test('leads from each figure to its row on the page of its indicator, with one stop for the keyboard', () => {
    const table = makeTable('answer-groups', {}, { indicators: ['calls'] });
    const links = table.groups.flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map(({ address, isRepeated = false }) => [address?.split('/').at(-1), isRepeated])),
    );
    expect(links).toEqual([
      [
        ['#total', false],
        ['#total', true],
        ['#total', true],
      ],
      [
        ['#val-1', false],
        ['#val-1', true],
        ['#val-1', true],
      ],
      [
        ['#val-2', false],
        [undefined, false],
        [undefined, false],
      ],
    ]);
    expect(table.groups[0]?.rows[0]?.cells[0]?.address).toBe('/2018-t2/indikatorer/calls/#total');
  });

  test('shows what the release does not have as not available, without a source', () => {
    const context = makeContext();
    const table = present(context.comparison.current.tables.get('times'));
    const [row] =
      makeTableView(table, context, { indicators: ['within_minute', 'rank', 'no_such'] }).groups[0]?.rows.slice(1) ??
      [];
    expect(row?.cells[0]).toEqual({
      kind: 'current',
      isGap: true,
      text: { text: '..', figure: '..', unit: '', approximation: '', sign: '', meaning: 'uppgift saknas' },
    });
  });

  test('stands under its own note and the notes on what it shows', () => {
    const notes = `released_on: 2018-10-01
notes:
  - { indicator: calls, answer_group: val-1, text: Val 1 var stängt i juli. }
  - { table: answer-groups, text: Samtal till växeln. }
  - { table: times, text: Tiden mäts i växeln. }
`;
    const over = {
      [`${at}/release.yaml`]: notes,
      ...replaceIn(
        'vaxel/publication.yaml',
        'indicators: [calls, answered_share]',
        'indicators: [calls, answered_share]\n    note: Gäller telefon.',
      ),
    };
    expect(makeTable('answer-groups', over).notes).toEqual([
      'Gäller telefon.',
      'Val 1 var stängt i juli.',
      'Samtal till växeln.',
    ]);
    expect(makeTable('answer-groups', over, { indicators: ['answered_share'] }).notes).toEqual([
      'Gäller telefon.',
      'Samtal till växeln.',
    ]);
  });

  test('is in the language of the page as far as the publication is', () => {
    const context = contextIn(makeCatalogue(), 'en');
    const table = makeTableView(present(context.comparison.current.tables.get('answer-groups')), context);
    expect([table.caption, table.headLabel, table.columns.map(({ label }) => label)]).toEqual([
      'Calls by answer group',
      'Answer group',
      ['Samtal', 'Share answered'],
    ]);
    expect(readRows(table)[0]).toEqual(['The whole switchboard', '1,200', '1,100', '+9.1%', '78%', '84%', '−6_pp']);
  });

  test.each([
    [1, 'narrow', false],
    [2, 'medium', true],
    [3, 'medium', true],
    [4, 'wide', true],
  ] as const)('with %i columns of figures is %s', (count, size, mayScroll) => {
    const cases = {
      1: makeTable('channels'),
      2: makeTable('departments'),
      3: makeTable('times'),
      4: makeTable('answer-groups'),
    };
    expect(cases[count]).toMatchObject({ size, mayScroll });
  });
});
