// Rows of cells to a table of observations: the header against the declaration, the rows against the code lists.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Place, Report } from '../problems/problem.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Categories, Observation } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { Table, TableDeclaration, TableRow } from '../statistics/table.ts';
import { parseCell } from './parse-cell.ts';
import type { CsvCell, CsvFile, CsvRow } from './parse-csv.ts';

/** What a table is parsed against. */
export interface TableContext {
  readonly publication: Publication;
  readonly period: string;
  readonly name: string;
  readonly declaration: TableDeclaration;
  /** Whether columns and rows may be left out: in a period that is only compared with. */
  readonly partial: boolean;
}

interface Columns {
  readonly dimensions: ReadonlyMap<number, string>;
  readonly indicators: ReadonlyMap<number, Indicator>;
}

/** Makes the table, reporting every column, row and cell that does not hold. */
export function parseTable(file: CsvFile, context: TableContext, report: Report): Table {
  const columns = parseHeader(file, context, report);
  const table = { name: context.name, declaration: context.declaration, rows: [] };
  if (columns.dimensions.size < context.declaration.dimensions.length) return { ...table, indicators: [] };
  if (file.rows.length === 0 && file.isWhole) {
    report({ code: 'table-without-rows', place: placeOf(file, file.header), particulars: {} });
  }
  const seen = new Map<string, number>();
  let isWhole = file.isWhole;
  const rows: TableRow[] = [];
  for (const row of file.rows) {
    const categories = parseCategories(file, row, columns, context, report);
    if (categories === undefined) {
      isWhole = false;
      continue;
    }
    const key = Object.values(categories).join(' · ');
    const first = seen.get(key);
    if (first !== undefined) {
      report({ code: 'row-twice', place: placeOf(file, row), particulars: { row: key, first } });
      continue;
    }
    seen.set(key, row.line);
    rows.push({ categories, observations: parseObservations(file, row, categories, columns, context, report) });
  }
  checkRows(file, rows, { ...context, partial: context.partial || !isWhole }, report);
  const indicators = [...columns.indicators.values()].map(({ code }) => code);
  return { ...table, indicators, rows: inDeclaredOrder(rows, context) };
}

function placeOf(file: CsvFile, row: CsvRow, cell?: CsvCell): Place {
  return { file: file.name, line: row.line, column: cell?.column ?? 1 };
}

function parseHeader(file: CsvFile, context: TableContext, report: Report): Columns {
  const { declaration, publication, partial } = context;
  const expected = [...declaration.dimensions, ...declaration.indicators];
  const dimensions = new Map<number, string>();
  const indicators = new Map<number, Indicator>();
  const seen = new Set<string>();
  for (const [index, cell] of file.header.cells.entries()) {
    const place = placeOf(file, file.header, cell);
    const column = cell.text;
    if (seen.has(column)) {
      report({ code: 'column-twice', place, particulars: { column } });
      continue;
    }
    seen.add(column);
    const indicator = declaration.indicators.includes(column) ? publication.indicators.get(column) : undefined;
    if (declaration.dimensions.includes(column)) dimensions.set(index, column);
    else if (indicator !== undefined) indicators.set(index, indicator);
    else if (!expected.includes(column)) {
      const particulars = { column, expected: expected.join(', ') };
      report({ code: 'column-unknown', place, particulars, ...nearestOf(column, expected) });
    }
  }
  const needed = partial ? declaration.dimensions : expected;
  for (const column of needed.filter((name) => !seen.has(name))) {
    report({ code: 'column-missing', place: placeOf(file, file.header), particulars: { column } });
  }
  return { dimensions, indicators };
}

function parseCategories(
  file: CsvFile,
  row: CsvRow,
  columns: Columns,
  context: TableContext,
  report: Report,
): Categories | undefined {
  const categories: Record<string, string> = {};
  let known = true;
  for (const [index, dimension] of columns.dimensions) {
    const cell = row.cells[index];
    const codes = context.publication.dimensions.get(dimension)?.categories;
    if (cell === undefined || codes === undefined) continue;
    if (codes.has(cell.text)) categories[dimension] = cell.text;
    else {
      known = false;
      const particulars = { written: cell.text, dimension };
      const nearest = nearestOf(cell.text, codes.keys());
      report({ code: 'category-unknown', place: placeOf(file, row, cell), particulars, ...nearest });
    }
  }
  return known ? categories : undefined;
}

function parseObservations(
  file: CsvFile,
  row: CsvRow,
  categories: Categories,
  columns: Columns,
  context: TableContext,
  report: Report,
): ReadonlyMap<string, Observation> {
  const observations = new Map<string, Observation>();
  for (const [index, indicator] of columns.indicators) {
    const cell = row.cells[index];
    if (cell === undefined) continue;
    const source = placeOf(file, row, cell);
    const parsed = parseCell(cell.text, indicator, context.publication.csv);
    if (parsed.kind === 'problem') report({ ...parsed.problem, place: source });
    else {
      const { value } = parsed;
      const observation = { indicator: indicator.code, period: context.period, categories, value, source };
      observations.set(indicator.code, Object.freeze(observation));
    }
  }
  return observations;
}

/** With declared rows, exactly those have to be there. */
function checkRows(file: CsvFile, rows: readonly TableRow[], context: TableContext, report: Report): void {
  const [dimension] = context.declaration.dimensions;
  const expected = context.declaration.rows;
  if (dimension === undefined || expected === undefined) return;
  const found = new Set(rows.map((row) => row.categories[dimension]));
  for (const row of context.partial ? [] : expected.filter((code) => !found.has(code))) {
    report({ code: 'row-missing', place: placeOf(file, file.header), particulars: { row } });
  }
  for (const row of file.rows) {
    const index = file.header.cells.findIndex(({ text }) => text === dimension);
    const cell = row.cells[index];
    const isKnown = context.publication.dimensions.get(dimension)?.categories.has(cell?.text ?? '') ?? false;
    if (cell === undefined || !isKnown || expected.includes(cell.text)) continue;
    report({ code: 'row-undeclared', place: placeOf(file, row, cell), particulars: { row: cell.text } });
  }
}

function inDeclaredOrder(rows: readonly TableRow[], { declaration }: TableContext): readonly TableRow[] {
  const [dimension] = declaration.dimensions;
  const order = declaration.rows;
  if (dimension === undefined || order === undefined) return rows;
  const rank = (row: TableRow): number => order.indexOf(row.categories[dimension] ?? '');
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
