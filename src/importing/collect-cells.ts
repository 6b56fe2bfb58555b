// The cells of a worksheet, row by row, while its XML is walked.
import type { ImportLimits } from './import-limits.ts';
import { makeCell, type WorkbookParts } from './make-cell.ts';
import { parseCellSpot } from './parse-cell-range.ts';
import { type SpotInFile, stopAsCorrupt, stopAsTooLarge } from './reading-stopped.ts';
import { collectRichText } from './rich-text.ts';
import type { SheetCell } from './sheet.ts';
import type { Attributes, XmlVisitor } from './walk-xml.ts';

export interface CellCollector extends Required<XmlVisitor> {
  /** Each as long as the longest; the last holds something. */
  readonly rows: () => readonly (readonly SheetCell[])[];
}

const empty: SheetCell = { kind: 'empty' };

/** Collects cells. Throws `ReadingStopped` at the first that is broken or beyond the limits. */
export function collectCells(sheet: string, parts: WorkbookParts, limits: ImportLimits): CellCollector {
  const grid = makeGrid(limits);
  const inline = collectRichText();
  let row = 0;
  let column = 0;
  let cell: Attributes = {};
  let value = '';
  let formula: string | undefined;
  let inside = '';
  const beginnings = new Map<string, (attributes: Attributes) => void>([
    [
      'sheetData/row',
      (attributes) => {
        row = numberOfRow(attributes, row);
        column = 0;
      },
    ],
    [
      'row/c',
      (attributes) => {
        column = parseCellSpot(attributes['r'] ?? '')?.column ?? column + 1;
        cell = attributes;
        value = '';
        formula = undefined;
      },
    ],
    [
      'c/f',
      () => {
        formula = '';
        inside = 'f';
      },
    ],
    ['c/v', () => (inside = 'v')],
  ]);
  const endings = new Map<string, () => void>([
    ['f', () => (inside = '')],
    ['v', () => (inside = '')],
    ['is', () => (value = inline.take())],
    [
      'c',
      () => {
        const spot = { sheet, line: row, column };
        const [type, style] = [cell['t'] ?? 'n', Number(cell['s'] ?? 0)];
        grid.store(makeCell({ spot, type, style, value, formula }, parts), spot);
      },
    ],
  ]);
  return {
    open: (name, attributes, parent) => {
      const begin = beginnings.get(`${parent}/${name}`);
      if (begin === undefined) inline.open(name, attributes, parent);
      else begin(attributes);
    },
    text: (text) => {
      if (inside === 'f') formula = `${formula ?? ''}${text}`;
      else if (inside === 'v') value += text;
      else inline.text(text);
    },
    close: (name) => {
      inline.close(name);
      endings.get(name)?.();
    },
    rows: grid.rows,
  };
}

/** Rows that do not say their number follow the one before. */
export function numberOfRow({ r: written }: Attributes, before: number): number {
  if (written === undefined) return before + 1;
  if (/^[1-9]\d{0,6}$/.test(written)) return Number(written);
  throw stopAsCorrupt(`en rad har numret ${written}`, `a row has the number ${written}`);
}

/** Cells by row and column; grows only where there is something. */
function makeGrid(limits: ImportLimits) {
  const rows: SheetCell[][] = [];
  let width = 0;
  return {
    store: (cell: SheetCell, spot: Required<SpotInFile>): void => {
      if (cell.kind === 'empty') return;
      const { line: row, column } = spot;
      width = Math.max(width, column);
      if (row > limits.rows) throw stopAsTooLarge(limits.rows, 'rader', 'rows', spot);
      if (width > limits.columns) throw stopAsTooLarge(limits.columns, 'kolumner', 'columns', spot);
      while (rows.length < row) rows.push([]);
      if (rows.length * width > limits.cells) throw stopAsTooLarge(limits.cells, 'celler', 'cells', spot);
      const cells = rows[row - 1] ?? [];
      while (cells.length < column) cells.push(empty);
      cells[column - 1] = cell;
    },
    rows: () => rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => empty)]),
  };
}
