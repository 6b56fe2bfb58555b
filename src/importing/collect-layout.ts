// What a worksheet shows of itself, while its XML is walked: hidden rows and columns, merged cells.
import { numberOfRow } from './collect-cells.ts';
import { parseCellRange } from './parse-cell-range.ts';
import type { CellRange } from './sheet.ts';
import type { Attributes } from './walk-xml.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

export interface LayoutCollector {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly Span[];
  readonly merged: readonly CellRange[];
  readonly open: (name: string, attributes: Attributes) => void;
}

/** Collects the layout. A row of no height and a column of no width are as hidden as those that say so. */
export function collectLayout(): LayoutCollector {
  const hiddenRows: number[] = [];
  const hiddenColumns: Span[] = [];
  const merged: CellRange[] = [];
  let row = 0;
  const visits = new Map<string, (attributes: Attributes) => void>([
    [
      'row',
      (attributes) => {
        row = numberOfRow(attributes, row);
        if (isTrue(attributes['hidden']) || isZero(attributes['ht'])) hiddenRows.push(row);
      },
    ],
    [
      'col',
      (attributes) => {
        const isHidden = isTrue(attributes['hidden']) || isZero(attributes['width']);
        if (isHidden) hiddenColumns.push({ from: Number(attributes['min']), to: Number(attributes['max']) });
      },
    ],
    [
      'mergeCell',
      (attributes) => {
        const range = parseCellRange(attributes['ref'] ?? '');
        if (range !== undefined) merged.push(range);
      },
    ],
  ]);
  return { hiddenRows, hiddenColumns, merged, open: (name, attributes) => visits.get(name)?.(attributes) };
}

/** How XML Schema writes yes: both ways occur. */
export function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}

function isZero(written: string | undefined): boolean {
  return written !== undefined && Number(written) === 0;
}
