// A table as it is printed: this period beside the one before, the change after; notes and signs below.
// A table without dimensions has a row for each indicator; every other one a row for each category.
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatTarget } from '../format/format-target.ts';
import type { Comparison } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Categories, isNumber, total } from '../statistics/observation.ts';
import { findObservation } from '../statistics/release.ts';
import type { Table, TableRow } from '../statistics/table.ts';
import { targetFor } from '../statistics/target-outcome.ts';
import { notesFor } from './notes.ts';
import { comparedMonths, lowerFirst, nameCategories, nameDimension, type ReleaseContext, textOf } from './release-context.ts';
import { listSigns, type Sign } from './signs.ts';
import { type CellKind, type CellView, makeCells } from './table-cells.ts';

export interface ColumnView {
  readonly label: string;
  /** "Mål: minst 95 %"; empty when there is none, or not for every row. */
  readonly target: string;
  /** What the sub-columns are called; a single empty one when the column has none. */
  readonly parts: readonly { readonly kind: CellKind; readonly label: string }[];
}

export interface RowView {
  readonly head: string;
  /** "Mål: minst 95 %" where the row is an indicator of its own. */
  readonly target: string;
  readonly isTotal: boolean;
  readonly cells: readonly CellView[];
}

/** Rows that follow each other with the same category of the first of two dimensions; otherwise all rows. */
export interface RowGroupView {
  /** Empty when the rows need no common head. */
  readonly head: string;
  readonly rows: readonly RowView[];
}

export interface TableView {
  readonly name: string;
  readonly caption: string;
  readonly period: string;
  /** What the rows are; empty when they are indicators. */
  readonly headLabel: string;
  readonly columns: readonly ColumnView[];
  readonly groups: readonly RowGroupView[];
  /** `wide`: a narrow screen cannot show all columns at once; `narrow`: a single column of figures. */
  readonly size: TableSize;
  /** Whether the smallest screens scroll it, so that the keyboard has to reach it. */
  readonly mayScroll: boolean;
  /** How many columns there are in all. */
  readonly width: number;
  readonly notes: readonly string[];
  readonly signs: readonly Sign[];
}

export type TableSize = 'narrow' | 'medium' | 'wide';

/** Which part of a table to show. */
export interface TableSelection {
  readonly indicators?: readonly string[];
  /** Leaves rows out; all when absent. */
  readonly rows?: (row: TableRow) => boolean;
  /** A dimension that has the same category in every row, so that its column would say nothing. */
  readonly hiddenDimension?: string;
}

const columnsOnPhone = 3;

/** Makes the printable table; rows and columns in their declared order. */
export function makeTableView(table: Table, context: ReleaseContext, selection: TableSelection = {}): TableView {
  const codes = selection.indicators ?? table.indicators;
  const indicators = codes.flatMap((code) => context.publication.indicators.get(code) ?? []);
  const rows = table.rows.filter(selection.rows ?? (() => true));
  const dimensions = table.declaration.dimensions.filter((code) => code !== selection.hiddenDimension);
  const observations = rows.flatMap((row) => codes.flatMap((code) => row.observations.get(code) ?? []));
  const [only] = rows;
  const { period } = context.comparison.current;
  const grid =
    dimensions.length === 0 && only !== undefined
      ? makeIndicatorRows(table.name, indicators, only.categories, context)
      : makeCategoryRows(table.name, indicators, rows, dimensions, context);
  return {
    name: table.name,
    caption: titleOf(table, codes, context),
    period: [nameHidden(only?.categories, selection, context), formatPeriodMonths(period, context.language)]
      .filter((part) => part !== '')
      .join(', '),
    ...grid,
    ...measureColumns(grid.columns),
    notes: [...noteOf(table, context), ...notesFor(table, observations, context)],
    signs: listSigns(observations, context.messages, hasGaps(grid)),
  };
}

/** Whether a cell has no observation behind it. */
export function hasGaps({ groups }: Pick<TableView, 'groups'>): boolean {
  return groups.some(({ rows }) => rows.some(({ cells }) => cells.some(({ isGap }) => isGap)));
}

function nameHidden(
  categories: Categories | undefined,
  { hiddenDimension }: TableSelection,
  context: ReleaseContext,
): string {
  const code = hiddenDimension === undefined ? undefined : categories?.[hiddenDimension];
  return hiddenDimension === undefined || code === undefined ? '' : nameCategories({ [hiddenDimension]: code }, context);
}

/** How broad a table with these columns is. */
export function measureColumns(columns: readonly ColumnView[]): Pick<TableView, 'size' | 'width' | 'mayScroll'> {
  const figures = columns.flatMap(({ parts }) => parts).length;
  const size = figures > columnsOnPhone ? 'wide' : figures === 1 ? 'narrow' : 'medium';
  return { size, width: figures + 1, mayScroll: figures >= columnsOnPhone };
}

/** The declared title; for one indicator out of several its own name: "Tillgänglighet per svarsgrupp". */
export function titleOf(table: Table, codes: readonly string[], context: ReleaseContext): string {
  const { dimensions, title } = table.declaration;
  const [indicator] = codes.flatMap((code) => context.publication.indicators.get(code) ?? []);
  const [dimension] = dimensions;
  if (codes.length !== 1 || table.indicators.length === 1 || indicator === undefined) return textOf(title, context);
  const label = textOf(indicator.label, context);
  if (dimension === undefined || dimensions.length > 1) return label;
  return context.messages.page.by(label, lowerFirst(nameDimension(dimension, context)));
}

type Grid = Pick<TableView, 'headLabel' | 'columns' | 'groups'>;

/** A row for each indicator; the columns are the periods. */
export function makeIndicatorRows(
  name: string,
  indicators: readonly Indicator[],
  categories: Categories,
  context: ReleaseContext,
): Grid {
  const compared = indicators.some((indicator) => isCompared(indicator, [categories], context.comparison));
  const makeRow = (indicator: Indicator): RowView => ({
    head: textOf(indicator.label, context),
    target: targetText(indicator, [categories], context),
    isTotal: false,
    cells: makeCells(name, indicator, categories, compared, context),
  });
  return {
    headLabel: '',
    columns: periodColumns(compared, context),
    groups: [{ head: '', rows: indicators.map(makeRow) }],
  };
}

function makeCategoryRows(
  name: string,
  indicators: readonly Indicator[],
  rows: readonly TableRow[],
  dimensions: readonly string[],
  context: ReleaseContext,
): Grid {
  const all = rows.map(({ categories }) => categories);
  const planned = indicators.map((indicator) => ({
    indicator,
    compared: isCompared(indicator, all, context.comparison),
  }));
  const [first] = planned;
  const isSingle = planned.length === 1 && first?.compared === true;
  return {
    headLabel: dimensions.slice(-1).map((code) => nameDimension(code, context)).join(),
    columns: isSingle
      ? periodColumns(true, context)
      : planned.map(({ indicator, compared }) => ({
          label: textOf(indicator.short_label ?? indicator.label, context),
          target: targetText(indicator, all, context),
          parts: compared ? periodParts(context) : [{ kind: 'current', label: '' }],
        })),
    groups: groupRows(all, dimensions, context).map(({ head, rows: own }) => ({
      head,
      rows: own.map((categories) => ({
        head: nameLast(categories, dimensions, context),
        target: '',
        isTotal: isTotalRow(categories),
        cells: planned.flatMap(({ indicator, compared }) => makeCells(name, indicator, categories, compared, context)),
      })),
    })),
  };
}

interface RowGroup {
  readonly code: string;
  readonly head: string;
  readonly rows: Categories[];
}

/** Of two dimensions, the first is named once for rows that follow each other. */
function groupRows(
  rows: readonly Categories[],
  dimensions: readonly string[],
  context: ReleaseContext,
): readonly RowGroup[] {
  const [first = ''] = dimensions.slice(0, -1);
  const groups: RowGroup[] = [];
  for (const categories of rows) {
    const code = categories[first] ?? total;
    const group = groups.at(-1);
    if (group?.code === code) group.rows.push(categories);
    else groups.push({ code, head: first === '' ? '' : nameCategories({ [first]: code }, context), rows: [categories] });
  }
  return groups;
}

function nameLast(categories: Categories, dimensions: readonly string[], context: ReleaseContext): string {
  const [last] = dimensions.slice(-1);
  return last === undefined ? '' : nameCategories({ [last]: categories[last] ?? total }, context);
}

/** Whether any of the rows has a figure for the earlier period. */
function isCompared({ code }: Indicator, rows: readonly Categories[], { previous }: Comparison): boolean {
  return rows.some((categories) => isNumber(findObservation(previous, { indicator: code, categories })));
}

function periodColumns(compared: boolean, context: ReleaseContext): readonly ColumnView[] {
  const parts = compared ? periodParts(context) : periodParts(context).slice(0, 1);
  return parts.map(({ kind, label }) => ({ label, target: '', parts: [{ kind, label: '' }] }));
}

function periodParts(context: ReleaseContext): ColumnView['parts'] {
  return [
    { kind: 'current', label: formatPeriodMonths(context.comparison.current.period, context.language) },
    { kind: 'previous', label: comparedMonths(context) },
    { kind: 'change', label: context.messages.page.change },
  ];
}

/** The target when it holds for every row. */
function targetText(
  indicator: Indicator,
  rows: readonly Categories[],
  { language, messages }: ReleaseContext,
): string {
  const targets = rows.map((categories) => targetFor(indicator, categories));
  const [target] = targets;
  if (target === undefined || targets.includes(undefined)) return '';
  return `${messages.target.label}: ${formatTarget(target, indicator, language, 'table')}`;
}

function isTotalRow(categories: Categories): boolean {
  const codes = Object.values(categories);
  return codes.length > 0 && codes.every((code) => code === total);
}

function noteOf({ declaration }: Table, context: ReleaseContext): readonly string[] {
  return declaration.note === undefined ? [] : [textOf(declaration.note, context)];
}
