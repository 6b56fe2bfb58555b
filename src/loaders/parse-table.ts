// Rows of cells to a table of observations: the header against the declaration, the rows against the code lists.
import { nearestCategory } from '../problems/nearest-category.ts';
import type { Particular, Place, Report } from '../problems/problem.ts';
import { withScaleAt } from '../statistics/dated-definition.ts';
import type { Category } from '../statistics/dimension.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Categories, Observation } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import { parseReferencePeriod } from '../statistics/reference-period.ts';
import type { Table, TableDeclaration, TableRow } from '../statistics/table.ts';
import { checkHeader } from './check-header.ts';
import { parseCell } from './parse-cell.ts';
import { type CsvCell, type CsvFile, type CsvRow, noCell } from './parse-csv.ts';

/** What a table is parsed against. */
export interface TableContext {
  readonly publication: Publication;
  readonly period: string;
  /** The release version in whose folder the file lies. */
  readonly version: string;
  readonly name: string;
  readonly declaration: TableDeclaration;
  /** Whether columns and rows may be left out: in a period that is only compared with. */
  readonly partial: boolean;
}

/** The file with its columns found. */
interface TableFile extends TableContext {
  readonly file: CsvFile;
  /** Where each dimension's column is, 0-based. */
  readonly dimensions: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<number, Indicator>;
  readonly report: Report;
}

/** Makes the table, reporting every column, row and cell that does not hold. */
export function parseTable(file: CsvFile, context: TableContext, report: Report): Table {
  const { declaration, name } = context;
  const table = parseHeader(file, context, report);
  if (table.dimensions.size < declaration.dimensions.length) return { name, declaration, indicators: [], rows: [] };
  if (file.rows.length === 0 && file.isWhole) {
    // The one row of a table without dimensions is nothing but its figures.
    const code = declaration.dimensions.length === 0 ? 'table-unfilled' : 'table-without-rows';
    report({ code, place: placeOf(table, file.header), particulars: {} });
  }
  const { rows, isWhole } = parseRows(isUnfilled(table) ? withoutFigures(table) : table);
  checkUndeclaredRows(table, rows);
  if (isWhole && !context.partial) checkMissingRows(table, rows);
  const indicators = [...table.indicators.values()].map(({ code }) => code);
  return { name, declaration, indicators, rows: inDeclaredOrder(rows, declaration) };
}

/** Whether nobody has written anything in the table yet: `z` says what never applies, not what was counted. */
function isUnfilled({ file, indicators }: TableFile): boolean {
  const cells = file.rows.flatMap((row) => [...indicators.keys()].map((index) => (row.cells[index] ?? noCell).text));
  return cells.some((text) => text === '') && cells.every((text) => text === '' || text === 'z');
}

/** The table's rows alone: that it has no figures is said once, not for every cell. */
function withoutFigures(table: TableFile): TableFile {
  const [column = 0] = table.indicators.keys();
  const [row = table.file.header] = table.file.rows;
  table.report({ code: 'table-unfilled', place: placeOf(table, row, row.cells[column]), particulars: {} });
  return { ...table, indicators: new Map() };
}

function placeOf({ file }: TableFile, row: CsvRow, cell?: CsvCell): Place {
  return { file: file.name, line: row.line, column: cell?.column ?? 1 };
}

function parseHeader(file: CsvFile, context: TableContext, report: Report): TableFile {
  const { declaration, publication, partial } = context;
  const known = [...declaration.dimensions, ...declaration.indicators];
  const found = checkHeader(file, { known, needed: partial ? declaration.dimensions : known }, report);
  const dimensions = new Map<string, number>();
  const indicators = new Map<number, Indicator>();
  const period = parseReferencePeriod(context.period);
  for (const [column, index] of found) {
    const indicator = publication.indicators.get(column);
    if (indicator === undefined || declaration.dimensions.includes(column)) dimensions.set(column, index);
    else indicators.set(index, period === undefined ? indicator : withScaleAt(indicator, period));
  }
  return { ...context, file, dimensions, indicators, report };
}

/** The rows, and whether all rows of the file are among them. */
function parseRows(table: TableFile): { readonly rows: readonly TableRow[]; readonly isWhole: boolean } {
  const { file, report } = table;
  const seen = new Map<string, number>();
  const rows: TableRow[] = [];
  let isWhole = file.isWhole && file.rows.length > 0;
  for (const row of file.rows) {
    const categories = parseCategories(table, row);
    if (categories === undefined) {
      isWhole = false;
      continue;
    }
    const key = Object.values(categories).join(', ');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row.line);
      rows.push({ categories, observations: parseObservations(table, row, categories) });
    } else {
      report({ code: 'row-twice', place: placeOf(table, row), particulars: { row: describeRow(key), first } });
    }
  }
  return { rows, isWhole };
}

function describeRow(key: string): Particular {
  return key === '' ? { sv: 'helheten', en: 'the whole' } : key;
}

function parseCategories(table: TableFile, row: CsvRow): Categories | undefined {
  const categories: Record<string, string> = {};
  let known = true;
  for (const [dimension, index] of table.dimensions) {
    const cell = row.cells[index] ?? noCell;
    const codes = table.publication.dimensions.get(dimension)?.categories ?? new Map<string, Category>();
    if (codes.has(cell.text)) categories[dimension] = cell.text;
    else {
      known = false;
      const written = { dimension, text: cell.text, place: placeOf(table, row, cell) };
      reportCategory(written, codes, table.report);
    }
  }
  return known ? categories : undefined;
}

/** Reports a cell that should hold a category of a dimension, one of `known`, and holds nothing or something else. */
export function reportCategory(
  { dimension, text, place }: { readonly dimension: string; readonly text: string; readonly place: Place },
  known: ReadonlyMap<string, Category>,
  report: Report,
): void {
  if (text.trim() === '') report({ code: 'category-blank', place, particulars: { dimension } });
  else {
    const nearest = nearestCategory(text, known);
    report({ code: 'category-unknown', place, particulars: { written: text, dimension }, ...nearest });
  }
}

function parseObservations(table: TableFile, row: CsvRow, categories: Categories): ReadonlyMap<string, Observation> {
  const observations = new Map<string, Observation>();
  for (const [index, indicator] of table.indicators) {
    const cell = row.cells[index] ?? noCell;
    const source = placeOf(table, row, cell);
    const parsed = parseCell(cell.text, indicator, table.publication.csv);
    if (parsed.kind === 'problem') table.report({ ...parsed.problem, place: source });
    else {
      const { value } = parsed;
      const observation = {
        indicator: indicator.code,
        period: table.period,
        categories,
        value,
        version: table.version,
        source,
      };
      observations.set(indicator.code, Object.freeze(observation));
    }
  }
  return observations;
}

/** With declared rows, no others may stand. */
function checkUndeclaredRows(table: TableFile, rows: readonly TableRow[]): void {
  const [dimension] = table.declaration.dimensions;
  const { rows: expected } = table.declaration;
  if (dimension === undefined || expected === undefined) return;
  const found = new Set(rows.map(({ categories }) => categories[dimension]));
  for (const row of table.file.rows) {
    const cell = row.cells[table.dimensions.get(dimension) ?? 0];
    if (cell === undefined || !found.has(cell.text) || expected.includes(cell.text)) continue;
    const place = placeOf(table, row, cell);
    table.report({ code: 'row-undeclared', place, particulars: { row: cell.text } });
  }
}

/** With declared rows, all of those have to be there. */
function checkMissingRows(table: TableFile, rows: readonly TableRow[]): void {
  const { dimensions, rows: expected = [] } = table.declaration;
  const [dimension = ''] = dimensions;
  const found = new Set(rows.map(({ categories }) => categories[dimension]));
  for (const row of expected.filter((code) => !found.has(code))) {
    table.report({ code: 'row-missing', place: placeOf(table, table.file.header), particulars: { row } });
  }
}

function inDeclaredOrder(rows: readonly TableRow[], declaration: TableDeclaration): readonly TableRow[] {
  const { dimensions, rows: order } = declaration;
  const [dimension = ''] = dimensions;
  if (order === undefined) return rows;
  const rank = (row: TableRow): number => order.indexOf(row.categories[dimension] ?? '');
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
