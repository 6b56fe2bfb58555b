// A chart as it is shown: what it draws, its title, its text for those who do not see it, and the table it comes from.

import type { ChartPoint, ChartSeries, ChartSpec, ChartTarget } from '../charts/chart-spec.ts';
import type { ShownFigure } from '../format/format-comparison.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatOutcome, formatTarget } from '../format/format-target.ts';
import { compareFigure } from '../statistics/change.ts';
import { withScaleAt } from '../statistics/dated-definition.ts';
import { earlierValue, findEarlier } from '../statistics/earlier-figure.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, findObservation, total } from '../statistics/observation.ts';
import type { Table, TableRow } from '../statistics/table.ts';
import { assessTarget, boundOf, targetFor } from '../statistics/target-outcome.ts';
import { chartScale } from './chart-scale.ts';
import { describeChart, type TargetSentence } from './describe-chart.ts';
import { addressOfIndicator } from './figure-link.ts';
import { comparedMonths, nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';
import { makeTableView, type TableSelection, type TableView, titleOf } from './table-view.ts';

export interface ChartView {
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  readonly spec: ChartSpec;
  readonly alternative: string;
  /** Where the sources of its figures stand; absent when it shows several indicators. */
  readonly source?: string;
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
  const { period } = context.comparison.current;
  const declaredNow = codes.flatMap((code) => context.publication.indicators.get(code) ?? []);
  const indicators = declaredNow.map((indicator) => withScaleAt(indicator, period));
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
    subtitle: `${capitalize(units.join(', '))}, ${formatPeriodMonths(period, context.language)}`,
    spec,
    alternative: describeChart(spec, context, tellTargets(slots, isPair, context)),
    ...sourceOf(indicators, context),
    table: makeTableView(table, context, { ...selection, indicators: codes }),
  };
}

/** The page of the only indicator. */
export function sourceOf([only, ...others]: readonly Indicator[], context: ReleaseContext): Pick<ChartView, 'source'> {
  return only === undefined || others.length > 0 ? {} : { source: addressOfIndicator(only.code, context) };
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
  const { current } = context.comparison;
  const known = slots.filter(({ row, indicator }) => row.observations.get(indicator.code)?.value.kind === 'number');
  if (known.length === 0) return undefined;
  const series = [
    {
      label: formatPeriodMonths(current.period, context.language),
      role: 'current',
      points: makePoints(slots, (address) => makePoint(findObservation(current, address), address, context)),
    } as const,
    {
      label: comparedMonths(context),
      role: 'previous',
      points: makePoints(slots, (address) => makeEarlierPoint(address, context)),
    } as const,
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
    const points = rows.map(({ categories, observations }) => {
      return makePoint(observations.get(indicator.code), { indicator: indicator.code, categories }, context);
    });
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

function makePoints(slots: readonly Slot[], make: (address: Address) => ChartPoint): readonly ChartPoint[] {
  return slots.map(({ indicator, row }) => make({ indicator: indicator.code, categories: row.categories }));
}

/** An earlier figure that cannot be compared is not drawn: beside the present one it would seem to be. */
function makeEarlierPoint(address: Address, context: ReleaseContext): ChartPoint {
  const { comparison, publication, messages } = context;
  const change = compareFigure(comparison, address, publication);
  if (change.kind === 'none' && change.reason === 'not-comparable') {
    return { number: null, text: messages.comparability.notComparable.chart };
  }
  const earlier = findEarlier(comparison, address, publication);
  const value = earlierValue(earlier);
  const cells = earlier.kind === 'figure' ? earlier.figure.cells : [];
  return makePoint(value && { value, cells }, address, context);
}

function makePoint(figure: ShownFigure | undefined, { indicator: code }: Address, context: ReleaseContext): ChartPoint {
  const indicator = context.publication.indicators.get(code);
  if (figure === undefined || indicator === undefined) {
    return { number: null, text: context.messages.missing['not-available'].sign };
  }
  const { value } = figure;
  const { text } = formatFigure(figure, indicator, context, 'table');
  return { number: value.kind === 'number' ? value.number : null, text };
}

/**
 * One line across when all slots share the target, otherwise one for each that has one. The label says whether it was
 * met, so that no colour has to; where bars that share a line differ, the text of the chart does.
 */
function placeTargets(slots: readonly Slot[], context: ReleaseContext): readonly ChartTarget[] {
  const { comparison, language, messages } = context;
  const { bound: plain, inChart } = messages.comparability.targets;
  const found = slots.flatMap(({ indicator, row }, category) => {
    const target = targetFor(indicator, row.categories, comparison.current.period);
    if (target === undefined) return [];
    const outcome = assessTarget(target, row.observations.get(indicator.code));
    const text = formatTarget(target, indicator, language, 'table');
    return [{ category, number: boundOf(target), text, outcome }];
  });
  const [first] = found;
  const isShared = found.length === slots.length && found.every(({ text }) => text === first?.text);
  if (first === undefined || !isShared) {
    return found.map(({ category, number, text, outcome }) => ({ category, number, text: inChart[outcome](text) }));
  }
  const isAlike = found.every(({ outcome }) => outcome === first.outcome);
  return [{ number: first.number, text: isAlike ? inChart[first.outcome](first.text) : plain(first.text) }];
}

/** What became of each target, as the headlines tell it; a row of several indicators is named with each of them. */
function tellTargets(slots: readonly Slot[], isPair: boolean, context: ReleaseContext): readonly TargetSentence[] {
  const { comparison, language, messages } = context;
  return slots.flatMap(({ label, indicator, row }) => {
    const target = targetFor(indicator, row.categories, comparison.current.period);
    if (target === undefined) return [];
    const outcome = formatOutcome(assessTarget(target, row.observations.get(indicator.code)), language);
    const bound = formatTarget(target, indicator, language, 'table');
    const name = textOf(indicator.short_label ?? indicator.label, context);
    return [{ category: isPair ? label : `${label}, ${name}`, text: messages.target.sentence(outcome, bound) }];
  });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
