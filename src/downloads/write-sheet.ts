// The XML of one worksheet (ECMA-376 part 1, 18.3): its elements in the order that the schema asks for.
import { escapeCellText } from './escape-sheet-text.ts';
import type { SheetCell, SheetContent, SheetRow } from './sheet-cell.ts';
import type { SheetStyles } from './sheet-styles.ts';
import { escapeXml } from './xml-text.ts';

const lineHeight = 15;

/** `names` is what the sheets are called in the file, in their order. */
export function writeSheet(sheet: SheetContent, styles: SheetStyles, names: readonly string[]): string {
  const { rows, widths } = sheet;
  const across = rows.flatMap(({ isAcross }, index) => (isAcross && widths.length > 1 ? [index + 1] : []));
  const lastColumn = nameColumn(Math.max(widths.length, 1));
  const links = listLinks(rows, names);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${lastColumn}${Math.max(rows.length, 1)}"/>`,
    writeView(sheet),
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/>`,
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.map((row, index) => writeRow(row, index + 1, widths, styles)).join('')}</sheetData>`,
    sheet.isList && sheet.head !== undefined ? `<autoFilter ref="A${sheet.head}:${lastColumn}${rows.length}"/>` : '',
    across.length === 0
      ? ''
      : `<mergeCells count="${across.length}">${across.map((row) => `<mergeCell ref="A${row}:${lastColumn}${row}"/>`).join('')}</mergeCells>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

/** Heads stay in sight. Without lines between the cells the table reads as one in print. */
function writeView({ head, headColumns = 0, isList }: SheetContent): string {
  const lines = isList ? '' : ' showGridLines="0"';
  if (head === undefined) return `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews>`;
  const corner = `${nameColumn(headColumns + 1)}${head + 1}`;
  const [columns, pane] = headColumns === 0 ? ['', 'bottomLeft'] : [` xSplit="${headColumns}"`, 'bottomRight'];
  return `<sheetViews><sheetView${lines} workbookViewId="0"><pane${columns} ySplit="${head}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function writeRow(
  { cells, isAcross }: SheetRow,
  number: number,
  widths: readonly number[],
  styles: SheetStyles,
): string {
  const lines = countLines(cells, isAcross ? [widths.reduce((sum, width) => sum + width, 0)] : widths);
  const height = lines > 1 ? ` ht="${lines * lineHeight}" customHeight="1"` : '';
  const written = cells.map((cell, index) => writeCell(cell, `${nameColumn(index + 1)}${number}`, styles)).join('');
  return `<row r="${number}"${height}>${written}</row>`;
}

/** Spreadsheets work out no heights when they open a file: how many lines the cells that may break need. */
function countLines(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => {
    if (cell === undefined || !('text' in cell) || !mayBreak(cell.look)) return 1;
    const width = Math.max((widths[index] ?? 1) - 1, 1);
    return cell.text.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / width), 1), 0);
  });
  return Math.max(1, ...lines);
}

function mayBreak(look = 'plain'): boolean {
  return look === 'head' || look === 'figure-head' || look === 'wrapped';
}

function writeCell(cell: SheetCell, address: string, styles: SheetStyles): string {
  if (cell === undefined) return '';
  const style = ` s="${styles.indexOf(cell)}"`;
  if ('number' in cell) return `<c r="${address}"${style}><v>${cell.number}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell.text)}</t></is></c>`;
}

function listLinks(rows: readonly SheetRow[], names: readonly string[]): readonly string[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const name = cell !== undefined && 'text' in cell && cell.sheet !== undefined ? names[cell.sheet] : undefined;
      if (name === undefined) return [];
      const place = escapeXml(`'${name.replaceAll("'", "''")}'!A1`);
      return [`<hyperlink ref="${nameColumn(column + 1)}${row + 1}" location="${place}"/>`];
    }),
  );
}

/** 1 → A, 27 → AA. */
export function nameColumn(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest === 0 ? '' : nameColumn(rest)}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
