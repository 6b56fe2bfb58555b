import { describe, expect, test } from 'vitest';
import { comparedMonths, lowerFirst, nameCategories, nameDimension } from '../../src/views/release-context.ts';
import { contextIn, makeCatalogue, makeContext } from './example-catalogue.ts';

const context = makeContext();

describe('nameCategories', () => {
  test('names the last dimension last, in full or short', () => {
    expect(nameCategories({ department: 'skola', matter: 'buller' }, context)).toBe('Skolförvaltningen, Buller');
    expect(nameCategories({ answer_group: 'val-1' }, context, 'short')).toBe('Val 1');
    expect(nameCategories({ answer_group: 'total' }, contextIn(makeCatalogue(), 'en'))).toBe('The whole switchboard');
    expect(nameCategories({}, context)).toBe('');
  });

  test('leaves the code of what has no name', () => {
    expect(nameCategories({ answer_group: 'val-9', no_such: 'a' }, context)).toBe('val-9, a');
  });
});

describe('nameDimension', () => {
  test('names it, or leaves its code', () => {
    expect([nameDimension('answer_group', context), nameDimension('no_such', context)]).toEqual([
      'Svarsgrupp',
      'no_such',
    ]);
  });
});

describe('comparedMonths', () => {
  test('names the months, or what is not a period as it is written', () => {
    expect(comparedMonths(context)).toBe('maj–augusti 2017');
    expect(comparedMonths({ ...context, comparison: { ...context.comparison, since: 'förr' } })).toBe('förr');
  });
});

describe('lowerFirst', () => {
  test.each([
    ['Svarsgrupp', 'svarsgrupp'],
    ['Ärende', 'ärende'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(lowerFirst(text)).toBe(expected);
  });
});
