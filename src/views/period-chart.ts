// Lines over the last periods, and the table of the same figures: a row a period, a column a line.
import type { ChartPoint, ChartSeries, ChartSpec } from '../charts/chart-spec.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { TableRow } from '../statistics/table.ts';
import { type TrendPoint, traceFigure } from '../statistics/trend.ts';
import { chartScale, valueTicks } from './chart-scale.ts';
import { addressOfSlot, makePoint, makeSlots, type Slot } from './chart-slots.ts';
import { addressOfFigureIn } from './figure-link.ts';
import type { ReleaseContext } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';
import { listSigns } from './signs.ts';
import type { CellView } from './table-cells.ts';
import { measureColumns, type TableView } from './table-view.ts';

export interface PeriodChart {
  readonly spec: ChartSpec;
  readonly table: Pick<TableView, 'columns' | 'groups' | 'headLabel' | 'signs' | 'size' | 'width' | 'mayScroll'>;
}

interface Line {
  readonly slot: Slot;
  readonly points: readonly TrendPoint<ReleaseVersion>[];
}

const roles = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

/** A line for each row, or for each indicator of a single row; nothing when fewer than two periods are known. */
export function makePeriodChart(
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): PeriodChart | undefined {
  const { language, messages, published, publication } = context;
  const lines = makeSlots(rows, indicators, context).map(
    (slot): Line => ({
      slot,
      points: traceFigure(published.recent, addressOfSlot(slot), slot.indicator, publication),
    }),
  );
  const periods = published.recent.map(({ period }) => formatPeriodMonths(period, language));
  const isSingle = lines.length === 1;
  const series = lines.map(({ slot, points }, index): ChartSeries => {
    const role = isSingle ? 'current' : (roles[index] ?? 'series-6');
    return { label: slot.label, role, points: points.map((point) => drawPoint(point, slot, context)) };
  });
  const known = series.flatMap(({ points }) => points).filter(({ number }) => number !== null);
  if (periods.length < 2 || known.length < 2) return undefined;
  const axis = chartScale(series, [], indicators);
  const ticks = valueTicks(axis.max, indicators, context);
  const spec: ChartSpec = { kind: 'lines', categories: periods, series, axis: { ...axis, ticks } };
  const isBroken = series.some(({ points }) => points.some(({ isBreak }) => isBreak));
  return {
    spec: isBroken ? { ...spec, breakText: messages.chart.breakMark } : spec,
    table: makePeriodTable(lines, periods, context),
  };
}

function drawPoint({ value, isBreak }: TrendPoint, { indicator }: Slot, context: ReleaseContext): ChartPoint {
  const point = makePoint(value && { value, cells: [] }, { indicator: indicator.code }, context);
  return isBreak ? { ...point, isBreak } : point;
}

function makePeriodTable(
  lines: readonly Line[],
  periods: readonly string[],
  context: ReleaseContext,
): PeriodChart['table'] {
  const rows = periods.map((head, index) => ({
    head,
    target: '',
    isTotal: false,
    cells: lines.flatMap(({ slot, points }) =>
      points.slice(index, index + 1).map((point) => makeCell(point, slot, context)),
    ),
  }));
  const columns = lines.map(({ slot }) => ({
    label: slot.label,
    target: '',
    parts: [{ kind: 'current', label: '' } as const],
  }));
  const grid = { headLabel: context.messages.chart.period, columns, groups: [{ head: '', rows }] };
  return { ...grid, ...measureColumns(columns), signs: listSigns(grid) };
}

function makeCell({ value, release }: TrendPoint<ReleaseVersion>, slot: Slot, context: ReleaseContext): CellView {
  if (value === undefined) {
    const { sign, meaning } = context.messages.missing['not-available'];
    const text = { text: sign, figure: sign, unit: '', approximation: '', sign: '', meaning };
    return { kind: 'current', text, isGap: true };
  }
  const address = addressOfFigureIn(release.period.id, addressOfSlot(slot), context);
  return {
    kind: 'current',
    text: formatFigure({ value, cells: [] }, slot.indicator, context, 'table'),
    ...(address !== undefined && { address }),
    ...(value.kind === 'number' && { number: value.number }),
  };
}
