// A table as it is printed: its caption, its columns and rows, and what has to be explained below it.
import { formatPeriodMonths } from '../format/format-period.ts';
import type { Categories } from '../statistics/observation.ts';
import type { Table, TableRow } from '../statistics/table.ts';
import { addressOfEmbed } from './embed-link.ts';
import { notReportedIn } from './not-reported-view.ts';
import { notesFor } from './notes.ts';
import { lowerFirst, nameCategories, nameDimension, type ReleaseContext, textOf } from './release-context.ts';
import { listSigns, type Sign } from './signs.ts';
import { type ColumnView, makeTableGrid, type TableGrid } from './table-grid.ts';

export interface TableView extends TableGrid {
  readonly name: string;
  readonly caption: string;
  readonly period: string;
  /** `wide`: a narrow screen cannot show all columns at once; `narrow`: a single column of figures. */
  readonly size: TableSize;
  /** Whether the smallest screens scroll it, so that the keyboard has to reach it. */
  readonly mayScroll: boolean;
  /** How many columns there are in all. */
  readonly width: number;
  readonly notes: readonly string[];
  readonly signs: readonly Sign[];
  /** The page of the whole table, to download, embed and cite it; absent where it is of no table of the release. */
  readonly embed?: string;
}

export type TableSize = 'narrow' | 'medium' | 'wide';

/** Which part of a table to show. */
export interface TableSelection {
  readonly indicators?: readonly string[];
  /** Leaves rows out; all when absent. */
  readonly rows?: (row: TableRow) => boolean;
  /** The department whose rows alone `rows` leaves. */
  readonly department?: string;
  /** A dimension that has the same category in every row, so that its column would say nothing. */
  readonly hiddenDimension?: string;
  /** Whether the period before and the change stand beside it also where the period before is unknown. */
  readonly isCompared?: boolean;
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
  const { name } = table;
  const grid = makeTableGrid(
    {
      name,
      indicators,
      dimensions,
      rows: rows.map(({ categories }) => categories),
      isCompared: selection.isCompared ?? false,
    },
    context,
  );
  return {
    name,
    caption: titleOf(table, codes, context),
    period: [nameHidden(only?.categories, selection, context), formatPeriodMonths(period, context.language)]
      .filter((part) => part !== '')
      .join(', '),
    ...grid,
    ...measureColumns(grid.columns),
    notes: [
      ...noteOf(table, context),
      ...notesFor(table, observations, context),
      ...notReportedIn(selection.indicators ?? table.declaration.indicators, context),
    ],
    signs: listSigns(grid),
    embed: addressOfEmbed({ kind: 'table', table: name }, context),
  };
}

function nameHidden(
  categories: Categories | undefined,
  { hiddenDimension }: TableSelection,
  context: ReleaseContext,
): string {
  const code = hiddenDimension === undefined ? undefined : categories?.[hiddenDimension];
  return hiddenDimension === undefined || code === undefined
    ? ''
    : nameCategories({ [hiddenDimension]: code }, context);
}

/** How broad a table with these columns is. */
export function measureColumns(columns: readonly ColumnView[]): Pick<TableView, 'size' | 'width' | 'mayScroll'> {
  const figures = columns.flatMap(({ parts }) => parts).length;
  const narrowOrMedium = figures === 1 ? 'narrow' : 'medium';
  const size = figures > columnsOnPhone ? 'wide' : narrowOrMedium;
  return { size, width: figures + 1, mayScroll: figures > 1 };
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

function noteOf({ declaration }: Table, context: ReleaseContext): readonly string[] {
  return declaration.note === undefined ? [] : [textOf(declaration.note, context)];
}
