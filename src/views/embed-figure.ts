// The chart or table that a page of one shows, and where its figures stand.
import { type EmbedReference, listEmbeds } from '../site/list-embeds.ts';
import { listDepartmentFigures } from '../statistics/departments.ts';
import { listCountedMatters } from '../statistics/matters.ts';
import { type Address, reservedDimensions } from '../statistics/observation.ts';
import type { Table } from '../statistics/table.ts';
import { type ChartView, makeChartView } from './chart-view.ts';
import { makeDepartmentFigures } from './department-figures.ts';
import { selectDepartment } from './department-rows.ts';
import { makeMattersChart } from './matters-chart.ts';
import { nameCategories, type ReleaseContext } from './release-context.ts';
import { makeTableView, type TableSelection, type TableView } from './table-view.ts';

export interface EmbedFigure {
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  /** Absent where the table stands alone. */
  readonly chart?: ChartView;
  readonly table: TableView;
  /** Where its figures stand, in whatever period. */
  readonly shown: readonly Address[];
  /** The only department that it is about. */
  readonly department?: string;
}

/** Makes the figure. Refuses a name that the release has none of. */
export function makeEmbedFigure(name: string, context: ReleaseContext): EmbedFigure {
  const { series, published, comparison } = context;
  const embed = listEmbeds(series, published).get(name);
  const made = embed && makeFigure(embed, context);
  if (made === undefined) throw new Error(`${series.publication.code} ${comparison.current.period.id} has no ${name}.`);
  const { chart, table, shown } = made;
  return {
    title: [chart?.title ?? table.caption, ...nameDepartment(embed, context)].join(', '),
    subtitle: chart?.subtitle ?? table.period,
    ...(chart && { chart }),
    table,
    shown,
    ...(embed?.kind === 'department' && { department: embed.department }),
  };
}

/** Where the chart's own title does not. */
function nameDepartment(embed: EmbedReference | undefined, context: ReleaseContext): readonly string[] {
  const department = embed?.kind === 'chart' || embed?.kind === 'matters' ? embed.department : undefined;
  return department === undefined ? [] : [nameCategories({ [reservedDimensions.department]: department }, context)];
}

type MadeFigure = Pick<EmbedFigure, 'table' | 'shown'> & { readonly chart?: ChartView | undefined };

/** A declared chart that no figure is known of yet is its table alone. */
function makeFigure(embed: EmbedReference, context: ReleaseContext): MadeFigure | undefined {
  const { current } = context.comparison;
  const { indicators } = context.publication;
  if (embed.kind === 'department') {
    const table = makeDepartmentFigures(embed.department, context);
    return table && { table, shown: listDepartmentFigures(current, embed.department, indicators) };
  }
  if (embed.kind === 'matters') {
    const chart = makeMattersChart(embed.department, context);
    const shown = listCountedMatters(current, embed.department, indicators);
    return chart && { chart, table: chart.table, shown: shown.map(({ count }) => count) };
  }
  const table = current.tables.get(embed.table);
  if (table === undefined) return undefined;
  const isChart = embed.kind === 'chart';
  const selection = isChart ? { ...selectDepartment(embed.department, table), indicators: embed.indicators } : {};
  const chart = isChart ? makeChartView(table, context, selection) : undefined;
  return {
    chart,
    table: chart?.table ?? makeTableView(table, context, selection),
    shown: listAddresses(table, selection),
  };
}

function listAddresses(table: Table, { indicators = table.indicators, rows }: TableSelection): readonly Address[] {
  return table.rows
    .filter(rows ?? (() => true))
    .flatMap(({ categories }) => indicators.map((indicator) => ({ indicator, categories })));
}
