// A figure beside an earlier one: both as a table prints them, and the difference with its sign and in words, or why there
// is none. The pages made beforehand and the browser that compares any two periods write with this.
import { figureMessagesIn } from '../i18n/figure-messages.ts';
import { compareFigure, type FigureComparison } from '../statistics/change.ts';
import { type Definitions, type Earlier, earlierValue, findEarlier } from '../statistics/earlier-figure.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Address, findObservation, type Observation } from '../statistics/observation.ts';
import type { ObservedValue } from '../statistics/observed-value.ts';
import type { RevisionKind } from '../statistics/revision.ts';
import { formatChange, formatChangeCell } from './format-change.ts';
import { formatObservation, markRevised, type ObservationText } from './format-observation.ts';
import { type ComparisonNames, formatCategoryList, formatNoChange } from './format-obstacle.ts';

/** An observation, or a figure that is computed from several. */
export type ShownFigure = Observation | { readonly value: ObservedValue; readonly cells: readonly Observation[] };

/** How a later version has changed the figure; nothing when none has. */
export type FindChanged = (observation: Observation) => RevisionKind | undefined;

/** What a comparison is written with. */
export interface ComparisonWriting extends ComparisonNames {
  readonly findChanged: FindChanged;
}

export interface ComparisonText {
  readonly now: ObservationText;
  readonly before: ObservationText;
  /** "−6,6 %", "+3 p.e."; empty when there is no difference to tell. */
  readonly sign: string;
  /** "3 634 färre", or why there is none, as a sentence. */
  readonly words: string;
}

/** Writes the figure at `address`, what answers to it in the earlier period, and the difference. */
export function formatComparison(
  comparison: FigureComparison,
  address: Address,
  definitions: Definitions,
  writing: ComparisonWriting,
): ComparisonText {
  const indicator = definitions.indicators.get(address.indicator);
  if (indicator === undefined) throw new Error(`No indicator ${address.indicator}`);
  const change = compareFigure(comparison, address, definitions);
  const isTold = change.kind !== 'none';
  const { language, findChanged } = writing;
  return {
    now: formatMarked(findObservation(comparison.current, address), indicator, language, findChanged),
    before: formatEarlier(findEarlier(comparison, address, definitions), indicator, writing),
    sign: isTold ? formatChangeCell(change, indicator, language) : '',
    words: isTold ? formatChange(change, indicator, language, { form: 'difference' }) : formatNoChange(change, writing),
  };
}

/** The figure as in a table, with the mark of what has been changed; the sign for a missing one when there is none. */
export function formatMarked(
  figure: ShownFigure | undefined,
  indicator: Indicator,
  language: ComparisonNames['language'],
  findChanged: FindChanged,
): ObservationText {
  const text = formatObservation(figure ?? unknown, indicator, language, 'table');
  const [kind] = cellsOf(figure).flatMap((observation) => findChanged(observation) ?? []);
  return kind === undefined ? text : markRevised(text, kind, language);
}

function cellsOf(figure: ShownFigure | undefined): readonly Observation[] {
  if (figure === undefined) return [];
  return 'cells' in figure ? figure.cells : [figure];
}

const unknown = { value: { kind: 'missing', reason: 'not-available' } } as const;

/** The earlier figure; a sum of categories that have been merged is marked as computed. */
export function formatEarlier(earlier: Earlier, indicator: Indicator, writing: ComparisonWriting): ObservationText {
  const cells = earlier.kind === 'figure' ? earlier.figure.cells : [];
  const value = earlierValue(earlier);
  const text = formatMarked(value && { value, cells }, indicator, writing.language, writing.findChanged);
  if (cells.length < 2) return text;
  const { sign, meaning } = figureMessagesIn(writing.language).comparability.sum;
  const sum = { sign, meaning: meaning(formatCategoryList(cells, writing)) };
  return { ...text, text: `${text.text}\u00a0${sign}`, sum };
}
