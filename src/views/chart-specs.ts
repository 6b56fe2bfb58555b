// What a chart of one release draws: this period against the one before, what has changed, or a series for each column.
import type { ChartPoint, ChartSeries, ChartSpec } from '../charts/chart-spec.ts';
import { formatChangeCell, sizeInColumn } from '../format/format-change.ts';
import { signNoChange } from '../format/format-obstacle.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { compareFigure } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { findObservation } from '../statistics/observation.ts';
import type { TableRow } from '../statistics/table.ts';
import { chartScale, naturalScale } from './chart-scale.ts';
import { addressOfSlot, makeEarlierPoint, makePoint, nameIndicator, nameRow, type Slot } from './chart-slots.ts';
import { placeTargets } from './chart-targets.ts';
import { writingIn } from './comparability-view.ts';
import { comparedMonths, nameCategories, type ReleaseContext } from './release-context.ts';

/** This period against the one before; nothing when no figure of this period is known. */
export function makePairSpec(
  kind: ChartSpec['kind'],
  slots: readonly Slot[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): ChartSpec | undefined {
  const { current } = context.comparison;
  const known = slots.filter(({ row, indicator }) => row.observations.get(indicator.code)?.value.kind === 'number');
  if (known.length === 0) return undefined;
  const addresses = slots.map(addressOfSlot);
  const series = [
    {
      label: formatPeriodMonths(current.period, context.language),
      role: 'current',
      points: addresses.map((address) => makePoint(findObservation(current, address), address, context)),
    } as const,
    {
      label: comparedMonths(context),
      role: 'previous',
      points: addresses.map((address) => makeEarlierPoint(address, context)),
    } as const,
  ].filter(({ points }) => points.some(({ number }) => number !== null));
  const targets = placeTargets(slots, context);
  const axis = kind === 'dots' ? naturalScale(indicators, context) : chartScale(series, targets, indicators);
  const base = { kind, categories: slots.map(({ label }) => label), series, axis };
  return targets.length === 0 ? base : { ...base, targets };
}

/** How much each figure has risen or fallen since the period before; nothing when none of that is known. */
export function makeChangesSpec(slots: readonly Slot[], context: ReleaseContext): ChartSpec | undefined {
  const changes = slots.map((slot) => findSize(slot, context));
  const measures = changes.map((size) => size?.measure);
  // Counts are told by per cent, as in the table; one that is told by its number has no place on that scale.
  const measure = measures.includes('relative') ? 'relative' : 'absolute';
  const points = slots.map((slot, index): ChartPoint => {
    const size = changes[index];
    return { number: size?.measure === measure ? size.number : null, text: writeChange(slot, context) };
  });
  if (points.every(({ number }) => number === null)) return undefined;
  const label = context.messages.chart.changeSince(comparedMonths(context));
  const series = [{ label, role: 'current', points } as const];
  return {
    kind: 'changes',
    categories: slots.map(({ label: name }) => name),
    series,
    axis: chartScale(series, [], []),
  };
}

function findSize(slot: Slot, { comparison, publication }: ReleaseContext) {
  const change = compareFigure(comparison, addressOfSlot(slot), publication);
  return change.kind === 'none' ? undefined : sizeInColumn(change, slot.indicator);
}

/** As the table has it. */
function writeChange(slot: Slot, context: ReleaseContext): string {
  const change = compareFigure(context.comparison, addressOfSlot(slot), context.publication);
  return change.kind === 'none'
    ? signNoChange(change, writingIn(context)).sign
    : formatChangeCell(change, slot.indicator, context.language);
}

const roles = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

/** A category for each row and a series for each indicator; nothing when no figure is known. */
export function makeColumnsSpec(
  kind: ChartSpec['kind'],
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): ChartSpec | undefined {
  const series = indicators.map((indicator, index): ChartSeries => {
    const points = rows.map(({ observations }) =>
      makePoint(observations.get(indicator.code), { indicator: indicator.code }, context),
    );
    return { label: nameIndicator(indicator, context), role: roles[index] ?? 'series-6', points };
  });
  return finishSpec(
    kind,
    rows.map((row) => nameRow(row, context)),
    series,
    indicators,
  );
}

/** A small chart for each category of the first of two dimensions, or for each row; its bars are told by their names. */
export function makePanelsSpec(
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): ChartSpec | undefined {
  const [indicator] = indicators;
  const isNested = indicators.length === 1 && rows.every(({ categories }) => Object.keys(categories).length > 1);
  if (indicator === undefined) return undefined;
  if (!isNested) {
    const spec = makeColumnsSpec('multiples', rows, indicators, context);
    return spec && { ...spec, series: spec.series.map((one) => ({ ...one, role: 'current' })) };
  }
  const panels = Map.groupBy(rows, ({ categories }) => Object.values(categories)[0] ?? '');
  const names = [...new Set(rows.map((row) => nameRow(row, context)))];
  const series = names.map((label): ChartSeries => {
    const points = [...panels.values()].map((own) => {
      const row = own.find((one) => nameRow(one, context) === label);
      if (row === undefined) return { number: null, text: '' };
      return makePoint(row.observations.get(indicator.code), { indicator: indicator.code }, context);
    });
    return { label, role: 'current', points };
  });
  const titles = [...panels.values()].map(([row]) => {
    const [first] = Object.entries(row?.categories ?? {});
    return first === undefined ? '' : nameCategories({ [first[0]]: first[1] }, context, 'short');
  });
  return finishSpec('multiples', titles, series, indicators);
}

function finishSpec(
  kind: ChartSpec['kind'],
  categories: readonly string[],
  series: readonly ChartSeries[],
  indicators: readonly Indicator[],
): ChartSpec | undefined {
  const isEmpty = series.every(({ points }) => points.every(({ number }) => number === null));
  return isEmpty ? undefined : { kind, categories, series, axis: chartScale(series, [], indicators) };
}
