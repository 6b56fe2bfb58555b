// What each kind of chart draws of a table, and that its table has the same texts.
import { describe, expect, test } from 'vitest';
import { type ChartSelection, type ChartView, makeChartView } from '../../src/views/chart-view.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, before, makeContext, type Overlay, replaceIn } from './example-catalogue.ts';
import { present, readPoints, readRows } from './read-view.ts';

const chartOf = (declared: string, further = ''): Overlay =>
  replaceIn('vaxel/publication.yaml', 'chart: { indicators: [calls], kind: bars }', `chart: ${declared}${further}`);

function makeChart(name: string, over: Overlay, selection?: ChartSelection): ChartView {
  const context = makeContext(over);
  return present(makeChartView(present(context.comparison.current.tables.get(name)), context, selection));
}

function expectInTable({ spec, table }: ChartView): void {
  const cells = readRows(table).flatMap(([, ...texts]) => texts);
  const texts = spec.series.flatMap(({ points }) => points.map(({ text }) => showSpaces(text)));
  expect(texts.filter((text) => text !== '' && !cells.includes(text))).toEqual([]);
}

describe('makeChartView', () => {
  test('draws what has changed, as the table tells it', () => {
    const chart = makeChart('answer-groups', chartOf('{ indicators: [answered_share], kind: changes }'));
    expect(chart.spec.kind).toBe('changes');
    expect(chart.spec.axis.min).toBeLessThan(0);
    expect(readPoints(chart)['current']?.[0]).toBe('−6_p.e.');
    expectInTable(chart);
  });

  test('draws a ring for each group, by the declaration that has its column', () => {
    const over = chartOf(
      '{ indicators: [calls], kind: bars }',
      '\n    further_charts:\n      - { indicators: [answered_share], kind: doughnut }',
    );
    expect(makeChart('answer-groups', over).spec.kind).toBe('bars');
    const chart = makeChart('answer-groups', over, { indicators: ['answered_share'] });
    expect([chart.spec.kind, chart.spec.axis.min, chart.spec.axis.max]).toEqual(['doughnut', 0, 100]);
    expectInTable(chart);
  });

  test('draws a small chart for each department, with a bar for each channel', () => {
    const over = replaceIn(
      'vaxel/publication.yaml',
      'indicators: [contacts]',
      'indicators: [contacts]\n    chart: { indicators: [contacts], kind: multiples }',
    );
    const { spec, ...chart } = makeChart('channels', over);
    expect(spec.series.map(({ label }) => label)).toEqual(expect.arrayContaining(['Telefon', 'Mejl']));
    expect(new Set(spec.series.map(({ role }) => role))).toEqual(new Set(['current']));
    expect(spec.categories.length).toBeGreaterThan(1);
    expectInTable({ spec, ...chart });
  });

  test('draws dots on the scale of a grade, with its ends', () => {
    const over = replaceIn(
      'vaxel/publication.yaml',
      'indicators: [questions, satisfaction]',
      'indicators: [questions, satisfaction]\n    chart: { indicators: [satisfaction], kind: dots }',
    );
    const chart = makeChart('departments', over);
    expect(chart.spec.axis).toEqual({
      min: 1,
      max: 5,
      ticks: [
        { number: 1, text: '1' },
        { number: 5, text: '5' },
      ],
    });
    expectInTable(chart);
  });

  test('draws lines over the last periods, broken where figures cannot be compared', () => {
    const over = {
      ...chartOf('{ indicators: [answered_share], kind: lines }'),
      [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200;78 b\nval-1;1000;82\nval-2;200;70\n',
      [`${before}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1100;84\nval-1;900;80\n',
    };
    const context = makeContext(over);
    const { current, previous } = context.comparison;
    const published = { ...context.published, recent: [present(previous), current] };
    const table = present(current.tables.get('answer-groups'));
    const chart = present(makeChartView(table, { ...context, published }));
    expect(chart.spec.kind).toBe('lines');
    expect(chart.spec.categories.at(-1)).toBe('maj–augusti 2018');
    expect(chart.spec.series[0]?.points.at(-1)).toEqual({
      number: 78,
      text: expect.stringContaining('78'),
      isBreak: true,
    });
    expect(chart.spec.breakText).toBe('Brott i serien');
    expect(readRows(chart.table).map(([head]) => head)).toEqual(chart.spec.categories);
    expectInTable(chart);
  });

  test('has the message of its author for its title, and first in its text', () => {
    const message = { html: 'Det blev <strong>lättare</strong> att nå oss.', text: 'Det blev lättare att nå oss.' };
    const chart = makeChart('answer-groups', {}, { message });
    expect(chart.message).toBe(message.html);
    expect(chart.alternative).toMatch(
      /^Stapeldiagram\. Det blev lättare att nå oss\. Besvarade samtal per svarsgrupp, /,
    );
  });
});
