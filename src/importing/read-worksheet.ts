// The XML of a worksheet to a sheet: its cells, which rows and columns are hidden, and which cells are merged.
import { collectCells } from './collect-cells.ts';
import { collectLayout } from './collect-layout.ts';
import type { ImportLimits } from './import-limits.ts';
import type { WorkbookParts } from './make-cell.ts';
import type { Sheet } from './sheet.ts';
import { walkXml } from './walk-xml.ts';

export interface WorksheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** Reads one worksheet. Throws `ReadingStopped`. */
export function readWorksheet(sheet: WorksheetPart, parts: WorkbookParts, limits: ImportLimits): Sheet {
  const cells = collectCells(sheet.name, parts, limits);
  const layout = collectLayout();
  walkXml(sheet.bytes, sheet.part, {
    open: (name, attributes, parent) => {
      cells.open(name, attributes, parent);
      layout.open(name, attributes);
    },
    text: cells.text,
    close: cells.close,
  });
  const rows = cells.rows();
  const width = rows[0]?.length ?? 0;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows,
    hiddenRows: new Set(layout.hiddenRows.filter((row) => row <= rows.length)),
    hiddenColumns: new Set(layout.hiddenColumns.flatMap(({ from, to }) => countUp(from, Math.min(to, width)))),
    merged: layout.merged,
  };
}

function countUp(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
