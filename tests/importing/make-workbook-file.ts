// The bytes of a workbook with one sheet of texts and numbers.
import { formatCellAddress } from '../../src/problems/format-place.ts';
import { makeArchive } from './make-archive.ts';
import { makeWorkbook } from './make-workbook.ts';

/** A workbook whose sheet holds these rows. */
export function makeWorkbookFile(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const written = rows.map((cells, row) => {
    const inRow = cells.map((cell, column) => writeCell(cell, formatCellAddress(row + 1, column + 1)));
    return `<row r="${row + 1}">${inRow.join('')}</row>`;
  });
  return makeArchive(makeWorkbook({ sheets: [written.join('')] }));
}

function writeCell(cell: string | number, address: string): string {
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
