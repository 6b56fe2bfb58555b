// A chart as it is shown: what it draws, its title, its text for those who do not see it, and the table it comes from.
import type { ChartSpec } from '../charts/chart-spec.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { type ChartDeclaration, findChart } from '../statistics/chart-declaration.ts';
import { withScaleAt } from '../statistics/dated-definition.ts';
import { isDrawn } from '../statistics/drawn-rows.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Table, TableRow } from '../statistics/table.ts';
import { makeSlots } from './chart-slots.ts';
import { makeChangesSpec, makeColumnsSpec, makePairSpec, makePanelsSpec } from './chart-specs.ts';
import { tellTargets } from './chart-targets.ts';
import { describeChart, type TargetSentence } from './describe-chart.ts';
import { addressOfEmbed } from './embed-link.ts';
import { addressOfIndicator } from './figure-link.ts';
import { capitalize } from './page-frame.ts';
import { makePeriodChart } from './period-chart.ts';
import type { ReleaseContext } from './release-context.ts';
import { makeTableView, type TableSelection, type TableView, titleOf } from './table-view.ts';

export interface ChartView {
  /** What the author says that it shows, as HTML; absent where there is no author. */
  readonly message?: string;
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  readonly spec: ChartSpec;
  readonly alternative: string;
  /** Where the sources of its figures stand; absent when it shows several indicators. */
  readonly source?: string;
  /** Its page, to download, embed and cite it. */
  readonly embed: string;
  readonly table: TableView;
}

/** What an author says that a chart shows: as HTML, and the same without marks. */
export interface ChartMessage {
  readonly html: string;
  readonly text: string;
}

export interface ChartSelection extends TableSelection {
  readonly message?: ChartMessage;
}

/** Makes the chart that the table declares of these columns; nothing when it declares none, or no figure is known. */
export function makeChartView(
  table: Table,
  context: ReleaseContext,
  { message, ...selection }: ChartSelection = {},
): ChartView | undefined {
  const declared = findChart(table.declaration, selection.indicators);
  return declared && drawChartView(table, declared, { context, selection, ...(message && { message }) });
}

interface Surroundings {
  readonly context: ReleaseContext;
  readonly selection: TableSelection;
  readonly message?: ChartMessage;
}

function drawChartView(
  table: Table,
  { kind, indicators: codes }: ChartDeclaration,
  { context, selection, message }: Surroundings,
): ChartView | undefined {
  const { period } = context.comparison.current;
  const declaredNow = codes.flatMap((code) => context.publication.indicators.get(code) ?? []);
  const indicators = declaredNow.map((indicator) => withScaleAt(indicator, period));
  const rows = table.rows.filter(selection.rows ?? (() => true)).filter((row) => isDrawn(row, table, indicators));
  const drawn = drawKind(kind, rows, indicators, context);
  if (drawn === undefined) return undefined;
  const { spec, targets = [], periods } = drawn;
  const units = [...new Set(indicators.map(({ unit }) => context.messages.units_of_measure[unit]))];
  const title = titleOf(table, codes, context);
  const subtitle = `${capitalize(units.join(', '))}, ${formatPeriodMonths(period, context.language)}`;
  const isCompared = kind === 'changes';
  return {
    title,
    subtitle,
    spec,
    alternative: describeChart(
      {
        spec,
        title: `${title}, ${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)}`,
        targets,
        message: message?.text ?? '',
      },
      context,
    ),
    ...(message && { message: message.html }),
    ...sourceOf(indicators, context),
    embed: addressOfEmbed({ kind: 'chart', table: table.name, indicators: codes, ...departmentOf(selection) }, context),
    table: { ...makeTableView(table, context, { ...selection, indicators: codes, isCompared }), ...periods },
  };
}

function departmentOf({ department }: TableSelection): Pick<TableSelection, 'department'> {
  return department === undefined ? {} : { department };
}

interface DrawnKind {
  readonly spec: ChartSpec;
  readonly targets?: readonly TargetSentence[];
  /** Of a chart over several periods: the rows of its table. */
  readonly periods?: Partial<TableView>;
}

function drawKind(
  kind: ChartDeclaration['kind'],
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): DrawnKind | undefined {
  const slots = makeSlots(rows, indicators, context);
  const isPair = rows.length === 1 || indicators.length === 1;
  switch (kind) {
    case 'lines': {
      const chart = makePeriodChart(rows, indicators, context);
      return chart && { spec: chart.spec, periods: chart.table };
    }
    case 'multiples':
      return withSpec(makePanelsSpec(rows, indicators, context));
    case 'changes':
      return withSpec(makeChangesSpec(slots, context));
    case 'shares':
      return withSpec(makeColumnsSpec(kind, rows, indicators, context));
    default: {
      const targets = tellTargets(slots, isPair, context);
      const spec = isPair
        ? makePairSpec(kind, slots, indicators, context)
        : makeColumnsSpec(kind, rows, indicators, context);
      return spec && { spec, targets };
    }
  }
}

function withSpec(spec: ChartSpec | undefined): DrawnKind | undefined {
  return spec && { spec };
}

/** The page of the only indicator. */
export function sourceOf([only, ...others]: readonly Indicator[], context: ReleaseContext): Pick<ChartView, 'source'> {
  return only === undefined || others.length > 0 ? {} : { source: addressOfIndicator(only.code, context) };
}
