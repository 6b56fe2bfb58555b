// CSV text to rows of cells with line and column. The only place that knows Papa Parse.
// What the columns mean belongs to parse-table and parse-staff.
import Papa from 'papaparse';
import type { Place, Report } from '../problems/problem.ts';
import type { CsvDialect } from '../statistics/publication.ts';
import type { TextFile } from './read-text.ts';

export interface CsvCell {
  readonly text: string;
  /** 1-based column of the file where the cell begins. */
  readonly column: number;
}

/** What a row shorter than its header would have; rows of a `CsvFile` are as long as it. */
export const noCell: CsvCell = { text: '', column: 1 };

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

export interface CsvFile {
  readonly name: string;
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
  /** Whether every row could be read; what is not in `rows` may otherwise be in one that is left out. */
  readonly isWhole: boolean;
}

const delimiterNames = {
  ';': { sv: 'semikolon', en: 'semicolons' },
  ',': { sv: 'komma', en: 'commas' },
  '\t': { sv: 'tabb', en: 'tabs' },
} as const;

/** What Papa Parse objects to in quotes. */
const quoteErrors = {
  unclosed: { sv: 'ett citattecken avslutas aldrig', en: 'a quote is never closed' },
  followed: { sv: 'efter det avslutande citattecknet står mer text', en: 'there is more text after the closing quote' },
} as const;

/**
 * Splits the file into a header and rows that have as many cells as it. Reports quotes that do not match, blank rows
 * (the first of several), rows of another length and a header that is evidently delimited by something else; such rows are left out.
 * A cell never holds a line break, so that row and line are the same.
 */
export function parseCsv(file: TextFile, dialect: CsvDialect, report: Report): CsvFile | undefined {
  const lines = splitLines(file, dialect, report);
  const rows: CsvRow[] = [];
  let isWhole = true;
  for (const [index, line] of lines.entries()) {
    const place = { file: file.name, line: index + 1, column: 1 };
    if (isBlank(line, dialect)) {
      if (index === 0 || !isBlank(lines[index - 1] ?? '', dialect))
        report({ code: 'row-blank', place, particulars: {} });
      continue;
    }
    const row = parseLine(line, place, dialect, report);
    if (row === undefined) isWhole = false;
    else rows.push(row);
  }
  const [header, ...body] = rows;
  if (header === undefined || header.line !== 1) return undefined;
  if (isDelimitedOtherwise(header, file, dialect, report)) return undefined;
  const fitting = body.filter((row) => hasLengthOf(header, row, file.name, report));
  return { name: file.name, header, rows: fitting, isWhole: isWhole && fitting.length === body.length };
}

/** More than any page could show; each of them may be a problem of its own. */
const mostRows = 20_000;
const mostColumns = 1000;

/** The lines, without those at the end that are empty; none of a table that is too large, which is reported. */
function splitLines({ name: file, text }: TextFile, { delimiter }: CsvDialect, report: Report): readonly string[] {
  // The end is looked for once in each run of line breaks: a file may be nothing else.
  const lines = text.replace(/(?<!\n)\n+$/, '').split('\n');
  const [rows, columns] = [lines.length, (lines[0] ?? '').split(delimiter).length];
  if (rows <= mostRows && columns <= mostColumns) return lines;
  const particulars = { rows, columns, mostRows, mostColumns };
  report({ code: 'table-large', place: { file, line: 1, column: 1 }, particulars });
  return [];
}

/** Also a row of delimiters alone, as Excel writes below a table. */
function isBlank(line: string, dialect: CsvDialect): boolean {
  return line.replaceAll(dialect.delimiter, '').trim() === '';
}

function parseLine(line: string, place: Place, dialect: CsvDialect, report: Report): CsvRow | undefined {
  if (!line.includes('"')) return { line: place.line, cells: placeCells(line, line.split(dialect.delimiter)) };
  const parsed = Papa.parse<readonly string[]>(line, { delimiter: dialect.delimiter, header: false });
  const [error] = parsed.errors;
  if (error === undefined) return { line: place.line, cells: placeCells(line, parsed.data.flat()) };
  // The parser tells where it was after the quote.
  const column = Math.max(1, Number(error.index));
  const detail = quoteErrors[error.code === 'MissingQuotes' ? 'unclosed' : 'followed'];
  report({ code: 'csv-quotes', place: { ...place, column }, particulars: { detail } });
  return undefined;
}

/** Finds where each cell begins by walking the line; a quoted cell takes its quotes and doubled quotes with it. */
function placeCells(line: string, texts: readonly string[]): readonly CsvCell[] {
  let offset = 0;
  return texts.map((text) => {
    const column = offset + 1;
    const quoted = line[offset] === '"';
    offset += (quoted ? text.replaceAll('"', '""').length + 2 : text.length) + 1;
    return { text, column };
  });
}

function isDelimitedOtherwise(header: CsvRow, { name, text }: TextFile, dialect: CsvDialect, report: Report): boolean {
  if (header.cells.length > 1) return false;
  const line = text.split('\n')[0] ?? '';
  for (const [delimiter, found] of Object.entries(delimiterNames)) {
    if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue;
    const place = { file: name, line: 1, column: line.indexOf(delimiter) + 1 };
    report({ code: 'csv-delimiter', place, particulars: { found, expected: delimiterNames[dialect.delimiter] } });
    return true;
  }
  return false;
}

function hasLengthOf(header: CsvRow, row: CsvRow, file: string, report: Report): boolean {
  const [found, expected] = [row.cells.length, header.cells.length];
  if (found === expected) return true;
  const { column } = row.cells[expected] ?? row.cells.at(-1) ?? noCell;
  report({ code: 'row-cells', place: { file, line: row.line, column }, particulars: { found, expected } });
  return false;
}
