import { describe, expect, test } from 'vitest';
import { boundsOf, indicatorSchema, indicatorsSchema, units } from '../../src/statistics/indicator.ts';
import { issuesOf } from './issues-of.ts';
import { makeIndicator } from './make-examples.ts';

const declared = {
  label: 'Tillgänglighet',
  definition: 'Andelen samtal som besvaras.',
  unit: 'percent',
  better: 'higher',
};

describe('indicatorSchema', () => {
  test('fills in what is left out', () => {
    expect(indicatorSchema.parse(declared)).toEqual({ ...declared, decimals: 0, aggregation: 'none', parameters: {} });
  });

  test('keeps all that is given', () => {
    const whole = {
      label: { sv: 'Nöjdhet', en: 'Satisfaction' },
      short_label: 'Nöjdhet',
      definition: 'Betyget i genomsnitt.',
      unit: 'grade',
      decimals: 2,
      better: 'higher',
      aggregation: { mean_weighted_by: 'survey_responses' },
      target: { at_least: 4.3, only_total: true, note: 'Målet gäller hela Kundcenter.' },
      parameters: { questions: { label: 'Frågor', value: 7, unit: 'count' } },
      scale: { from: 1, to: 5, levels: [{ from: 4, label: 'Nöjda kunder' }] },
      reports_change_of: 'satisfaction_last_year',
    };
    expect(indicatorSchema.parse(whole)).toEqual(whole);
  });

  test.each<[string, object, string, string]>([
    ['a target without a bound', { target: {} }, 'target', 'target-bound'],
    ['a target with two bounds', { target: { at_least: 90, at_most: 95 } }, 'target', 'target-bound'],
    ['a grade without a scale', { unit: 'grade' }, 'unit', 'scale-missing'],
    ['an index without a scale', { unit: 'index' }, 'unit', 'scale-missing'],
    ['a scale without an extent', { scale: { from: 5, to: 5 } }, 'scale', 'scale-order'],
    ['a scale upside down', { scale: { from: 5, to: 1 } }, 'scale', 'scale-order'],
    ['an unknown aggregation', { aggregation: 'mean' }, 'aggregation', 'aggregation'],
    ['a label that is a number', { label: 2018 }, 'label', 'text'],
    ['a code with a hyphen', { reports_change_of: 'answered-calls' }, 'reports_change_of', 'code'],
  ])('refuses %s', (_, change, path, message) => {
    expect(issuesOf(indicatorSchema, { ...declared, ...change })).toEqual([{ path, message }]);
  });

  test.each<[string, object, string]>([
    ['half a decimal', { decimals: 0.5 }, 'decimals'],
    ['fewer decimals than none', { decimals: -1 }, 'decimals'],
    ['seven decimals', { decimals: 7 }, 'decimals'],
    ['a unit that nobody knows', { unit: 'minutes' }, 'unit'],
    ['a direction that nobody knows', { better: 'up' }, 'better'],
    ['an unknown key', { decimal: 1 }, ''],
    [
      'a target that holds for less than the whole alone',
      { target: { at_least: 1, only_total: false } },
      'target.only_total',
    ],
  ])('refuses %s', (_, change, path) => {
    expect(issuesOf(indicatorSchema, { ...declared, ...change }).map((issue) => issue.path)).toEqual([path]);
  });

  test('lets a target bound be nought', () => {
    expect(issuesOf(indicatorSchema, { ...declared, target: { at_most: 0 } })).toEqual([]);
  });
});

describe('indicatorsSchema', () => {
  test('refuses a code with a hyphen', () => {
    expect(issuesOf(indicatorsSchema, { 'answered-calls': declared }).map(({ path }) => path)).toEqual([
      'answered-calls',
    ]);
  });
});

describe('boundsOf', () => {
  const most = Number.POSITIVE_INFINITY;
  test.each(units.filter((unit) => unit !== 'percent'))('lets no number of %s be negative', (unit) => {
    expect(boundsOf(makeIndicator({ unit }))).toEqual({ least: 0, most });
  });

  test('ends per cent at a hundred', () => {
    expect(boundsOf(makeIndicator({ unit: 'percent' }))).toEqual({ least: 0, most: 100 });
  });

  test('follows the scale', () => {
    const scale = { from: 1, to: 5, levels: [] };
    expect(boundsOf(makeIndicator({ unit: 'grade', scale }))).toEqual({ least: 1, most: 5 });
  });

  test('sets no bounds to a reported change, of per cent either', () => {
    const change = makeIndicator({ unit: 'percent', reports_change_of: 'visits' });
    expect(boundsOf(change)).toEqual({ least: Number.NEGATIVE_INFINITY, most });
  });
});
