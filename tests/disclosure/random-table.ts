// Small tables with totals, some cells hidden, and every table that an outsider could take it for, by trying all.

import type { AttackedPublication } from '../../src/disclosure/list-relations.ts';
import { makeDimension } from '../../src/statistics/dimension.ts';
import { type HiddenFigure, hideFigure, type NumberRange } from '../../src/statistics/disclosure.ts';
import { addressKey, type Observation, total } from '../../src/statistics/observation.ts';
import { byCode, makeIndicator, makeNumber, makeRelease } from '../statistics/make-examples.ts';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Inner cells, row by row. */
  readonly cells: readonly number[];
  /** Which of the inner cells are hidden. */
  readonly hidden: readonly boolean[];
  /** What the rule hides, when a rule did. */
  readonly range?: NumberRange;
}

export const calls = makeIndicator({ aggregation: 'sum' });

const dimensions = new Map(
  ['row', 'column'].map((code) => [
    code,
    makeDimension(code, {
      label: code,
      total: 'Alla',
      categories: Object.fromEntries([0, 1, 2, 3].map((index) => [`c${index}`, { label: `${index}` }])),
    }),
  ]),
);

/** The address of an inner cell. */
export function cellAt(row: number, column: number) {
  return { indicator: calls.code, categories: { row: `c${row}`, column: `c${column}` } };
}

/** The table with all its totals as a publication of one release. */
export function publishGrid({ rows, columns, cells, hidden, range }: Grid): AttackedPublication {
  const observations: Observation[] = [];
  const withheld: HiddenFigure[] = [];
  const add = (number: number, categories: Readonly<Record<string, string>>, isHidden: boolean) => {
    const observation = makeNumber(number, { categories });
    const shown = isHidden ? hideFigure(observation) : observation;
    observations.push(shown);
    if (isHidden) withheld.push({ observation: shown, number, by: 'rule', ...(range && { range }) });
  };
  const at = (row: number, column: number): number => cells[row * columns + column] ?? 0;
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      add(at(row, column), { row: `c${row}`, column: `c${column}` }, hidden[row * columns + column] ?? false);
      sum += at(row, column);
    }
    add(sum, { row: `c${row}`, column: total }, false);
  }
  for (let column = 0; column < columns; column += 1) {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += at(row, column);
    add(sum, { row: total, column: `c${column}` }, false);
  }
  add(
    cells.reduce((sum, number) => sum + number, 0),
    {},
    false,
  );
  return {
    indicators: byCode(calls),
    dimensions,
    identities: {},
    releases: [{ release: makeRelease(...observations), hidden: withheld }],
  };
}

/** The least and greatest value of each hidden cell over every table with the same totals, by its address. */
export function tryAll(grid: Grid): ReadonlyMap<string, NumberRange> {
  const { columns, hidden, range } = grid;
  const places = hidden.flatMap((isHidden, index) =>
    isHidden ? [{ row: Math.floor(index / columns), column: index % columns }] : [],
  );
  const left = sumHidden(grid);
  const ranges = new Map<string, NumberRange>();
  for (const numbers of fillCells(places, left, range)) {
    for (const [index, { row, column }] of places.entries()) {
      const key = addressKey(cellAt(row, column));
      const number = numbers[index] ?? 0;
      const { least = number, most = number } = ranges.get(key) ?? {};
      ranges.set(key, { least: Math.min(least, number), most: Math.max(most, number) });
    }
  }
  return ranges;
}

/** What the hidden cells of each row and column come to: `row 0` → 12. */
type Left = Readonly<Record<string, number>>;

function sumHidden({ columns, cells, hidden }: Grid): Left {
  const left: Record<string, number> = {};
  for (const [index, number] of cells.entries()) {
    if (!hidden[index]) continue;
    for (const line of [`row ${Math.floor(index / columns)}`, `column ${index % columns}`]) {
      left[line] = (left[line] ?? 0) + number;
    }
  }
  return left;
}

/** Every way to fill the places that leaves nothing over. */
function* fillCells(
  [place, ...rest]: readonly { readonly row: number; readonly column: number }[],
  left: Left,
  range: NumberRange | undefined,
): Generator<readonly number[]> {
  if (place === undefined) {
    if (Object.values(left).every((number) => number === 0)) yield [];
    return;
  }
  const [row, column] = [`row ${place.row}`, `column ${place.column}`];
  const most = Math.min(left[row] ?? 0, left[column] ?? 0, range?.most ?? Number.POSITIVE_INFINITY);
  for (let number = range?.least ?? 0; number <= most; number += 1) {
    const less = { ...left, [row]: (left[row] ?? 0) - number, [column]: (left[column] ?? 0) - number };
    for (const others of fillCells(rest, less, range)) yield [number, ...others];
  }
}
