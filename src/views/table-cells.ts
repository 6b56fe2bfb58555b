// The cells of one indicator in one row: this period, and where the column is compared the one before and the change.
import { formatChangeCell } from '../format/format-change.ts';
import type { ObservationText } from '../format/format-observation.ts';
import { compareFigure } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, type Categories, isNumber, type Observation } from '../statistics/observation.ts';
import { findObservation } from '../statistics/release.ts';
import type { ReleaseContext } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';

export type CellKind = 'current' | 'previous' | 'change';

export interface CellView {
  readonly kind: CellKind;
  /** Stable within a release: `answer-groups.val-1.answered_calls`. Absent where the cell is derived or of another period. */
  readonly id?: string;
  /** The number for machines; absent when there is none. */
  readonly number?: number;
  readonly text: ObservationText;
  /** Whether there is no observation for it. */
  readonly isGap?: true;
}

/** Where a cell belongs, and whether its column has the period before beside it. */
interface CellPlace {
  readonly table: string;
  readonly indicator: Indicator;
  readonly categories: Categories;
  readonly compared: boolean;
}

/** One cell, or three when the column is compared. */
export function makeCells(place: CellPlace, context: ReleaseContext): readonly CellView[] {
  const { table, indicator, categories, compared } = place;
  const { comparison } = context;
  const address = { indicator: indicator.code, categories };
  const id = cellId(table, address);
  const current = makeCell('current', findObservation(comparison.current, address), indicator, context);
  const withId = current.isGap ? current : { ...current, id };
  if (!compared) return [withId];
  const previous = makeCell('previous', findObservation(comparison.previous, address), indicator, context);
  const change = compareFigure(comparison, address, context.publication.indicators);
  if (change.kind === 'none') return [withId, previous, makeMissingCell('change', context)];
  const text = plainText(formatChangeCell(change, indicator, context.language));
  return [withId, previous, { kind: 'change', text }];
}

/** The id of a figure's cell on the page of all tables: `answer-groups.val-1.answered_calls`. */
export function cellId(table: string, { indicator, categories }: Address): string {
  return [table, ...Object.values(categories), indicator].join('.');
}

function makeCell(
  kind: CellKind,
  observation: Observation | undefined,
  indicator: Indicator,
  context: ReleaseContext,
): CellView {
  if (observation === undefined) return makeMissingCell(kind, context);
  const text = formatFigure(observation, indicator, context, 'table');
  return { kind, text, ...(isNumber(observation) && { number: observation.value.number }) };
}

function makeMissingCell(kind: CellKind, { messages }: ReleaseContext): CellView {
  const { sign, meaning } = messages.missing['not-available'];
  return { kind, text: plainText(sign, meaning), isGap: true };
}

function plainText(text: string, meaning = ''): ObservationText {
  return { text, figure: text, unit: '', approximation: '', sign: '', meaning };
}
