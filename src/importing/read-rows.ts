// The rows below the header as figures still to be read: for each its indicator, categories and cell. Rows that hold
// none are passed over and told; what a label means is asked when it cannot be told.
import type { Category } from '../statistics/dimension.ts';
import { fillPeriod, type ImportMapping } from '../statistics/import-mapping.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Categories } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import type { TableDeclaration } from '../statistics/table.ts';
import { askAboutCategory, askAboutHidden, askAboutIndicator } from './ask-about-label.ts';
import { reportSurplus, reportUnperioded } from './check-row.ts';
import type { Header, LocatedField } from './find-header.ts';
import { addressOfCell, type Grid, type GridCell, isEmpty, labelOf, placeOfCell } from './grid.ts';
import type { Inquiry } from './import-question.ts';
import { findCode, foldLabel, isListed, nameCategory, nameIndicator } from './match-label.ts';

/** What a sheet is read for. */
export interface ReadingContext {
  readonly grid: Grid;
  readonly mapping: ImportMapping;
  readonly publication: Publication;
  readonly declaration: TableDeclaration;
  readonly period: ReferencePeriod;
  readonly inquiry: Inquiry;
}

/** A cell that holds a figure. */
export interface FigureCell {
  readonly indicator: Indicator;
  readonly categories: Categories;
  readonly cell: GridCell;
  /** Its field, for how to read it. */
  readonly field: LocatedField;
  /** In a list: the row's label of the indicator, and what is to be known about the figure. */
  readonly label?: string;
  readonly status?: GridCell;
}

/** A row that is a sum, with the figures that stand above it. */
export interface TotalRow {
  readonly label: string;
  readonly cells: readonly FigureCell[];
  /** Since the sum before. */
  readonly above: readonly FigureCell[];
}

export interface RowsRead {
  readonly cells: readonly FigureCell[];
  readonly totals: readonly TotalRow[];
  /** Rows with a text but no figure of the table: `14 ”Källa: …”`. */
  readonly passedOver: readonly { readonly cell: string; readonly label: string }[];
}

/** Reads the rows, reporting and asking about labels; no cell's figure is read here. */
export function readRows(header: Header, context: ReadingContext): RowsRead {
  const { grid, mapping } = context;
  const cells: FigureCell[] = [];
  const totals: TotalRow[] = [];
  const passedOver: { readonly cell: string; readonly label: string }[] = [];
  let sinceTotal = 0;
  for (const row of grid.rows.slice(header.firstRow)) {
    const kind = classifyRow(row, header, context);
    if (unread.includes(kind) || isRefused(kind, row, header, context)) continue;
    const first = row.find(({ label }) => label !== '');
    if (kind === 'text') {
      if (first !== undefined) passedOver.push({ cell: addressOfCell(first), label: first.label });
      continue;
    }
    if (kind === 'total') {
      const label = first?.label ?? '';
      const sums = listFigures(row, header, mapping.categories, context);
      totals.push({ label, cells: sums, above: cells.slice(sinceTotal) });
      sinceTotal = cells.length;
      continue;
    }
    const categories = readCategories(row, header, context);
    if (categories !== undefined) cells.push(...listFigures(row, header, categories, context));
  }
  return { cells, totals, passedOver };
}

type RowKind = 'figures' | 'total' | 'text' | 'blank' | 'other-period' | 'unperioded' | 'hidden';

const unread: readonly RowKind[] = ['blank', 'other-period', 'hidden'];

/** Whether nobody can tell what the figures of the row are, which is reported. */
function isRefused(kind: RowKind, row: readonly GridCell[], header: Header, context: ReadingContext): boolean {
  if (kind === 'unperioded') reportUnperioded(row, header, context);
  return kind === 'unperioded' || (kind !== 'text' && reportSurplus(row, header, context));
}

function classifyRow(row: readonly GridCell[], { fields }: Header, context: ReadingContext): RowKind {
  const { mapping } = context;
  const cellsOf = (wanted: (field: LocatedField['field']) => boolean): readonly GridCell[] =>
    fields.flatMap(({ field, column }) => (wanted(field) ? (row[column] ?? []) : []));
  if (row.every(isEmpty)) return 'blank';
  const [period] = cellsOf(({ holds }) => holds === 'period');
  if (period !== undefined && period.label !== '' && !isOfPeriod(period, context)) return 'other-period';
  const labels = cellsOf(({ dimension, holds }) => dimension !== undefined || holds === 'indicator');
  // A sum is told by its first text, which often stands in another column than the categories.
  const named = [...labels, ...row.filter(({ label }) => label !== '').slice(0, 1)];
  if (named.some(({ label }) => isListed(label, mapping.skip))) return 'text';
  if (named.some(({ label }) => isListed(label, mapping.totals))) return 'total';
  if (isHeaderAgain(row, fields)) return 'text';
  const figures = cellsOf(isFigureField).filter((cell) => !isEmpty(cell));
  if (period?.label === '') return figures.length > 0 ? 'unperioded' : 'text';
  if (figures.length > 0 && figures.every((cell) => !isWanted(cell, context))) return 'hidden';
  return figures.length > 0 || (labels.length > 0 && areKnown(row, fields, context)) ? 'figures' : 'text';
}

function isFigureField({ indicator, holds }: LocatedField['field']): boolean {
  return indicator !== undefined || holds === 'value';
}

/** Long exports print their headings anew on each page. */
function isHeaderAgain(row: readonly GridCell[], fields: readonly LocatedField[]): boolean {
  const titled = fields.filter(({ field }) => field.header !== undefined);
  const isSame = ({ field, column }: LocatedField) =>
    foldLabel(row[column]?.label ?? '') === foldLabel(field.header ?? '');
  return titled.length > 0 && titled.every(isSame);
}

function isOfPeriod({ label }: GridCell, { mapping, period }: ReadingContext): boolean {
  return [fillPeriod(mapping.period, period), period.id].some((text) => foldLabel(text) === foldLabel(label));
}

function areKnown(row: readonly GridCell[], fields: readonly LocatedField[], context: ReadingContext): boolean {
  return fields.every(({ field, column }) => {
    if (field.dimension === undefined) return true;
    const known = [...listCategories(field.dimension, context)].map(nameCategory);
    return findCode(row[column]?.label ?? '', known, field.labels) !== undefined;
  });
}

/** The categories that the table can have a row for. */
export function listCategories(dimension: string, { publication, declaration }: ReadingContext): readonly Category[] {
  const all = [...(publication.dimensions.get(dimension)?.categories.values() ?? [])];
  const { dimensions, rows } = declaration;
  return rows === undefined || dimensions[0] !== dimension ? all : all.filter(({ code }) => rows.includes(code));
}

/** The categories that the row's labels mean; nothing when one of them means none, which is asked about. */
function readCategories(row: readonly GridCell[], { fields }: Header, context: ReadingContext): Categories | undefined {
  const { grid, mapping, inquiry } = context;
  const categories: Record<string, string> = { ...mapping.categories };
  let isKnown = true;
  for (const located of fields) {
    const { dimension, labels } = located.field;
    const cell = row[located.column];
    if (dimension === undefined || cell === undefined) continue;
    const known = listCategories(dimension, context);
    const code = findCode(cell.label, known.map(nameCategory), labels);
    if (code === undefined) {
      isKnown = false;
      if (cell.label === '') {
        inquiry.report({ code: 'import-label-blank', place: placeOfCell(grid, cell), particulars: { dimension } });
      } else askAboutCategory({ cell, located, known }, context);
    } else categories[dimension] = code;
  }
  return isKnown ? categories : undefined;
}

function listFigures(
  row: readonly GridCell[],
  { fields }: Header,
  categories: Categories,
  context: ReadingContext,
): readonly FigureCell[] {
  const status = fields.find(({ field }) => field.holds === 'status');
  return fields.flatMap((located): readonly FigureCell[] => {
    const cell = row[located.column];
    if (cell === undefined || !isFigureField(located.field) || !isWanted(cell, context)) return [];
    const indicator = findIndicator(row, located, fields, context);
    const labelled = row[fields.find(({ field }) => field.holds === 'indicator')?.column ?? -1];
    const statusCell = status === undefined ? undefined : row[status.column];
    if (indicator === undefined) return [];
    return [
      {
        indicator,
        categories: { ...categories, ...located.field.categories },
        cell,
        field: located,
        ...(labelled !== undefined && { label: labelled.label }),
        ...(statusCell !== undefined && labelOf(statusCell.cell) !== '' && { status: statusCell }),
      },
    ];
  });
}

function isWanted(cell: GridCell, context: ReadingContext): boolean {
  const { hidden } = context.mapping;
  if (!cell.isHidden || isEmpty(cell)) return true;
  if (hidden === undefined) askAboutHidden(cell, context);
  return hidden === 'include';
}

function findIndicator(
  row: readonly GridCell[],
  { field }: LocatedField,
  fields: readonly LocatedField[],
  context: ReadingContext,
): Indicator | undefined {
  const { publication, declaration } = context;
  if (field.indicator !== undefined) return publication.indicators.get(field.indicator);
  const located = fields.find((other) => other.field.holds === 'indicator');
  const cell = located === undefined ? undefined : row[located.column];
  if (located === undefined || cell === undefined) return undefined;
  const known = [...publication.indicators.values()];
  const code = findCode(cell.label, known.map(nameIndicator), located.field.labels);
  if (code === undefined) {
    const ofTable = known.filter((indicator) => declaration.indicators.includes(indicator.code));
    askAboutIndicator({ cell, located, known: ofTable }, context);
    return undefined;
  }
  // A list may hold the figures of several tables: those of others are left to the mappings of those.
  return declaration.indicators.includes(code) ? publication.indicators.get(code) : undefined;
}
