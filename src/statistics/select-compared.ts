// Which figures of a release are worth a line when it is compared with another period: those with a difference to tell or a
// reason why there is none; of many, the whole and those that have changed most.
import { type Change, type Comparison, compareFigure } from './change.ts';
import type { Definitions } from './earlier-figure.ts';
import { rankIndicator } from './matters.ts';
import { type Categories, total } from './observation.ts';
import { listFigures, listIndicators } from './release-indicators.ts';

export interface ComparedRow {
  readonly categories: Categories;
  readonly change: Change;
}

export interface ComparedIndicator {
  readonly indicator: string;
  /** In the order of the tables, the whole first. */
  readonly rows: readonly ComparedRow[];
  /** How many rows there would be, when only those that have changed most are chosen. */
  readonly of?: number;
}

/** More rows than these are not read one by one. */
const mostRows = 16;
const chosenRows = 10;

/** The indicators that have anything to tell. Places in an order, and changes that a producer states, are not compared. */
export function selectCompared(comparison: Comparison, definitions: Definitions): readonly ComparedIndicator[] {
  return listIndicators(comparison).flatMap((code): readonly ComparedIndicator[] => {
    const indicator = definitions.indicators.get(code);
    if (indicator === undefined || indicator.reports_change_of !== undefined || code === rankIndicator) return [];
    const rows = listFigures(comparison, code)
      .map(({ categories }) => {
        return { categories, change: compareFigure(comparison, { indicator: code, categories }, definitions) };
      })
      .filter(({ change }) => isTelling(change));
    if (rows.length === 0) return [];
    const sorted = [...rows.filter(isWhole), ...rows.filter((row) => !isWhole(row))];
    if (sorted.length <= mostRows) return [{ indicator: code, rows: sorted }];
    return [{ indicator: code, rows: chooseRows(sorted), of: sorted.length }];
  });
}

/** A difference, or that the figure cannot be compared or is new; not that there is nothing to compare. */
function isTelling(change: Change): boolean {
  return change.kind !== 'none' || change.reason === 'not-comparable' || change.reason === 'new';
}

function isWhole({ categories }: ComparedRow): boolean {
  return Object.values(categories).every((category) => category === total);
}

/** The whole and those that have changed most, in their order. */
function chooseRows(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const largest = new Set(rows.toSorted((a, b) => sizeOf(b.change) - sizeOf(a.change)).slice(0, chosenRows));
  return rows.filter((row) => isWhole(row) || largest.has(row));
}

/** In the indicator's unit, in which all its rows can be held against each other. */
function sizeOf(change: Change): number {
  return change.kind === 'none' ? -1 : Math.abs(change.absolute ?? 0);
}
