import { describe, expect, test } from 'vitest';
import { tableDeclarationSchema } from '../../src/statistics/table.ts';
import { issuesOf } from './issues-of.ts';

const declared = { title: 'Besvarade samtal', dimensions: ['answer_group'], indicators: ['answered_calls'] };

describe('tableDeclarationSchema', () => {
  test('takes the least there is, and adds nothing', () => {
    expect(tableDeclarationSchema.parse(declared)).toEqual(declared);
    expect(tableDeclarationSchema.parse({ ...declared, dimensions: [] })).toEqual({ ...declared, dimensions: [] });
  });

  test('takes a single row and a single kind of period', () => {
    const narrow = { ...declared, rows: ['total'], periods: ['year'] };
    expect(tableDeclarationSchema.parse(narrow)).toEqual(narrow);
  });

  test('keeps all that is given', () => {
    const whole = {
      ...declared,
      rows: ['total', 'val-1'],
      periods: ['tertial', 'half-year'],
      note: { sv: 'Källan räknar dem tillsammans.' },
      chart: { indicators: ['answered_calls'], kind: 'bars' },
    };
    expect(tableDeclarationSchema.parse(whole)).toEqual(whole);
  });

  test.each<[string, object, string]>([
    ['three dimensions', { dimensions: ['a', 'b', 'c'] }, 'dimensions'],
    ['no indicator', { indicators: [] }, 'indicators'],
    ['no row', { rows: [] }, 'rows'],
    ['no period', { periods: [] }, 'periods'],
    ['a chart of nothing', { chart: { indicators: [], kind: 'bars' } }, 'chart.indicators'],
    ['a chart that nobody draws', { chart: { indicators: ['answered_calls'], kind: 'pie' } }, 'chart.kind'],
    ['an unknown key', { row: ['total'] }, ''],
  ])('refuses %s', (_, change, path) => {
    expect(issuesOf(tableDeclarationSchema, { ...declared, ...change }).map((issue) => issue.path)).toEqual([path]);
  });
});
