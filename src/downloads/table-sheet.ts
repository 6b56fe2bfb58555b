// A table as a sheet: its caption and period, the figures as numbers with their signs beside them, and below what has to be said of
// them. The columns are those of the page: this period, the one compared with, and the change between them as a number too.

import { formatPeriodMonths } from '../format/format-period.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Table } from '../statistics/table.ts';
import { comparedMonths, nameDimension, type ReleaseContext, textOf } from '../views/release-context.ts';
import { listSigns } from '../views/signs.ts';
import type { CellView } from '../views/table-cells.ts';
import type { RowView } from '../views/table-grid.ts';
import { makeTableView, type TableView } from '../views/table-view.ts';
import { makeChangeCell, makeFigureCell } from './figure-cells.ts';
import type { SheetContent, SheetRow } from './sheet-cell.ts';

/** A table as a page shows it, with what its columns hold. */
export interface ShownTable {
  /** In the tab. */
  readonly name: string;
  readonly view: TableView;
  /** Codes, of the columns that name the rows; without any, each row is an indicator. */
  readonly dimensions: readonly string[];
  readonly indicators: readonly Indicator[];
}

interface ShownRow {
  /** Its category of each dimension, or the indicator and its unit. */
  readonly heads: readonly string[];
  readonly isTotal: boolean;
  readonly figures: readonly { readonly cell: CellView; readonly indicator: Indicator }[];
}

const widths = { narrowest: 14, widest: 48, figure: 18 } as const;

const madeIn = new WeakMap<ReleaseContext, Map<Table, SheetContent>>();

/** The sheet of the table, made once for the workbooks that it stands in. It leads back to the first sheet of its workbook. */
export function makeTableSheet(table: Table, context: ReleaseContext): SheetContent {
  const made = madeIn.get(context) ?? new Map<Table, SheetContent>();
  madeIn.set(context, made);
  const sheet = made.get(table) ?? makeSheet(table, context);
  made.set(table, sheet);
  return sheet;
}

function makeSheet(table: Table, context: ReleaseContext): SheetContent {
  const { declaration, indicators } = table;
  return makeViewSheet(
    {
      name: textOf(declaration.title, context),
      view: makeTableView(table, context),
      dimensions: declaration.dimensions,
      indicators: indicators.flatMap((code) => context.publication.indicators.get(code) ?? []),
    },
    context,
  );
}

/** The sheet of a table as a page shows it. */
export function makeViewSheet(shown: ShownTable, context: ReleaseContext): SheetContent {
  const { messages } = context;
  const { view } = shown;
  const rows = listRows(shown, context);
  const heads = listHeads(shown, context);
  const figureHeads = (rows[0]?.figures ?? []).map((figure) => headOf(figure, shown, context));
  const before: readonly SheetRow[] = [
    { cells: [{ text: view.caption, look: 'title' }] },
    { cells: [{ text: view.period }] },
    { cells: [{ text: messages.downloads.workbook.back, look: 'link', sheet: 0 }] },
    { cells: [] },
  ];
  const head: SheetRow = {
    cells: [
      ...heads.map((text) => ({ text, look: 'head' }) as const),
      ...figureHeads.map((text) => ({ text, look: 'figure-head' }) as const),
    ],
  };
  return {
    name: shown.name,
    head: before.length + 1,
    // Two columns of names may be as wide as a small screen.
    headColumns: heads.length > 1 ? 0 : 1,
    widths: [
      ...heads.map((text, index) => fitWidth([text, ...rows.map((row) => row.heads[index] ?? '')])),
      ...figureHeads.map(() => widths.figure),
    ],
    rows: [...before, head, ...rows.map((row) => makeRow(row, messages)), ...makeNotes(view, rows, context)],
  };
}

/** The rows of the view with what each of their figures is in. */
function listRows({ view, dimensions, indicators }: ShownTable, { messages }: ReleaseContext): readonly ShownRow[] {
  const all = view.groups.flatMap(({ head, rows }) => rows.map((row) => ({ head, row })));
  return all.map(({ head, row }, index) => {
    const [own] = indicators.slice(index);
    if (dimensions.length > 0) {
      return {
        heads: [head, row.head].slice(-dimensions.length),
        isTotal: row.isTotal,
        figures: pair(row, indicators),
      };
    }
    const unit = own === undefined ? '' : messages.downloads.units[own.unit];
    return { heads: [row.head, unit], isTotal: false, figures: pair(row, own === undefined ? [] : [own]) };
  });
}

/** The cells, each with its indicator. */
function pair({ cells }: RowView, indicators: readonly Indicator[]): ShownRow['figures'] {
  let index = -1;
  return cells.flatMap((cell) => {
    if (cell.kind === 'current') index += 1;
    const indicator = indicators[index];
    return indicator === undefined ? [] : [{ cell, indicator }];
  });
}

function listHeads({ dimensions }: ShownTable, context: ReleaseContext): readonly string[] {
  const { workbook } = context.messages.downloads;
  if (dimensions.length === 0) return [workbook.indicator, workbook.unit];
  return dimensions.map((code) => nameDimension(code, context));
}

/** "Besvarade samtal", "maj–augusti 2018" and "(antal)", below each other. The unit of a change stands in its cell. */
function headOf(
  { cell, indicator }: ShownRow['figures'][number],
  { dimensions }: ShownTable,
  context: ReleaseContext,
): string {
  const { comparison, language, messages } = context;
  const label = dimensions.length === 0 ? [] : [textOf(indicator.label, context)];
  if (cell.kind === 'change') return [...label, messages.page.change].join('\n');
  const months =
    cell.kind === 'previous' ? comparedMonths(context) : formatPeriodMonths(comparison.current.period, language);
  const unit = label.length === 0 ? [] : [`(${messages.downloads.units[indicator.unit]})`];
  return [...label, months, ...unit].join('\n');
}

function makeRow({ heads, isTotal, figures }: ShownRow, messages: Messages): SheetRow {
  const look = isTotal ? 'total' : 'plain';
  return {
    cells: [
      ...heads.map((text) => ({ text, look }) as const),
      ...figures.map(({ cell, indicator }) =>
        cell.kind === 'change' ? makeChangeCell(cell, messages, isTotal) : makeFigureCell(cell, indicator, isTotal),
      ),
    ],
  };
}

function makeNotes({ notes }: TableView, rows: readonly ShownRow[], { messages }: ReleaseContext): readonly SheetRow[] {
  const cells = rows.map(({ figures }) => ({
    head: '',
    target: '',
    isTotal: false,
    cells: figures.map(({ cell }) => cell),
  }));
  const signs = listSigns({ groups: [{ head: '', rows: cells }] });
  const legend = signs.map(({ sign, meaning }) => `${sign} = ${meaning}`).join(', ');
  const texts = [...notes, ...(legend === '' ? [] : [`${messages.page.signs}: ${legend}.`])];
  if (texts.length === 0) return [];
  return [{ cells: [] }, ...texts.map((text): SheetRow => ({ cells: [{ text, look: 'wrapped' }], isAcross: true }))];
}

function fitWidth(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(({ length }) => length)) + 2;
  return Math.min(Math.max(longest, widths.narrowest), widths.widest);
}
