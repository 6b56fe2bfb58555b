// A chart as it is shown: what it draws, its title, its text for those who do not see it, and the table it comes from.
import type { ChartPoint, ChartSeries, ChartSpec, ChartTarget } from '../charts/chart-spec.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatOutcome, formatTarget } from '../format/format-target.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { isNumber, type Observation, total } from '../statistics/observation.ts';
import { findObservation, type ReleaseVersion } from '../statistics/release.ts';
import type { Table, TableRow } from '../statistics/table.ts';
import { assessTarget, boundOf, targetFor } from '../statistics/target-outcome.ts';
import { chartScale } from './chart-scale.ts';
import { describeChart, type TargetSentence } from './describe-chart.ts';
import { comparedMonths, nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';
import { makeTableView, type TableSelection, type TableView, titleOf } from './table-view.ts';

export interface ChartView {
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  readonly spec: ChartSpec;
  readonly alternative: string;
  readonly table: TableView;
}

/** One mark of the chart: where its figure is to be found. */
interface Slot {
  readonly label: string;
  readonly indicator: Indicator;
  readonly row: TableRow;
}

/** Makes the chart that the table declares; nothing when it declares none, or when no figure is known. */
export function makeChartView(
  table: Table,
  context: ReleaseContext,
  selection: TableSelection = {},
): ChartView | undefined {
  const declared = table.declaration.chart;
  const codes = selection.indicators ?? declared?.indicators;
  if (declared === undefined || codes === undefined) return undefined;
  const indicators = codes.flatMap((code) => context.publication.indicators.get(code) ?? []);
  const rows = table.rows.filter(selection.rows ?? (() => true)).filter((row) => isDrawn(row, table, indicators));
  const slots = makeSlots(rows, indicators, context);
  const isPair = declared.kind !== 'shares' && (rows.length === 1 || indicators.length === 1);
  const spec = isPair
    ? makePairSpec(declared.kind, slots, indicators, context)
    : makeSeriesPerIndicator(declared.kind, rows, indicators, context);
  if (spec === undefined) return undefined;
  const units = [...new Set(indicators.map(({ unit }) => context.messages.units_of_measure[unit]))];
  return {
    title: titleOf(table, codes, context),
    subtitle: `${capitalize(units.join(', '))}, ${formatPeriodMonths(context.comparison.current.period, context.language)}`,
    spec,
    alternative: describeChart(spec, context, isPair ? tellTargets(slots, context) : []),
    table: makeTableView(table, context, { ...selection, indicators: codes }),
  };
}

/** A whole that is the sum of the other bars would dwarf them and is left to the table. */
function isDrawn(row: TableRow, table: Table, indicators: readonly Indicator[]): boolean {
  const isTotal = Object.values(row.categories).some((code) => code === total);
  return !(isTotal && table.rows.length > 1 && indicators.every(({ aggregation }) => aggregation === 'sum'));
}

/** This period against the one before. */
function makePairSpec(
  kind: ChartSpec['kind'],
  slots: readonly Slot[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): ChartSpec | undefined {
  const { current, previous } = context.comparison;
  const known = slots.filter(({ row, indicator }) => row.observations.get(indicator.code)?.value.kind === 'number');
  if (known.length === 0) return undefined;
  const series = [
    {
      label: formatPeriodMonths(current.period, context.language),
      role: 'current',
      points: makePoints(slots, current, context),
    } as const,
    { label: comparedMonths(context), role: 'previous', points: makePoints(slots, previous, context) } as const,
  ].filter(({ points }) => points.some(({ number }) => number !== null));
  const targets = placeTargets(slots, context);
  const axis = chartScale(series, targets, indicators);
  const base = { kind, categories: slots.map(({ label }) => label), series, axis };
  return targets.length === 0 ? base : { ...base, targets };
}

function makeSeriesPerIndicator(
  kind: ChartSpec['kind'],
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): ChartSpec | undefined {
  const roles = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;
  const series = indicators.slice(0, roles.length).map((indicator, index): ChartSeries => {
    const points = rows.map((row) => makePoint(row.observations.get(indicator.code), indicator, context));
    const label = textOf(indicator.short_label ?? indicator.label, context);
    return { label, role: roles[index] ?? 'series-6', points };
  });
  if (series.every(({ points }) => points.every(({ number }) => number === null))) return undefined;
  const categories = rows.map(({ categories: codes }) => nameCategories(lastOf(codes), context, 'short'));
  return { kind, categories, series, axis: chartScale(series, [], indicators) };
}

/** Called by their indicators when there is but one row. */
function makeSlots(
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): readonly Slot[] {
  return rows.flatMap((row) =>
    indicators.map((indicator) => {
      const label =
        rows.length === 1
          ? textOf(indicator.short_label ?? indicator.label, context)
          : nameCategories(lastOf(row.categories), context, 'short');
      return { label, indicator, row };
    }),
  );
}

function lastOf(categories: TableRow['categories']): TableRow['categories'] {
  const last = Object.entries(categories).at(-1);
  return last === undefined ? {} : { [last[0]]: last[1] };
}

function makePoints(
  slots: readonly Slot[],
  release: ReleaseVersion | undefined,
  context: ReleaseContext,
): readonly ChartPoint[] {
  return slots.map(({ indicator, row }) => {
    const address = { indicator: indicator.code, categories: row.categories };
    return makePoint(findObservation(release, address), indicator, context);
  });
}

function makePoint(observation: Observation | undefined, indicator: Indicator, context: ReleaseContext): ChartPoint {
  if (observation === undefined) return { number: null, text: context.messages.missing['not-available'].sign };
  const { text } = formatFigure(observation, indicator, context, 'table');
  return { number: isNumber(observation) ? observation.value.number : null, text };
}

/** One line across when all slots share the target, otherwise one for each that has one. */
function placeTargets(slots: readonly Slot[], { language, messages }: ReleaseContext): readonly ChartTarget[] {
  const found = slots.map(({ indicator, row }): ChartTarget[] => {
    const target = targetFor(indicator, row.categories);
    if (target === undefined) return [];
    const text = `${messages.target.label} ${formatTarget(target, indicator, language, 'table')}`;
    return [{ number: boundOf(target), text }];
  });
  const [first] = found.flat();
  const isShared = first !== undefined && found.every(([target]) => target?.text === first.text);
  if (isShared) return [first];
  return found.flatMap((targets, category) => targets.map((target) => ({ ...target, category })));
}

/** What became of each target, as the headlines tell it. */
function tellTargets(slots: readonly Slot[], { language, messages }: ReleaseContext): readonly TargetSentence[] {
  return slots.flatMap(({ label, indicator, row }) => {
    const target = targetFor(indicator, row.categories);
    if (target === undefined) return [];
    const outcome = formatOutcome(assessTarget(target, row.observations.get(indicator.code)), language);
    const bound = formatTarget(target, indicator, language, 'table');
    return [{ category: label, text: messages.target.sentence(outcome, bound) }];
  });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
