import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDisclosures, findRange } from '../../src/disclosure/attack.ts';
import { listFigures } from '../../src/disclosure/figure.ts';
import { listRelations } from '../../src/disclosure/list-relations.ts';
import { suggestSuppression } from '../../src/disclosure/suggest-suppression.ts';
import { addressKey } from '../../src/statistics/observation.ts';
import { calls, type Grid, publishGrid, tryAll } from './random-table.ts';

/** A table of 2 × 2 to 3 × 4 small counts, of which some inner cells are hidden. */
const anyGrid: fc.Arbitrary<Grid> = fc
  .record({ rows: fc.constantFrom(2, 3), columns: fc.constantFrom(2, 3, 4) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cells: fc.array(fc.nat({ max: 5 }), { minLength: rows * columns, maxLength: rows * columns }),
      hidden: fc.constant([]),
      places: fc.uniqueArray(fc.nat({ max: rows * columns - 1 }), { maxLength: 6 }),
    }),
  )
  .map(({ places, ...grid }) => ({ ...grid, hidden: grid.cells.map((_, index) => places.includes(index)) }));

/** The hidden cells are of the size that a rule hides. */
function hideByRule(grid: Grid): Grid {
  const range = { least: 1, most: 4 };
  const cells = grid.cells.map((cell, index) => (grid.hidden[index] ? (cell % range.most) + 1 : cell));
  return { ...grid, range, cells };
}

function boundsBySolver(grid: Grid, knowsRule: boolean): ReadonlyMap<string, unknown> {
  const publication = publishGrid(grid);
  const relations = listRelations(publication);
  const [published] = publication.releases;
  if (published === undefined) throw new Error('No release');
  const figures = listFigures(published, publication.indicators);
  return new Map(
    published.hidden.map(({ observation }) => {
      const figure = figures.get(addressKey(observation));
      if (figure === undefined) throw new Error('No figure');
      return [addressKey(observation), findRange(figure, relations, knowsRule)];
    }),
  );
}

describe('findRange', () => {
  test('finds for each hidden cell what trying every table finds', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        expect(boundsBySolver(grid, false)).toEqual(tryAll(grid));
      }),
      { numRuns: 200 },
    );
  });

  test('finds what trying every table within the range of the rule finds', () => {
    fc.assert(
      fc.property(anyGrid, (any) => {
        const grid = hideByRule(any);
        expect(boundsBySolver(grid, true)).toEqual(tryAll(grid));
      }),
      { numRuns: 200 },
    );
  });
});

describe('findDisclosures', () => {
  const cells = [12, 3, 9, 11, 20, 7];
  const hide = (...places: readonly number[]): Grid => ({
    rows: 2,
    columns: 3,
    cells,
    hidden: cells.map((_, index) => places.includes(index)),
    range: { least: 1, most: 4 },
  });
  const addressesIn = (grid: Grid) =>
    findDisclosures(listRelations(publishGrid(grid))).map(({ figure }) => addressKey(figure.observation));

  test('finds a cell that stands alone in its row', () => {
    expect(addressesIn(hide(1))).toEqual([`${calls.code}[column=c1,row=c0]`]);
  });

  test('finds both cells of a row that stand alone in their columns', () => {
    expect(addressesIn(hide(1, 2))).toEqual([`${calls.code}[column=c2,row=c0]`, `${calls.code}[column=c1,row=c0]`]);
  });

  test('finds nothing when the four corners of a rectangle are hidden', () => {
    expect(addressesIn(hide(1, 2, 4, 5))).toEqual([]);
  });

  test('finds nothing where nothing is hidden', () => {
    expect(addressesIn(hide())).toEqual([]);
  });

  test('tells with which relations it works a cell out, and no more than it needs', () => {
    const [disclosure] = findDisclosures(listRelations(publishGrid(hide(1))));
    expect(disclosure?.range).toEqual({ least: 3, most: 3 });
    expect(disclosure?.recipe).toHaveLength(1);
  });

  test('suggests the smallest cells that protect the one that is found', () => {
    const publication = publishGrid(hide(1));
    const all = findDisclosures(listRelations(publication));
    const [disclosure] = all;
    const suggested = disclosure && suggestSuppression(publication, disclosure, all);
    expect(suggested?.map(({ observation }) => observation.value)).toEqual(
      [7, 9, 20].map((number) => ({ kind: 'number', number, status: 'normal' })),
    );
  });
});
