import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { Language } from '../../src/statistics/language.ts';
import { type IndicatorKindView, makeIndicatorPeriodsPage } from '../../src/views/indicator-periods-page.ts';
import { makePageContext } from '../../src/views/page-context.ts';
import type { PeriodTable } from '../../src/views/period-table.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { revised } from '../revised/open-revised.ts';
import { copyTo } from './copy-release.ts';
import { code, firstSeries, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';
import { present } from './read-view.ts';

function makePage(indicator: string, catalogue: Catalogue, language: Language = 'sv') {
  const publication = firstSeries(catalogue).publication.code;
  const page = { kind: 'indicator-periods', publication, indicator } as const;
  const context = makePageContext(catalogue, page, language, makeAddressScheme(catalogue, '/'));
  const view = makeIndicatorPeriodsPage(context, indicator);
  return { ...view, kinds: view.kinds.map((kind) => ({ ...kind, ...splitFigures(kind) })) };
}

/** The whole, and what it is made up of. */
function splitFigures({ figures }: IndicatorKindView) {
  const sections = figures.map(({ section }) => section);
  const [whole] = sections.flatMap((section) => ('facts' in section ? [section] : []));
  return { ...(whole && { whole }), parts: sections.filter((section) => section !== whole) };
}

const make = (indicator: string, over: Overlay = {}, language: Language = 'sv') =>
  makePage(indicator, makeCatalogue(over), language);

function readTable({ rows }: PeriodTable) {
  return rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => showSpaces(text.text))]);
}

const later = copyTo('2019-T2', 'released_on: 2019-10-01\n');
const released = (over: Overlay) => ({ ...later, ...over });

describe('makeIndicatorPeriodsPage', () => {
  test('has the whole with its changes and targets, and the categories, latest first', () => {
    const { label, kinds, definitionAddress } = make('answered_share', later);
    expect([label, definitionAddress]).toEqual(['Svarsandel', '/definitioner/#answered_share']);
    const [kind] = kinds;
    const { whole, parts, name } = present(kind);
    expect([kinds.length, name]).toEqual([1, 'Tertial för tertial']);
    expect(readTable(present(whole).table)).toEqual([
      ['Period 2 2019', '78_%'],
      ['Period 2 2018', '78_%'],
      ['Period 2 2017', '84_%'],
    ]);
    expect(
      whole?.facts.map(({ change, target }) => [showSpaces(change?.text.text ?? ''), target?.text, target?.verdict]),
    ).toEqual([
      ['0_p.e.', 'minst 80\u00a0%', 'Målet nåddes inte'],
      ['−6_p.e.', 'minst 80\u00a0%', 'Målet nåddes inte'],
      ['', 'minst 80\u00a0%', 'Målet nåddes'],
    ]);
    expect(parts.map(({ caption, table }) => [caption, table.columns, readTable(table)])).toEqual([
      [
        'Svarsandel per svarsgrupp',
        ['Val 1', 'Val 2'],
        [
          ['Period 2 2019', '82_%', '70_%'],
          ['Period 2 2018', '82_%', '70_%'],
          ['Period 2 2017', '80_%', '..'],
        ],
      ],
    ]);
  });

  test('leads from each figure to its source, and from each period to the page of the indicator in its release', () => {
    const [kind] = make('calls', later).kinds;
    const rows = present(kind?.whole).table.rows.map(({ address, cells }) => [address, cells[0]?.address]);
    expect(rows).toEqual([
      ['/2019-t2/indikatorer/calls/', '/2019-t2/indikatorer/calls/#total'],
      ['/2018-t2/indikatorer/calls/', '/2018-t2/indikatorer/calls/#total'],
      // A period that is only compared with has no page: its figure is told of in the release that has it beside its own.
      [undefined, '/2018-t2/indikatorer/calls/#total'],
    ]);
  });

  test('draws the same figures, the earliest first', () => {
    const [kind] = make('answered_share', later).kinds;
    const { spec, title, alternative } = present(kind?.whole?.lines);
    expect([title, spec.kind, spec.categories]).toEqual([
      'Svarsandel, period för period',
      'lines',
      ['Period 2 2017', 'Period 2 2018', 'Period 2 2019'],
    ]);
    expect(spec.series.map(({ points }) => points.map(({ number }) => number))).toEqual([[84, 78, 78]]);
    expect(spec.targets).toEqual([{ number: 80, text: 'Mål minst 80\u00a0%' }]);
    expect(alternative).toBe('Linjediagram: Svarsandel, Period 2 2017 till Period 2 2019.');
    const parts = present(kind?.parts[0]?.lines).spec;
    expect(parts.series.map(({ label, points }) => [label, points.map(({ text }) => showSpaces(text))])).toEqual([
      ['Val 1', ['80_%', '82_%', '82_%']],
      ['Val 2', ['..', '70_%', '70_%']],
    ]);
  });

  test('draws no line of a single figure, and no target that has been another', () => {
    expect(make('questions').kinds[0]?.whole?.lines).toBeUndefined();
    const earlier = replaceIn(
      'vaxel/indicators.yaml',
      'target: { at_least: 80, only_total: true, note',
      'target: { at_least: 80, earlier: [{ until: 2017-T3, at_least: 90 }], only_total: true, note',
    );
    const [kind] = make('answered_share', earlier).kinds;
    expect(kind?.whole?.lines?.spec.targets).toBeUndefined();
    expect(kind?.whole?.facts.map(({ target }) => showSpaces(target?.text ?? ''))).toEqual([
      'minst 80_%',
      'minst 90_%',
    ]);
  });

  test('tells between which periods the series is broken, and breaks the line there', () => {
    const broken = replaceIn(
      'vaxel/indicators.yaml',
      '  better: neither\n  aggregation: sum\ncalls_change',
      '  better: neither\n  aggregation: sum\n  breaks: [{ from: 2018-T1, reason: Växeln bytte system. }]\ncalls_change',
    );
    const [kind] = make('calls', released(broken)).kinds;
    const { table, lines, facts } = present(kind?.whole);
    expect(table.rows.map(({ breaks }) => breaks)).toEqual([[], ['Växeln bytte system'], []]);
    expect(facts.map(({ change }) => showSpaces(change?.text.text ?? ''))).toEqual(['0,0_%', 'ej_jmf', '']);
    expect(lines?.spec.breakText).toBe('Brott i serien');
    expect(lines?.spec.series[0]?.points.map(({ isBreak }) => isBreak ?? false)).toEqual([false, true, false]);
  });

  test('names the periods of the rows when a definition has changed between them', () => {
    const changed = replaceIn(
      'vaxel/indicators.yaml',
      'value: 2.5, unit: seconds }',
      'value: 2.5, unit: seconds, earlier: [{ until: 2017-T3, value: 5 }] }',
    );
    const [kind] = make('answered_share', changed).kinds;
    expect(kind?.whole?.table.rows[0]?.breaks.map(showSpaces)).toEqual([
      '5_s maj–augusti 2017, 2,5_s maj–augusti 2018 (kortare samtal räknas inte)',
    ]);
  });

  test('keeps gaps with their reasons', () => {
    const gap = {
      ...copyTo(
        '2019-T2',
        'released_on: 2019-10-01\nnot_reported:\n  - { indicator: waiting_time, reason: Mätaren var trasig. }\n',
      ),
      [`${code}/2019-T2/v1/times.csv`]: 'within_minute;waiting_time\n73;x\n',
    };
    const { kinds, remarks } = make('waiting_time', gap);
    const table = present(kinds[0]?.whole).table;
    expect(readTable(table)[0]).toEqual(['Period 2 2019', '..']);
    expect(table.signs).toContainEqual({ sign: '..', meaning: 'uppgift saknas' });
    expect(remarks).toEqual([{ period: 'Period 2 2019', text: 'Redovisas inte: Väntetid. Mätaren var trasig.' }]);
  });

  test('marks what has been corrected, and tells from what to what', () => {
    const { kinds, corrections } = makePage('calls', revised);
    expect(present(kinds[0]?.parts[0]).table.signs).toEqual([
      { sign: 'r', meaning: 'reviderad uppgift' },
      { sign: 'k', meaning: 'rättad uppgift' },
    ]);
    expect(corrections.map(({ period, text }) => [period, showSpaces(text)])).toEqual([
      [
        'Tertial 1 2026',
        'Den 15_augusti 2026: Hela servicecenter från 5_060_p till 5_072; Skolförvaltningen från 1_990_p till 2_002. Siffrorna för skolan var preliminära. Nu är de slutliga.',
      ],
      [
        'Tertial 2 2025',
        'Den 12_november 2025: Skolförvaltningen från 2_050 till 1_890; Omsorgsförvaltningen från 1_500 till 1_660. Samtal som kopplades från skolan till omsorgen räknades som skolans.',
      ],
    ]);
  });

  test('leads to the releases where figures are broken down in two ways at once', () => {
    const [kind] = make('contacts', later).kinds;
    expect(kind).toMatchObject({
      parts: [],
      elsewhere: [
        { text: 'Period 2 2019', address: '/2019-t2/indikatorer/contacts/' },
        { text: 'Period 2 2018', address: '/2018-t2/indikatorer/contacts/' },
      ],
    });
    expect(kind?.whole).toBeUndefined();
  });

  test('keeps kinds of period apart, in the order that the publication names them', () => {
    const { kinds } = make('calls', {
      ...replaceIn('vaxel/publication.yaml', 'frequency: [tertial]', 'frequency: [year, tertial]'),
      ...copyTo('2018', 'released_on: 2019-02-01\n'),
    });
    expect(kinds.map(({ name, whole }) => [name, whole?.table.rows.map((row) => [row.name, row.months])])).toEqual([
      ['År för år', [['2018', '']]],
      [
        'Tertial för tertial',
        [
          ['Period 2 2018', 'maj–augusti 2018'],
          ['Period 2 2017', 'maj–augusti 2017'],
        ],
      ],
    ]);
  });

  test('is in the language of the page', () => {
    const { label, kinds, description } = make('calls', {}, 'en');
    expect([label, kinds[0]?.parts[0]?.caption]).toEqual(['Answered calls', 'Answered calls by answer group']);
    expect(description).toMatch(/^Answered calls in The switchboard in figures, period by period/);
  });

  test('is not made of an indicator that there is not', () => {
    expect(() => make('samtal')).toThrow('samtal');
  });
});
