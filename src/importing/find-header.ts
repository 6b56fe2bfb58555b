// Where each field of a mapping is: the header row is the first that has all headings, wherever title rows end.

import { formatColumn } from '../problems/format-place.ts';
import { findNearestName } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { fillPeriod, type ImportMapping, type MappedField } from '../statistics/import-mapping.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { addressOfCell, type Grid, type GridCell, placeOfCell } from './grid.ts';
import { findHeadingUnit, type HeadingUnit } from './heading-unit.ts';
import { foldLabel } from './match-label.ts';
import { parseColumn } from './parse-cell-range.ts';

export interface LocatedField {
  readonly field: MappedField;
  /** In `fields` of the mapping. */
  readonly index: number;
  /** 0-based, in the rows of the grid. */
  readonly column: number;
  /** The unit that its heading names, or the cell above or below that. */
  readonly unit: HeadingUnit | undefined;
}

export interface Header {
  readonly fields: readonly LocatedField[];
  /** 0-based: where the rows below the header begin. */
  readonly firstRow: number;
}

/** Finds the header; nothing when a field cannot be found, or in several places, which is reported. */
export function findHeader(
  grid: Grid,
  mapping: ImportMapping,
  period: ReferencePeriod,
  report: Report,
): Header | undefined {
  const fields = mapping.fields.map((field) =>
    field.header === undefined ? field : { ...field, header: fillPeriod(field.header, period) },
  );
  const headings = fields.flatMap(({ header }) => header ?? []);
  const row = findRow(grid, headings, report);
  if (row === undefined) return undefined;
  const located = fields.map((field, index) => {
    const column =
      field.at === undefined ? findHeading(grid, row, field.header ?? '', report) : findAt(grid, field.at, report);
    const isThere = field.at === undefined || isHeaded({ grid, row, column }, field.header, report);
    return column !== undefined && isThere ? { field, index, column, unit: findUnit(grid, row, column) } : undefined;
  });
  const found = located.filter((one) => one !== undefined);
  if (found.length < located.length) return undefined;
  return { fields: found, firstRow: headings.length === 0 ? 0 : row + 1 };
}

function findRow(grid: Grid, headings: readonly string[], report: Report): number | undefined {
  let best = { row: 0, count: -1 };
  for (const [row, cells] of grid.rows.entries()) {
    const labels = new Set(cells.map(({ label }) => foldLabel(label)));
    const count = headings.filter((heading) => labels.has(foldLabel(heading))).length;
    if (count === headings.length) return row;
    if (count > best.count) best = { row, count };
  }
  const cells = best.count > 0 ? (grid.rows[best.row] ?? []) : [];
  const labels = [...new Set(cells.map(({ label }) => label).filter((label) => label !== ''))];
  const missing = headings.filter((heading) => !labels.some((label) => foldLabel(label) === foldLabel(heading)));
  const place = placeOfCell(grid, cells[0] ?? { row: 1, column: 1 });
  for (const header of missing) {
    const nearest = findNearestName(header, labels);
    const particulars = { header, found: labels.join(', ') || '–' };
    report({ code: 'import-header-missing', place, particulars, ...(nearest !== undefined && { nearest }) });
  }
  return undefined;
}

function findHeading(grid: Grid, row: number, header: string, report: Report): number | undefined {
  const found = (grid.rows[row] ?? []).flatMap((cell, column) =>
    foldLabel(cell.label) === foldLabel(header) ? [{ cell, column }] : [],
  );
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return first?.column;
  const isOneCell = found.every(({ cell }) => cell.merged !== undefined && cell.merged === first.cell.merged);
  const place = placeOfCell(grid, first.cell);
  const cells = found.map(({ cell }) => addressOfCell(cell)).join(', ');
  const particulars = { header, cells, example: atOf(others[0]?.cell ?? first.cell, grid) };
  report({ code: isOneCell ? 'import-header-merged' : 'import-header-twice', place, particulars });
  return undefined;
}

interface Spot {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number | undefined;
}

/** Whether the heading that a place is to have stands there; otherwise that is reported. */
function isHeaded({ grid, row, column }: Spot, header: string | undefined, report: Report): boolean {
  const cells = grid.rows[row] ?? [];
  const cell = cells[column ?? -1];
  const isWanted = ({ label }: GridCell): boolean => foldLabel(label) === foldLabel(header ?? '');
  if (header === undefined || cell === undefined || isWanted(cell)) return true;
  const places = cells.filter(isWanted).map((one) => atOf(one, grid));
  const particulars = { header, found: cell.label || '–', cells: places.join(', ') };
  report({ code: 'import-header-moved', place: placeOfCell(grid, cell), particulars });
  return false;
}

function findUnit({ rows }: Grid, row: number, column: number): HeadingUnit | undefined {
  const near = [row, row + 1, row - 1].flatMap((index) => rows[index]?.[column]?.label ?? []);
  return near.map(findHeadingUnit).find((unit) => unit !== undefined);
}

/** What `at` of the mapping says of the cell's column, or of its row when fields are rows. */
export function atOf({ row, column }: Pick<GridCell, 'row' | 'column'>, { layout }: Pick<Grid, 'layout'>): string {
  return layout === 'columns' ? String(row) : formatColumn(column);
}

function findAt(grid: Grid, at: string | number, report: Report): number | undefined {
  const cells = grid.rows[0] ?? [];
  const column = cells.findIndex((cell) =>
    typeof at === 'number' ? cell.row === at : cell.column === parseColumn(at),
  );
  if (column >= 0) return column;
  const place = placeOfCell(grid, cells[0] ?? { row: 1, column: 1 });
  report({ code: 'import-column-missing', place, particulars: { at } });
  return undefined;
}
