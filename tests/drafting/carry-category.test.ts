import { describe, expect, test } from 'vitest';
import { carryCategory } from '../../src/drafting/carry-category.ts';
import { makeDimension } from '../../src/statistics/dimension.ts';
import { periodOf } from '../statistics/make-examples.ts';

const category = (from?: string, ...categories: readonly string[]) => ({
  label: 'x',
  ...(from !== undefined && { replaces: { from: periodOf(from), categories: [...categories] } }),
});
const dimension = makeDimension('department', {
  label: 'Förvaltning',
  total: 'Alla',
  categories: {
    skola: category(),
    barn: category('2019-T1', 'skola'),
    barn2: category('2020-T1', 'barn'),
    kultur: category(),
    fritid: category(),
    'kultur-och-fritid': category('2019-T1', 'kultur', 'fritid'),
    teknik: category(),
    gator: category('2019-T2', 'teknik'),
    vatten: category('2019-T2', 'teknik'),
  },
});

describe('carryCategory', () => {
  test.each([
    ['what is as it was', 'total', '2018-T2', '2020-T2', ['total']],
    ['what is not there', 'it', '2018-T2', '2019-T2', []],
    ['what is renamed later', 'skola', '2018-T2', '2018-T3', ['skola']],
    ['what has been renamed', 'skola', '2018-T2', '2019-T1', ['barn']],
    ['what has been renamed twice', 'skola', '2018-T2', '2020-T1', ['barn2']],
    ['what was renamed before', 'barn', '2019-T1', '2019-T2', ['barn']],
    ['what has been merged', 'fritid', '2018-T3', '2019-T1', ['kultur-och-fritid']],
    ['what has been split', 'teknik', '2019-T1', '2019-T2', ['gator', 'vatten']],
    ['what was split before', 'teknik', '2019-T2', '2019-T3', ['teknik']],
    ['what was merged, to an earlier period', 'kultur-och-fritid', '2019-T1', '2018-T3', ['kultur', 'fritid']],
  ])('%s', (...[, code, from, to, expected]) => {
    expect(carryCategory(dimension, code, { from: periodOf(from), to: periodOf(to) })).toEqual(expected);
  });
});
