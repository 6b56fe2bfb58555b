// The columns and rows of a table. Without dimensions it has a row for each indicator; otherwise one for each category,
// with this period beside the one before and the change after.
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatTarget } from '../format/format-target.ts';
import { earlierValue, findEarlier } from '../statistics/earlier-figure.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Categories, total } from '../statistics/observation.ts';
import { targetFor } from '../statistics/target-outcome.ts';
import { addressOfIndicator, definitionAnchor } from './figure-link.ts';
import { comparedMonths, nameCategories, nameDimension, type ReleaseContext, textOf } from './release-context.ts';
import { type CellKind, type CellView, makeCells } from './table-cells.ts';

export interface ColumnView {
  readonly label: string;
  /** "Mål: minst 95 %"; empty when there is none, or not for every row. */
  readonly target: string;
  /** Where the target is told of. */
  readonly targetAddress?: string;
  /** What the sub-columns are called; a single empty one when the column has none. */
  readonly parts: readonly { readonly kind: CellKind; readonly label: string }[];
}

export interface RowView {
  readonly head: string;
  /** "Mål: minst 95 %" where the row is an indicator of its own. */
  readonly target: string;
  /** Where the target is told of. */
  readonly targetAddress?: string;
  readonly isTotal: boolean;
  readonly cells: readonly CellView[];
}

/** Rows that follow each other with the same category of the first of two dimensions; otherwise all rows. */
export interface RowGroupView {
  /** Empty when the rows need no common head. */
  readonly head: string;
  readonly rows: readonly RowView[];
}

/** The columns and rows of a table. */
export interface TableGrid {
  /** What the rows are; empty when they are indicators. */
  readonly headLabel: string;
  readonly columns: readonly ColumnView[];
  readonly groups: readonly RowGroupView[];
}

/** What a grid is made of: for which indicators and rows. */
interface GridSource {
  /** The table; absent where the rows are of several. */
  readonly name?: string;
  readonly indicators: readonly Indicator[];
  readonly rows: readonly Categories[];
  /** Those that are shown; the last one heads the rows. */
  readonly dimensions: readonly string[];
  /** Whether all columns have the period before, known or not. */
  readonly isCompared?: boolean;
}

/** Makes the grid. */
export function makeTableGrid(source: GridSource, context: ReleaseContext): TableGrid {
  const [only] = source.rows;
  const isWithoutDimensions = source.dimensions.length === 0 && only !== undefined;
  return isWithoutDimensions ? makeIndicatorRows(source, only, context) : makeCategoryRows(source, context);
}

/** The columns are the periods. */
function makeIndicatorRows(
  { name, indicators, isCompared: always = false }: GridSource,
  categories: Categories,
  context: ReleaseContext,
): TableGrid {
  const compared = always || indicators.some((indicator) => isCompared(indicator, [categories], context));
  const table = name === undefined ? {} : { table: name };
  const makeRow = (indicator: Indicator): RowView => ({
    head: textOf(indicator.label, context),
    ...tellTarget(indicator, [categories], context),
    isTotal: false,
    cells: makeCells({ ...table, indicator, categories, compared }, context),
  });
  return {
    headLabel: '',
    columns: periodColumns(compared, context),
    groups: [{ head: '', rows: indicators.map(makeRow) }],
  };
}

/** The columns are the indicators; when there is but one, the periods. */
function makeCategoryRows(source: GridSource, context: ReleaseContext): TableGrid {
  const { name, indicators, rows, dimensions, isCompared: always = false } = source;
  const table = name === undefined ? {} : { table: name };
  const planned = indicators.map((indicator) => ({
    indicator,
    compared: always || isCompared(indicator, rows, context),
  }));
  const [first] = planned;
  const isSingle = planned.length === 1 && first?.compared === true;
  const columns = planned.map(
    ({ indicator, compared }): ColumnView => ({
      label: textOf(indicator.short_label ?? indicator.label, context),
      ...tellTarget(indicator, rows, context),
      parts: compared ? periodParts(context) : [{ kind: 'current', label: '' }],
    }),
  );
  const makeRow = (categories: Categories): RowView => ({
    head: nameLast(categories, dimensions, context),
    target: '',
    isTotal: isTotalRow(categories),
    cells: planned.flatMap((column) => makeCells({ ...table, categories, ...column }, context)),
  });
  return {
    headLabel: dimensions
      .slice(-1)
      .map((code) => nameDimension(code, context))
      .join(),
    columns: isSingle ? periodColumns(true, context) : columns,
    groups: groupRows(rows, dimensions, context).map(({ head, rows: own }) => ({ head, rows: own.map(makeRow) })),
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
    else groups.push({ code, head: nameLast(categories, dimensions.slice(0, -1), context), rows: [categories] });
  }
  return groups;
}

function nameLast(categories: Categories, dimensions: readonly string[], context: ReleaseContext): string {
  const [last] = dimensions.slice(-1);
  return last === undefined ? '' : nameCategories({ [last]: categories[last] ?? total }, context);
}

/** Whether any of the rows has a figure for the earlier period. */
function isCompared({ code }: Indicator, rows: readonly Categories[], context: ReleaseContext): boolean {
  const { comparison, publication } = context;
  return rows.some((categories) => {
    const earlier = findEarlier(comparison, { indicator: code, categories }, publication);
    return earlier.kind === 'incomparable' || earlierValue(earlier)?.kind === 'number';
  });
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
function tellTarget(
  indicator: Indicator,
  rows: readonly Categories[],
  context: ReleaseContext,
): Pick<ColumnView, 'target' | 'targetAddress'> {
  const targets = rows.map((categories) => targetFor(indicator, categories, context.comparison.current.period));
  const [target] = targets;
  if (target === undefined || targets.includes(undefined)) return { target: '' };
  const { language, messages } = context;
  return {
    target: `${messages.target.label}: ${formatTarget(target, indicator, language, 'table')}`,
    targetAddress: `${addressOfIndicator(indicator.code, context)}#${definitionAnchor}`,
  };
}

function isTotalRow(categories: Categories): boolean {
  const codes = Object.values(categories);
  return codes.length > 0 && codes.every((code) => code === total);
}
