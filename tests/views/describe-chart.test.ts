import { describe, expect, test } from 'vitest';
import type { ChartPoint, ChartSpec } from '../../src/charts/chart-spec.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { languages } from '../../src/statistics/language.ts';
import { describeChart } from '../../src/views/describe-chart.ts';

const pointOf = (number: number | null, text: string): ChartPoint => ({ number, text });
const axis = { min: 0, max: 10, ticks: [] };
const swedish = { messages: messagesIn('sv') };

describe('describeChart', () => {
  test('tells every bar, with the earlier figure beside it', () => {
    const spec: ChartSpec = {
      kind: 'bars',
      axis,
      categories: ['A', 'B'],
      series: [
        { label: '2018', role: 'current', points: [pointOf(1, '1'), pointOf(0, '0')] },
        { label: '2017', role: 'previous', points: [pointOf(2, '2'), pointOf(null, '×')] },
      ],
    };
    expect(describeChart(spec, swedish)).toBe(
      '2018: A 1 (2); B 0 (dold för att skydda enskilda personer). Inom parentes 2017.',
    );
  });

  test.each(languages)('says in words what is missing and why: %s', (language) => {
    const { missing } = messagesIn(language);
    const points = Object.values(missing).map(({ sign }) => pointOf(null, sign));
    const categories = ['A', 'B', 'C'];
    const told = Object.values(missing).map(({ meaning }, index) => `${categories[index]} ${meaning}`);
    const spec: ChartSpec = { kind: 'bars', axis, categories, series: [{ label: '2018', role: 'current', points }] };
    expect(describeChart(spec, { messages: messagesIn(language) })).toBe(`2018: ${told.join('; ')}.`);
  });

  test('keeps a text for what is missing that is no sign', () => {
    const series = [{ label: '2018', role: 'current', points: [pointOf(null, 'inga svar')] }] as const;
    expect(describeChart({ kind: 'bars', axis, categories: ['A', 'B'], series }, swedish)).toBe(
      '2018: A inga svar; B .',
    );
  });

  test('tells what became of targets, each outcome once', () => {
    const points = [pointOf(1, '1'), pointOf(2, '2'), pointOf(3, '3')];
    const spec: ChartSpec = {
      kind: 'bars',
      axis,
      categories: ['A', 'B', 'C'],
      series: [{ label: '2018', role: 'current', points }],
    };
    const outcomes = [
      { category: 'A', text: 'Missat (minst 3)' },
      { category: 'B', text: 'Missat (minst 3)' },
      { category: 'C', text: 'Nått (minst 3)' },
    ];
    expect(describeChart(spec, swedish, outcomes)).toBe(
      '2018: A 1; B 2; C 3. Missat (minst 3): A, B. Nått (minst 3): C.',
    );
  });

  test('says nothing of a chart without series', () => {
    expect(describeChart({ kind: 'bars', axis, categories: [], series: [] }, swedish)).toBe('');
  });
});
