// The cells of one indicator in one row: this period, and where the column is compared the one before and the change.

import { type ColumnSize, formatChangeCell, sizeInColumn } from '../format/format-change.ts';
import { formatEarlier } from '../format/format-comparison.ts';
import type { ObservationText } from '../format/format-observation.ts';
import { signNoChange } from '../format/format-obstacle.ts';
import { compareFigure } from '../statistics/change.ts';
import { earlierValue, findEarlier } from '../statistics/earlier-figure.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, type Categories, findObservation, type Observation } from '../statistics/observation.ts';
import { writingIn } from './comparability-view.ts';
import { addressOfChange, addressOfFigure } from './figure-link.ts';
import { marksOf } from './notes.ts';
import type { ReleaseContext } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';

export type CellKind = 'current' | 'previous' | 'change';

export interface CellView {
  readonly kind: CellKind;
  /** Where its source stands; absent where there is no observation. */
  readonly address?: string;
  /** Whether a cell before it in the row leads to the same place, so that the keyboard need not stop twice. */
  readonly isRepeated?: true;
  /** The number for machines; absent when there is none. */
  readonly number?: number;
  readonly text: ObservationText;
  /** Of a change that is known: its size. */
  readonly size?: ColumnSize;
  /** Whether there is no observation for it. */
  readonly isGap?: true;
}

/** Where a cell belongs, and whether its column has the period before beside it. */
interface CellPlace {
  /** The table, whose remarks on comparability stand at its changes; absent where it is not of one table. */
  readonly table?: string;
  readonly indicator: Indicator;
  readonly categories: Categories;
  readonly compared: boolean;
}

/** One cell, or three when the column is compared. */
export function makeCells(place: CellPlace, context: ReleaseContext): readonly CellView[] {
  const { indicator, categories, compared } = place;
  const address = { indicator: indicator.code, categories };
  const observation = findObservation(context.comparison.current, address);
  const current = makeCurrentCell(observation, indicator, context);
  const cells = compared
    ? [current, makePreviousCell(address, indicator, context), makeChangeCell(place, address, context)]
    : [current];
  const link = addressOfFigure(address, context);
  return markRepeated(cells.map((cell) => (cell.isGap ? cell : { address: link, ...cell })));
}

function markRepeated(cells: readonly CellView[]): readonly CellView[] {
  return cells.map((cell, index) => {
    const isRepeated = cell.address !== undefined && cells.findIndex(({ address }) => address === cell.address) < index;
    return isRepeated ? { ...cell, isRepeated } : cell;
  });
}

/** The earlier figure, wherever its categories stood then. */
function makePreviousCell(address: Address, indicator: Indicator, context: ReleaseContext): CellView {
  const earlier = findEarlier(context.comparison, address, context.publication);
  const value = earlierValue(earlier);
  const text = formatEarlier(earlier, indicator, writingIn(context));
  if (value === undefined) return { kind: 'previous', text, isGap: true };
  return { kind: 'previous', text, ...(value.kind === 'number' && { number: value.number }) };
}

function makeChangeCell({ table = '', indicator }: CellPlace, address: Address, context: ReleaseContext): CellView {
  const change = compareFigure(context.comparison, address, context.publication);
  if (change.kind === 'none') {
    const { sign, meaning } = signNoChange(change, writingIn(context));
    const isExplained = change.reason === 'not-comparable' || change.reason === 'new';
    return { kind: 'change', text: plainText(sign, meaning), ...(!isExplained && { isGap: true }) };
  }
  const figure = formatChangeCell(change, indicator, context.language);
  const marks = marksOf(table, address, context);
  const text = plainText(figure);
  return {
    kind: 'change',
    text: marks === '' ? text : { ...text, text: `${figure}\u00a0${marks}`, sign: marks },
    address: addressOfChange(change, address, context),
    size: sizeInColumn(change, indicator),
  };
}

function makeCurrentCell(
  observation: Observation | undefined,
  indicator: Indicator,
  context: ReleaseContext,
): CellView {
  if (observation === undefined) {
    const { sign, meaning } = context.messages.missing['not-available'];
    return { kind: 'current', text: plainText(sign, meaning), isGap: true };
  }
  const text = formatFigure(observation, indicator, context, 'table');
  const { value } = observation;
  return { kind: 'current', text, ...(value.kind === 'number' && { number: value.number }) };
}

function plainText(text: string, meaning = ''): ObservationText {
  return { text, figure: text, unit: '', approximation: '', sign: '', meaning };
}
