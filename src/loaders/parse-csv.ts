// CSV text to rows of cells with line and column. The only place that knows Papa Parse.
// What the columns mean belongs to parse-table and parse-staff.
import Papa from 'papaparse';
import type { Particular, Report } from '../problems/problem.ts';
import type { CsvDialect } from '../statistics/publication.ts';
import type { TextFile } from './read-text.ts';

export interface CsvCell {
  readonly text: string;
  /** 1-based column of the file where the cell begins. */
  readonly column: number;
}

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

/** What Papa Parse objects to in quotes, by its names. */
const quoteErrors: Readonly<Record<string, Particular>> = {
  MissingQuotes: { sv: 'ett citattecken avslutas aldrig', en: 'a quote is never closed' },
  InvalidQuotes: {
    sv: 'efter det avslutande citattecknet står mer text',
    en: 'there is more text after the closing quote',
  },
};

/**
 * Splits the file into a header and rows that have as many cells as it. Reports quotes that do not match, blank rows,
 * rows of another length and a header that is evidently delimited by something else; such rows are left out.
 * A cell never holds a line break, so that row and line are the same.
 */
export function parseCsv(file: TextFile, dialect: CsvDialect, report: Report): CsvFile | undefined {
  const lines = file.text.replace(/\n+$/, '').split('\n');
  const rows: CsvRow[] = [];
  for (const [index, line] of lines.entries()) {
    const row = parseLine(line, index + 1, file.name, dialect, report);
    if (row !== undefined) rows.push(row);
  }
  const isRead = rows.length === lines.length;
  const [header, ...body] = rows;
  if (header === undefined || header.line !== 1) return undefined;
  if (isDelimitedOtherwise(header, lines[0] ?? '', file.name, dialect, report)) return undefined;
  const fitting = body.filter((row) => hasLengthOf(header, row, file.name, report));
  return { name: file.name, header, rows: fitting, isWhole: isRead && fitting.length === body.length };
}

function parseLine(
  line: string,
  number: number,
  file: string,
  dialect: CsvDialect,
  report: Report,
): CsvRow | undefined {
  const place = { file, line: number, column: 1 };
  if (line.split(dialect.delimiter).every((text) => text.trim() === '')) {
    report({ code: 'row-blank', place, particulars: {} });
    return undefined;
  }
  if (!line.includes('"')) return { line: number, cells: placeCells(line, line.split(dialect.delimiter)) };
  const parsed = Papa.parse<readonly string[]>(line, { delimiter: dialect.delimiter, header: false });
  const [error] = parsed.errors;
  if (error !== undefined) {
    const column = (error.index ?? 0) + 1;
    report({ code: 'csv-quotes', place: { ...place, column }, particulars: { detail: quoteErrors[error.code] ?? error.code } });
    return undefined;
  }
  return { line: number, cells: placeCells(line, parsed.data[0] ?? []) };
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

function isDelimitedOtherwise(
  header: CsvRow,
  line: string,
  file: string,
  dialect: CsvDialect,
  report: Report,
): boolean {
  if (header.cells.length > 1) return false;
  for (const [delimiter, name] of Object.entries(delimiterNames)) {
    if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue;
    const particulars = { found: name, expected: delimiterNames[dialect.delimiter] };
    report({ code: 'csv-delimiter', place: { file, line: 1, column: line.indexOf(delimiter) + 1 }, particulars });
    return true;
  }
  return false;
}

function hasLengthOf(header: CsvRow, row: CsvRow, file: string, report: Report): boolean {
  const [found, expected] = [row.cells.length, header.cells.length];
  if (found === expected) return true;
  const column = row.cells[expected]?.column ?? row.cells.at(-1)?.column ?? 1;
  report({ code: 'row-cells', place: { file, line: row.line, column }, particulars: { found, expected } });
  return false;
}
