// A workbook as a text that a person can compare with what a spreadsheet program shows.

import type { Sheet, SheetCell, Workbook } from '../../src/importing/sheet.ts';
import { formatCellAddress, formatColumn } from '../../src/problems/format-place.ts';

/** Sheet by sheet, row by row: texts in quotes, numbers bare, what a cell is in brackets where its look does not tell. */
export function renderWorkbook({ dialect, sheets }: Workbook): string {
  const head = dialect === undefined ? [] : [`${dialect.encoding}, delimiter ${JSON.stringify(dialect.delimiter)}`];
  return [...head, ...sheets.map(renderSheet)].join('\n\n');
}

function renderSheet({ name, hidden, rows, hiddenRows, hiddenColumns, merged }: Sheet): string {
  const facts = [
    ...(hidden ? ['hidden'] : []),
    ...(hiddenColumns.size > 0 ? [`hidden columns ${[...hiddenColumns].map(formatColumn).join(', ')}`] : []),
    ...merged.map(
      ({ from, to }) => `merged ${formatCellAddress(from.row, from.column)}:${formatCellAddress(to.row, to.column)}`,
    ),
  ];
  const title = `${name === undefined ? 'Text' : `Sheet "${name}"`}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
  const lines = rows.map((row, index) => {
    const mark = hiddenRows.has(index + 1) ? ' (hidden)' : '';
    return `${String(index + 1).padStart(3)}${mark}  ${row.map(renderCell).join(' | ')}`.trimEnd();
  });
  return [title, ...lines].join('\n');
}

function renderCell(cell: SheetCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return JSON.stringify(cell.text).replace(
        /[\u00a0\u2000-\u200f\u202f]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    case 'number': {
      const facts = [
        ...(cell.percent ? ['%'] : []),
        ...(cell.decimals === undefined ? [] : [`${cell.decimals} decimals`]),
      ];
      return `${cell.number}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}`;
    }
    case 'duration':
      return `${cell.seconds} s${cell.showsSeconds ? '' : ' [shown as hours and minutes]'}`;
    case 'date':
      return `${cell.date} [date]`;
    case 'boolean':
      return `${cell.boolean} [boolean]`;
    case 'error':
      return `${cell.error} [error]`;
    case 'formula':
      return `${cell.formula} [no result]`;
  }
}
