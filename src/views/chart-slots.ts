// The marks of a chart and where the figure of each is to be found: this period's, the earlier one, and its target.
import type { ChartPoint } from '../charts/chart-spec.ts';
import type { ShownFigure } from '../format/format-comparison.ts';
import { compareFigure } from '../statistics/change.ts';
import { earlierValue, findEarlier } from '../statistics/earlier-figure.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Address } from '../statistics/observation.ts';
import type { TableRow } from '../statistics/table.ts';
import { nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';

/** One mark of the chart: where its figure is to be found. */
export interface Slot {
  readonly label: string;
  readonly indicator: Indicator;
  readonly row: TableRow;
}

/** A mark for each row and indicator. Called by their indicators when there is but one row. */
export function makeSlots(
  rows: readonly TableRow[],
  indicators: readonly Indicator[],
  context: ReleaseContext,
): readonly Slot[] {
  return rows.flatMap((row) =>
    indicators.map((indicator) => {
      const label = rows.length === 1 ? nameIndicator(indicator, context) : nameRow(row, context);
      return { label, indicator, row };
    }),
  );
}

/** What an indicator is called in a chart. */
export function nameIndicator(indicator: Indicator, context: ReleaseContext): string {
  return textOf(indicator.short_label ?? indicator.label, context);
}

/** What a row is called in a chart: its category of the last dimension. */
export function nameRow({ categories }: TableRow, context: ReleaseContext): string {
  const last = Object.entries(categories).at(-1);
  return last === undefined ? '' : nameCategories({ [last[0]]: last[1] }, context, 'short');
}

export function addressOfSlot({ indicator, row }: Slot): Address {
  return { indicator: indicator.code, categories: row.categories };
}

/** An earlier figure that cannot be compared is not drawn: beside the present one it would seem to be. */
export function makeEarlierPoint(address: Address, context: ReleaseContext): ChartPoint {
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

/** The figure as a mark; a missing one with the sign that says why. */
export function makePoint(
  figure: ShownFigure | undefined,
  { indicator: code }: Pick<Address, 'indicator'>,
  context: ReleaseContext,
): ChartPoint {
  const indicator = context.publication.indicators.get(code);
  if (figure === undefined || indicator === undefined) {
    return { number: null, text: context.messages.missing['not-available'].sign };
  }
  const { value } = figure;
  const { text } = formatFigure(figure, indicator, context, 'table');
  return { number: value.kind === 'number' ? value.number : null, text };
}
