import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { type ChartView, makeChartView } from '../../src/views/chart-view.ts';
import type { TableSelection } from '../../src/views/table-view.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, before, contextIn, makeCatalogue, makeContext, type Overlay, replaceIn } from './example-catalogue.ts';
import { present, readCells, readPoints } from './read-view.ts';

function findChart(name: string, over: Overlay = {}, selection?: TableSelection): ChartView | undefined {
  const context = makeContext(over);
  return makeChartView(present(context.comparison.current.tables.get(name)), context, selection);
}

const makeChart = (name: string, over: Overlay = {}, selection?: TableSelection): ChartView =>
  present(findChart(name, over, selection));

const withoutHeadlines: Overlay = { [`${at}/release.yaml`]: 'released_on: 2018-10-01\n' };
const groupsOf = (current: string, previous: string): Overlay => ({
  ...withoutHeadlines,
  [`${at}/answer-groups.csv`]: `answer_group;calls;answered_share\n${current}`,
  [`${before}/answer-groups.csv`]: `answer_group;calls;answered_share\n${previous}`,
});
const chartOf = (declared: string): Overlay =>
  replaceIn('vaxel/publication.yaml', 'chart: { indicators: [calls], kind: bars }', `chart: ${declared}`);

describe('makeChartView', () => {
  test('draws this period against the one before, without the whole that the bars add up to', () => {
    const { table, ...chart } = makeChart('answer-groups');
    expect(chart).toEqual({
      title: 'Besvarade samtal per svarsgrupp',
      source: '/2018-t2/indikatorer/calls/',
      embed: '/2018-t2/figurer/answer-groups--calls/',
      subtitle: 'Antal, maj–augusti 2018',
      spec: {
        kind: 'bars',
        categories: ['Val 1', 'Val 2'],
        series: [
          {
            label: 'maj–augusti 2018',
            role: 'current',
            points: [
              { number: 1000, text: '1\u00a0000' },
              { number: 200, text: '200' },
            ],
          },
          {
            label: 'maj–augusti 2017',
            role: 'previous',
            points: [
              { number: 900, text: '900' },
              { number: null, text: '..' },
            ],
          },
        ],
        axis: { min: 0, max: 1000, ticks: [] },
      },
      alternative:
        'Stapeldiagram. Besvarade samtal per svarsgrupp, antal, maj–augusti 2018. Val 1 1\u00a0000 (900); Val 2 200 (uppgift saknas). Inom parentes maj–augusti 2017.',
    });
    expect(table.caption).toBe('Besvarade samtal per svarsgrupp');
  });

  test('has the figures of its table: the same numbers, the same texts', () => {
    const over = groupsOf(
      'total;1207;78\nval-1;1000 e;82\nval-2;0;70\nval-3;c;z\n',
      'total;1100;84\nval-1;900 p;80\nval-2;x;60\nval-3;7 r;c\n',
    );
    for (const selection of [{}, { indicators: ['answered_share'] }]) {
      const { spec, table } = makeChart('answer-groups', over, selection);
      const withoutTotal = selection.indicators === undefined;
      const rows = {
        groups: table.groups.map((group) => ({ ...group, rows: group.rows.slice(withoutTotal ? 1 : 0) })),
      };
      expect(spec.series.map(({ points }) => points)).toEqual([
        readCells(rows, 'current'),
        readCells(rows, 'previous'),
      ]);
      expect(spec.series[0]?.points).toHaveLength(withoutTotal ? 3 : 4);
    }
  });

  test('tells zero, suppressed, not available, not applicable and an estimate apart, drawn and in words', () => {
    const over = groupsOf(
      'total;x;x\nval-1;0;0\nval-2;c;z\nval-3;5 e;x\n',
      'total;1100;84\nval-1;z;80\nval-2;0;60\nval-3;c;70\n',
    );
    const calls = makeChart('answer-groups', over);
    expect(readPoints(calls)).toEqual({ current: ['0', '×', 'ca_5'], previous: ['–', '0', '×'] });
    expect(calls.spec.series.map(({ points }) => points.map(({ number }) => number))).toEqual([
      [0, null, 5],
      [null, 0, null],
    ]);
    expect(showSpaces(calls.alternative)).toBe(
      'Stapeldiagram. Besvarade samtal per svarsgrupp, antal, maj–augusti 2018. Val 1 0 (inte aktuellt); Val 2 dold för att skydda enskilda personer (0); Övrigt ca_5 (dold för att skydda enskilda personer). Inom parentes maj–augusti 2017.',
    );
    const shares = makeChart('answer-groups', over, { indicators: ['answered_share'] });
    expect(readPoints(shares)).toEqual({
      current: ['..', '0_%', '–', '..'],
      previous: ['84_%', '80_%', '60_%', '70_%'],
    });
    expect(showSpaces(shares.alternative)).toBe(
      'Stapeldiagram. Svarsandel per svarsgrupp, procent, maj–augusti 2018. Hela växeln uppgift saknas (84_%); Val 1 0_% (80_%); Val 2 inte aktuellt (60_%); Övrigt uppgift saknas (70_%). Inom parentes maj–augusti 2017. Målets utfall redovisas inte (minst 80_%): Hela växeln.',
    );
  });

  test('keeps the whole when it is not the sum of the others, or stands alone', () => {
    const shares = makeChart('answer-groups', {}, { indicators: ['answered_share'] });
    expect(shares.spec.categories).toEqual(['Hela växeln', 'Val 1', 'Val 2']);
    const alone = groupsOf('total;1200;78\n', 'total;1100;84\n');
    const { spec, alternative } = makeChart('answer-groups', { ...alone });
    expect(spec.categories).toEqual(['Samtal']);
    expect(showSpaces(alternative)).toBe(
      'Stapeldiagram. Besvarade samtal per svarsgrupp, antal, maj–augusti 2018. Samtal 1_200 (1_100). Inom parentes maj–augusti 2017.',
    );
  });

  test('tells a target that was missed as missed, and of which bar', () => {
    const { spec, alternative } = makeChart('times');
    expect(spec.targets).toEqual([
      { number: 80, text: 'Mål minst 80\u00a0%: nåddes inte', category: 0 },
      { number: 60, text: 'Mål högst 1\u00a0min: nåddes', category: 1 },
    ]);
    expect(showSpaces(alternative)).toBe(
      'Stapeldiagram med mål. Svarstider, procent, minuter och sekunder, maj–augusti 2018. Inom en minut 73_% (70_%); Väntetid 55_s (1_min_20_s). Inom parentes maj–augusti 2017. Målet nåddes inte (minst 80_%): Inom en minut. Målet nåddes (högst 1_min): Väntetid.',
    );
  });

  test('draws a target that all bars share as one line, and names the bars that missed it', () => {
    const over = replaceIn('vaxel/indicators.yaml', 'only_total: true, ', '');
    const { spec, alternative } = makeChart('answer-groups', over, { indicators: ['answered_share'] });
    expect(spec.targets).toEqual([{ number: 80, text: 'Mål minst 80\u00a0%' }]);
    expect(showSpaces(alternative)).toContain(
      'Målet nåddes inte (minst 80_%): Hela växeln, Val 2. Målet nåddes (minst 80_%): Val 1.',
    );
    const allMissed = { ...over, ...groupsOf('total;78;78\nval-1;78;79\n', 'total;1;1\n') };
    const { alternative: together } = makeChart('answer-groups', allMissed, { indicators: ['answered_share'] });
    expect(showSpaces(together)).toMatch(/Målet nåddes inte \(minst 80_%\)\.$/);
  });

  test('draws a target of the whole alone at the whole alone', () => {
    const { spec } = makeChart('answer-groups', {}, { indicators: ['answered_share'] });
    expect(spec.targets).toEqual([{ number: 80, text: 'Mål minst 80\u00a0%: nåddes inte', category: 0 }]);
  });

  test('has one series when the period before has no figures', () => {
    const over = groupsOf('total;1200;78\nval-1;1000;82\nval-2;200;70\n', 'total;1100;84\nval-1;c;80\n');
    const { spec, alternative } = makeChart('answer-groups', over);
    expect(spec.series.map(({ role }) => role)).toEqual(['current']);
    expect(showSpaces(alternative)).toBe(
      'Stapeldiagram. Besvarade samtal per svarsgrupp, antal, maj–augusti 2018. Val 1 1_000; Val 2 200.',
    );
  });

  test('has a series for each indicator when there are several rows of several', () => {
    const chart = makeChart('answer-groups', chartOf('{ indicators: [calls, answered_share], kind: bars }'));
    expect(chart.title).toBe('Samtal per svarsgrupp');
    expect(chart.subtitle).toBe('Antal, procent, maj–augusti 2018');
    expect(chart.spec.categories).toEqual(['Hela växeln', 'Val 1', 'Val 2']);
    expect(chart.spec.series.map(({ label }) => label)).toEqual(['Samtal', 'Svarsandel']);
    expect(readPoints(chart)).toEqual({ 'series-1': ['1_200', '1_000', '200'], 'series-2': ['78_%', '82_%', '70_%'] });
    expect(showSpaces(chart.alternative)).toBe(
      'Stapeldiagram. Samtal per svarsgrupp, antal, procent, maj–augusti 2018. Hela växeln: Samtal 1_200; Svarsandel 78_%. Val 1: Samtal 1_000; Svarsandel 82_%. Val 2: Samtal 200; Svarsandel 70_%. Målet nåddes inte (minst 80_%): Hela växeln, Svarsandel.',
    );
  });

  test('says what is missing of a part of a whole', () => {
    const over = {
      ...chartOf('{ indicators: [calls, answered_share], kind: bars }'),
      ...groupsOf('total;78;x\nval-1;1;c\nval-2;5;70\n', 'total;1;1\n'),
    };
    const { alternative } = makeChart('answer-groups', over);
    expect(showSpaces(alternative)).toBe(
      'Stapeldiagram. Samtal per svarsgrupp, antal, procent, maj–augusti 2018. Hela växeln: Samtal 78; Svarsandel uppgift saknas. Val 1: Samtal 1; Svarsandel dold för att skydda enskilda personer. Val 2: Samtal 5; Svarsandel 70_%. Målets utfall redovisas inte (minst 80_%): Hela växeln, Svarsandel.',
    );
  });

  test.each([
    [
      'no figure of the period is known',
      groupsOf('total;x;x\nval-1;c;c\nval-2;z;x\n', 'total;1100;84\nval-1;900;80\n'),
    ],
    [
      'no figure of any part is known',
      {
        ...groupsOf('total;x;x\nval-1;c;c\n', 'total;1;1\n'),
        ...chartOf('{ indicators: [calls, answered_share], kind: bars }'),
      },
    ],
  ])('is not made when %s', (_, over) => {
    expect(findChart('answer-groups', over)).toBeUndefined();
  });

  test('is not made of a table that declares none', () => {
    expect(findChart('departments')).toBeUndefined();
  });

  test('calls a row of two dimensions by the last of them', () => {
    const over = replaceIn(
      'vaxel/publication.yaml',
      'indicators: [contacts]',
      'indicators: [contacts]\n    chart: { indicators: [contacts], kind: bars }',
    );
    const chart = makeChart('channels', over, { rows: ({ categories }) => categories['department'] === 'skola' });
    expect(chart.spec.categories).toEqual(['Telefon', 'Mejl']);
  });

  test('is in the language of the page', () => {
    const context = contextIn(makeCatalogue(), 'en');
    const { title, subtitle, alternative } = present(
      makeChartView(present(context.comparison.current.tables.get('times')), context),
    );
    expect([title, subtitle, showSpaces(alternative)]).toEqual([
      'Svarstider',
      `Per cent, ${messagesIn('en').units_of_measure.seconds}, May–August 2018`,
      'Bar chart with targets. Svarstider, per cent, minutes and seconds, May–August 2018. Inom en minut 73% (70%); Väntetid 55_s (1_min_20_s). In brackets May–August 2017. Target not met (at least 80%): Inom en minut. Target met (at most 1_min): Väntetid.',
    ]);
  });
});
