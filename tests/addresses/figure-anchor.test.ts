import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, findCategories } from '../../src/site/figure-anchor.ts';
import { makeDimension } from '../../src/statistics/dimension.ts';

function declare(code: string, ...categories: readonly string[]) {
  const labels = Object.fromEntries(categories.map((category) => [category, { label: category }]));
  return [code, makeDimension(code, { label: code, total: 'Alla', categories: labels })] as const;
}

const dimensions = new Map([declare('department', 'skola', 'ovrigt'), declare('matter', 'avgift', 'ovrigt')]);

describe('anchorOf', () => {
  test.each([
    [{}, 'total'],
    [{ department: 'total' }, 'total'],
    [{ department: 'skola', matter: 'total' }, 'skola'],
    [{ matter: 'avgift', department: 'skola' }, 'skola.avgift'],
    [{ department: 'ovrigt' }, 'department:ovrigt'],
    [{ matter: 'ovrigt' }, 'matter:ovrigt'],
    [{ matter: 'ovrigt', department: 'skola' }, 'skola.matter:ovrigt'],
  ])('of %j is %s', (categories, anchor) => {
    expect(anchorOf(categories, dimensions)).toBe(anchor);
  });
});

describe('findCategories', () => {
  test('finds what anchorOf was made from, but for totals', () => {
    const categoryOf = (code: string) => fc.constantFrom(...(dimensions.get(code)?.categories.keys() ?? []), undefined);
    const categories = fc.record({ department: categoryOf('department'), matter: categoryOf('matter') });
    fc.assert(
      fc.property(categories, (all) => {
        const given = Object.fromEntries(
          Object.entries(all).flatMap(([code, category]) => (category === undefined ? [] : [[code, category]])),
        );
        const finer = Object.fromEntries(Object.entries(given).filter(([, category]) => category !== 'total'));
        expect(findCategories(anchorOf(given, dimensions), dimensions)).toEqual(finer);
      }),
    );
  });

  test.each(['', 'definition', 'ovrigt', 'skola.', 'skola.x', 'matter:skola', 'x:ovrigt', 'a:matter:ovrigt'])(
    '“%s” is the anchor of no row',
    (anchor) => {
      expect(findCategories(anchor, dimensions)).toBeUndefined();
    },
  );
});
