// The cells of one indicator in one row: this period, and where the column is compared the one before and the change.
import { formatChangeCell } from '../format/format-change.ts';
import type { ObservationText } from '../format/format-observation.ts';
import { formatCategoryList, signNoChange } from '../format/format-obstacle.ts';
import { compareFigure } from '../statistics/change.ts';
import { earlierValue, findEarlier } from '../statistics/earlier-figure.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, type Categories, findObservation } from '../statistics/observation.ts';
import { namesIn } from './comparability-view.ts';
import { addressOfChange, addressOfFigure } from './figure-link.ts';
import { marksOf } from './notes.ts';
import type { ReleaseContext } from './release-context.ts';
import { formatFigure, type ShownFigure } from './revision-mark.ts';

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
  const current = makeCell('current', observation, indicator, context);
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

/** The earlier figure; a sum of categories that have been merged is marked as computed. */
function makePreviousCell(address: Address, indicator: Indicator, context: ReleaseContext): CellView {
  const earlier = findEarlier(context.comparison, address, context.publication);
  const parts = earlier.kind === 'figure' ? earlier.figure.cells : [];
  const value = earlierValue(earlier);
  const cell = makeCell('previous', value && { value, cells: parts }, indicator, context);
  if (parts.length < 2) return cell;
  const { sign, meaning } = context.messages.comparability.sum;
  const sum = { sign, meaning: meaning(formatCategoryList(parts, namesIn(context))) };
  return { ...cell, text: { ...cell.text, text: `${cell.text.text}\u00a0${sign}`, sum } };
}

function makeChangeCell({ table = '', indicator }: CellPlace, address: Address, context: ReleaseContext): CellView {
  const change = compareFigure(context.comparison, address, context.publication);
  if (change.kind === 'none') {
    const { sign, meaning } = signNoChange(change, namesIn(context));
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
  };
}

function makeCell(
  kind: CellKind,
  figure: ShownFigure | undefined,
  indicator: Indicator,
  context: ReleaseContext,
): CellView {
  if (figure === undefined) return makeMissingCell(kind, context);
  const text = formatFigure(figure, indicator, context, 'table');
  const { value } = figure;
  return { kind, text, ...(value.kind === 'number' && { number: value.number }) };
}

function makeMissingCell(kind: CellKind, { messages }: ReleaseContext): CellView {
  const { sign, meaning } = messages.missing['not-available'];
  return { kind, text: plainText(sign, meaning), isGap: true };
}

function plainText(text: string, meaning = ''): ObservationText {
  return { text, figure: text, unit: '', approximation: '', sign: '', meaning };
}
