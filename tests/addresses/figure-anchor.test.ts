import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/site/figure-anchor.ts';
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
