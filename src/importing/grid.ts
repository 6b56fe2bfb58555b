// A sheet as a mapping looks at it: only its range, turned round where categories stand in columns. Each cell keeps its
// spot in the file, which messages name.
import { formatCellAddress } from '../problems/format-place.ts';
import type { Place } from '../problems/problem.ts';
import type { ImportMapping } from '../statistics/import-mapping.ts';
import { parseCellRange } from './parse-cell-range.ts';
import type { CellRange, CellSpot, Sheet, SheetCell } from './sheet.ts';

export interface GridCell extends CellSpot {
  readonly cell: SheetCell;
  /** What it says as a heading or a label: of a cell that a merged one covers, what that one says. Empty when nothing. */
  readonly label: string;
  /** The merged cell that it is part of. */
  readonly merged: CellRange | undefined;
  /** Whether its row or column is hidden. */
  readonly isHidden: boolean;
}

export interface Grid {
  /** Of the file, for messages. */
  readonly file: string;
  readonly sheet: Sheet;
  readonly layout: ImportMapping['layout'];
  /** A record a row. */
  readonly rows: readonly (readonly GridCell[])[];
}

/**
 * Lays out the cells of the sheet. A range that reaches beyond the sheet is cut off there; one that ends before it begins
 * holds nothing.
 */
export function layOutGrid(
  file: string,
  sheet: Sheet,
  { layout, range }: Pick<ImportMapping, 'layout' | 'range'>,
): Grid {
  const limits = range === undefined ? everything : parseCellRange(range);
  const covers = sheet.merged.map((merged) => ({ merged, label: labelOf(cellAt(sheet, merged.from)) }));
  const layOut = (cell: SheetCell, spot: CellSpot): GridCell => {
    const cover = covers.find(({ merged }) => isWithin(spot, merged));
    const isHidden = sheet.hiddenRows.has(spot.row) || sheet.hiddenColumns.has(spot.column);
    return { ...spot, cell, label: cover?.label ?? labelOf(cell), merged: cover?.merged, isHidden };
  };
  const rows = limits === undefined ? [] : cutOut(sheet, limits, layOut);
  return { file, sheet, layout, rows: layout === 'columns' ? turnRound(rows) : rows };
}

const everything: CellRange = {
  from: { row: 1, column: 1 },
  to: { row: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY },
};

function cutOut(
  { rows }: Sheet,
  { from, to }: CellRange,
  layOut: (cell: SheetCell, spot: CellSpot) => GridCell,
): readonly (readonly GridCell[])[] {
  return rows
    .slice(from.row - 1, to.row)
    .map((cells, down) =>
      cells
        .slice(from.column - 1, to.column)
        .map((cell, right) => layOut(cell, { row: from.row + down, column: from.column + right })),
    );
}

/** Where the cell is, for a message. */
export function placeOfCell({ file, sheet }: Pick<Grid, 'file' | 'sheet'>, { row, column }: CellSpot): Place {
  return { file, line: row, column, sheet: sheet.name ?? '' };
}

/** `D14` */
export function addressOfCell({ row, column }: CellSpot): string {
  return formatCellAddress(row, column);
}

/** The text of a cell with single spaces, also for what a terminal would obey; a number as JSON would write it. */
export function labelOf(cell: SheetCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    case 'number':
      return String(cell.number);
    case 'date':
      return cell.date;
    default:
      return '';
  }
}

/** Whether nothing stands in the cell but spaces. */
export function isEmpty({ cell }: Pick<GridCell, 'cell'>): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && labelOf(cell) === '');
}

function cellAt({ rows }: Sheet, { row, column }: CellSpot): SheetCell {
  return rows[row - 1]?.[column - 1] ?? { kind: 'empty' };
}

function isWithin({ row, column }: CellSpot, { from, to }: CellRange): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

function turnRound(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}
