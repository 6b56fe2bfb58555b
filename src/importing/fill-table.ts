// Imported figures into the text of a table: only the cells that change are written anew. Rows, columns, line ends and
// whatever the import says nothing about stay as they are.
import Papa from 'papaparse';
import { checkHeader } from '../loaders/check-header.ts';
import { parseCell } from '../loaders/parse-cell.ts';
import { type CsvFile, type CsvRow, parseCsv } from '../loaders/parse-csv.ts';
import type { Problem } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import { total } from '../statistics/observation.ts';
import type { CsvDialect, Publication } from '../statistics/publication.ts';
import type { TableDeclaration } from '../statistics/table.ts';
import { writeValue } from '../statistics/written-value.ts';
import type { ImportedFigure } from './read-figure.ts';

/** The table that the figures go into. */
export interface TableText {
  /** As messages call it. */
  readonly name: string;
  /** The text of the file; nothing when there is no file yet. */
  readonly text: string | undefined;
  readonly declaration: TableDeclaration;
  readonly publication: Publication;
}

/**
 * The text of the table with the figures in it, byte for byte the same when all of them stand there. New columns and rows
 * come last. Returns nothing when the table cannot be read as it is.
 */
export function fillTable(table: TableText, figures: readonly ImportedFigure[]): string | undefined {
  const { declaration, publication } = table;
  const text =
    table.text ?? `${writeRow([...declaration.dimensions, ...listNew([], figures, declaration)], publication.csv)}\n`;
  const file = parseExisting({ ...table, text });
  if (file === undefined) return undefined;
  const names = file.header.cells.map((cell) => cell.text);
  const added = listNew(names, figures, declaration);
  const columns = [...names, ...added];
  const rows = new Map(groupByRow(figures, declaration.dimensions));
  const isDimension = (name: string): boolean => declaration.dimensions.includes(name);
  const lines = new Map<number, string>();
  if (added.length > 0) lines.set(file.header.line, writeRow(columns, publication.csv));
  for (const row of file.rows) {
    const key = keyOf(declaration.dimensions.map((name) => row.cells[names.indexOf(name)]?.text ?? ''));
    const own = rows.get(key) ?? [];
    rows.delete(key);
    const cells = columns.map((name, index) => fillCell(row, index, name, { publication, own }));
    const isSame = cells.every((cell, index) => cell === row.cells[index]?.text);
    if (!isSame) lines.set(row.line, writeRow(cells, publication.csv));
  }
  const appended = [...rows.values()].map((own) =>
    writeRow(
      columns.map((name) =>
        isDimension(name) ? (own[0]?.categories[name] ?? total) : write(own, name, publication.csv),
      ),
      publication.csv,
    ),
  );
  return replaceLines(text, lines, appended);
}

/** Without the mark at the beginning and foreign line ends, which stay in the text. */
function parseExisting({ name, text, declaration, publication }: TableText & { text: string }): CsvFile | undefined {
  const problems: Problem[] = [];
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const file = parseCsv({ name, text: plain }, publication.csv, report);
  if (file === undefined) return undefined;
  checkHeader(
    file,
    { known: [...declaration.dimensions, ...declaration.indicators], needed: declaration.dimensions },
    report,
  );
  return problems.some(isError) ? undefined : file;
}

/** The indicators of the figures that the file has no column for, in the declared order. */
function listNew(
  names: readonly string[],
  figures: readonly ImportedFigure[],
  { indicators }: TableDeclaration,
): readonly string[] {
  const imported = new Set(figures.map(({ indicator }) => indicator));
  return indicators.filter((name) => imported.has(name) && !names.includes(name));
}

function groupByRow(figures: readonly ImportedFigure[], dimensions: readonly string[]) {
  return Map.groupBy(figures, ({ categories }) => keyOf(dimensions.map((name) => categories[name] ?? total)));
}

function keyOf(codes: readonly string[]): string {
  return codes.join(' ');
}

/** The cell as it stands when it says the same. */
function fillCell(
  row: CsvRow,
  index: number,
  name: string,
  { publication, own }: { readonly publication: Publication; readonly own: readonly ImportedFigure[] },
): string {
  const stands = row.cells[index]?.text ?? '';
  const figure = own.find(({ indicator }) => indicator === name);
  const indicator = publication.indicators.get(name);
  if (figure === undefined || indicator === undefined) return stands;
  const now = parseCell(stands, indicator, publication.csv);
  const isSame = now.kind === 'value' && writeValue(now.value) === writeValue(figure.value);
  return isSame ? stands : writeValue(figure.value, publication.csv.decimal_mark);
}

function write(figures: readonly ImportedFigure[], name: string, { decimal_mark }: CsvDialect): string {
  const figure = figures.find(({ indicator }) => indicator === name);
  return figure === undefined ? '' : writeValue(figure.value, decimal_mark);
}

function writeRow(cells: readonly string[], { delimiter }: CsvDialect): string {
  return Papa.unparse([[...cells]], { delimiter });
}

/** The text with some of its lines replaced and others added, each with the line end of the first. */
function replaceLines(text: string, lines: ReadonlyMap<number, string>, appended: readonly string[]): string {
  const end = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const parts = text.slice(mark.length).split(/(\r\n?|\n)/);
  const replaced = parts.map((part, index) => (index % 2 === 0 ? (lines.get(index / 2 + 1) ?? part) : part)).join('');
  if (appended.length === 0) return mark + replaced;
  const whole = /[\r\n]$/.test(replaced) ? replaced : replaced + end;
  return `${mark}${whole}${appended.map((line) => `${line}${end}`).join('')}`;
}
