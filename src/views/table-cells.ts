// The cells of one indicator in one row: this period, and where the column is compared the one before and the change.
import { formatChangeCell } from '../format/format-change.ts';
import { formatObservation, type ObservationText } from '../format/format-observation.ts';
import { type Change, compareFigure } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, type Categories, isNumber, type Observation } from '../statistics/observation.ts';
import { findObservation, type ReleaseVersion } from '../statistics/release.ts';
import { addressOfChange, addressOfFigure } from './figure-link.ts';
import type { ReleaseContext } from './release-context.ts';

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
  readonly indicator: Indicator;
  readonly categories: Categories;
  readonly compared: boolean;
}

/** One cell, or three when the column is compared. */
export function makeCells(place: CellPlace, context: ReleaseContext): readonly CellView[] {
  const { indicator, categories, compared } = place;
  const { comparison } = context;
  const address = { indicator: indicator.code, categories };
  const link = addressOfFigure(address, context);
  const makeLinked = (kind: CellKind, release: ReleaseVersion | undefined): CellView => {
    const cell = makeCell(kind, findObservation(release, address), indicator, context);
    return cell.isGap ? cell : { ...cell, address: link };
  };
  const current = makeLinked('current', comparison.current);
  if (!compared) return [current];
  const previous = makeLinked('previous', comparison.previous);
  const change = compareFigure(comparison, address, context.publication.indicators);
  return markRepeated([current, previous, makeChangeCell(change, address, indicator, context)]);
}

function makeChangeCell(change: Change, address: Address, indicator: Indicator, context: ReleaseContext): CellView {
  if (change.kind === 'none') return makeMissingCell('change', context);
  const text = plainText(formatChangeCell(change, indicator, context.language));
  return { kind: 'change', text, address: addressOfChange(change, address, context) };
}

function markRepeated(cells: readonly CellView[]): readonly CellView[] {
  return cells.map((cell, index) => {
    const isRepeated = cell.address !== undefined && cells.findIndex(({ address }) => address === cell.address) < index;
    return isRepeated ? { ...cell, isRepeated } : cell;
  });
}

function makeCell(
  kind: CellKind,
  observation: Observation | undefined,
  indicator: Indicator,
  context: ReleaseContext,
): CellView {
  if (observation === undefined) return makeMissingCell(kind, context);
  const text = formatObservation(observation, indicator, context.language, 'table');
  return { kind, text, ...(isNumber(observation) && { number: observation.value.number }) };
}

function makeMissingCell(kind: CellKind, { messages }: ReleaseContext): CellView {
  const { sign, meaning } = messages.missing['not-available'];
  return { kind, text: plainText(sign, meaning), isGap: true };
}

function plainText(text: string, meaning = ''): ObservationText {
  return { text, figure: text, unit: '', approximation: '', sign: '', meaning };
}
