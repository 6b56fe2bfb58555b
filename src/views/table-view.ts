// A table as it is printed: this period beside the one before, the change after; notes and signs below.
import { formatChangeCell } from '../format/format-change.ts';
import { formatObservation, type ObservationText } from '../format/format-observation.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { type Comparison, compareFigure } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { isNumber, type Observation, total } from '../statistics/observation.ts';
import { findObservation } from '../statistics/release.ts';
import type { Table, TableRow } from '../statistics/table.ts';
import { notesFor } from './notes.ts';
import { comparedMonths, nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { listSigns, type Sign } from './signs.ts';

export interface CellView {
  /** Stable within a release: `answer-groups.val-1.answered_calls`. Absent where the cell is derived or of another period. */
  readonly id?: string;
  /** The number for machines; absent when there is none. */
  readonly number?: number;
  readonly text: ObservationText;
}

export interface ColumnView {
  readonly label: string;
  /** What the sub-columns are called; a single empty one when there is nothing to compare with. */
  readonly parts: readonly { readonly kind: 'current' | 'previous' | 'change'; readonly label: string }[];
}

export interface RowView {
  readonly heads: readonly string[];
  readonly isTotal: boolean;
  readonly cells: readonly CellView[];
}

export interface TableView {
  readonly name: string;
  readonly caption: string;
  readonly period: string;
  /** Labels of the columns of row heads; empty for a table without dimensions. */
  readonly headLabels: readonly string[];
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly notes: readonly string[];
  readonly signs: readonly Sign[];
}

/** Which part of a table to show. */
export interface TableSelection {
  readonly indicators?: readonly string[];
  /** Leaves rows out; all when absent. */
  readonly rows?: (row: TableRow) => boolean;
  /** A dimension that has the same category in every row, so that its column would say nothing. */
  readonly hiddenDimension?: string;
}

/** Makes the printable table; rows and columns in their declared order. */
export function makeTableView(table: Table, context: ReleaseContext, selection: TableSelection = {}): TableView {
  const { comparison, publication, language } = context;
  const codes = selection.indicators ?? table.indicators;
  const indicators = codes.flatMap((code) => publication.indicators.get(code) ?? []);
  const rows = table.rows.filter(selection.rows ?? (() => true));
  const columns = indicators.map((indicator) => planColumn(indicator, rows, comparison));
  const dimensions = table.declaration.dimensions.filter((code) => code !== selection.hiddenDimension);
  const observations = rows.flatMap((row) => codes.flatMap((code) => row.observations.get(code) ?? []));
  return {
    name: table.name,
    caption: textOf(table.declaration.title, context),
    period: formatPeriodMonths(comparison.current.period, language),
    headLabels: dimensions.map((code) => nameDimension(code, context)),
    columns: columns.map((column) => labelColumn(column, context)),
    rows: rows.map((row) => ({
      heads: dimensions.map((code) => nameCategories({ [code]: row.categories[code] ?? total }, context)),
      isTotal: isTotalRow(row),
      cells: columns.flatMap((column) => makeCells(row, column, table, context)),
    })),
    notes: [...noteOf(table, context), ...notesFor(table, observations, context)],
    signs: listSigns(observations, context.messages),
  };
}

interface PlannedColumn {
  readonly indicator: Indicator;
  readonly compared: boolean;
}

/** A column is compared when any of its rows has a figure for the earlier period. */
function planColumn(indicator: Indicator, rows: readonly TableRow[], { previous }: Comparison): PlannedColumn {
  const compared = rows.some(({ categories }) =>
    isNumber(findObservation(previous, { indicator: indicator.code, categories })),
  );
  return { indicator, compared };
}

function labelColumn({ indicator, compared }: PlannedColumn, context: ReleaseContext): ColumnView {
  const label = textOf(indicator.short_label ?? indicator.label, context);
  if (!compared) return { label, parts: [{ kind: 'current', label: '' }] };
  const current = formatPeriodMonths(context.comparison.current.period, context.language);
  return {
    label,
    parts: [
      { kind: 'current', label: current },
      { kind: 'previous', label: comparedMonths(context) },
      { kind: 'change', label: context.messages.page.change },
    ],
  };
}

function nameDimension(code: string, context: ReleaseContext): string {
  const dimension = context.publication.dimensions.get(code);
  return dimension === undefined ? code : textOf(dimension.label, context);
}

function isTotalRow({ categories }: TableRow): boolean {
  const codes = Object.values(categories);
  return codes.length > 0 && codes.every((code) => code === total);
}

function makeCells(row: TableRow, column: PlannedColumn, table: Table, context: ReleaseContext): readonly CellView[] {
  const { indicator, compared } = column;
  const address = { indicator: indicator.code, categories: row.categories };
  const id = [table.name, ...Object.values(row.categories), indicator.code].join('.');
  const current = makeCell(row.observations.get(indicator.code), indicator, context, id);
  if (!compared) return [current];
  const previous = makeCell(
    findObservation(context.comparison.previous, address),
    indicator,
    context,
    `${id}.${context.comparison.since}`,
  );
  const change = compareFigure(context.comparison, address, context.publication.indicators);
  const { sign, meaning } = context.messages.missing['not-available'];
  if (change.kind === 'none') return [current, previous, { text: plainCell(sign, meaning) }];
  return [current, previous, { text: plainCell(formatChangeCell(change, indicator, context.language)) }];
}

function makeCell(
  observation: Observation | undefined,
  indicator: Indicator,
  { language, messages }: ReleaseContext,
  id: string,
): CellView {
  if (observation === undefined) {
    const { sign, meaning } = messages.missing['not-available'];
    return { text: plainCell(sign, meaning) };
  }
  const text = formatObservation(observation, indicator, language, 'table');
  return { id, text, ...(isNumber(observation) && { number: observation.value.number }) };
}

function plainCell(text: string, meaning = ''): ObservationText {
  return { text, figure: text, unit: '', approximation: '', sign: '', meaning };
}

function noteOf({ declaration }: Table, context: ReleaseContext): readonly string[] {
  return declaration.note === undefined ? [] : [textOf(declaration.note, context)];
}
