// A change in words: "minskade med 6,6 procent", "3 634 färre", "3 procentenheter högre än maj–augusti 2017".
// The words say which way, never whether it is good.
import { type FigureMessages, figureMessagesIn } from '../i18n/figure-messages.ts';
import type { Change } from '../statistics/change.ts';
import type { Indicator, Unit } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { decimalsOf, roundTo } from '../statistics/rounding.ts';
import { formatNumber } from './format-number.ts';
import { formatQuantity, plural } from './format-quantity.ts';

export type KnownChange = Exclude<Change, { kind: 'none' }>;
/** Per cent of the earlier figure, or the difference itself. */
export type ChangeMeasure = 'relative' | 'absolute';
/** `verb`: "minskade med …"; `difference`: "… färre"; `amount`: the size alone. */
export type ChangeForm = 'verb' | 'difference' | 'amount';

const space = '\u00a0';
/** Decimals of a relative change that is computed; a reported one has those that it was given with. */
const relativeDecimals = 1;

/**
 * The measure that a change is told in when nobody asks: counts by per cent, unless it rounds to nothing; everything
 * else by its own unit.
 */
export function defaultMeasure(change: KnownChange, indicator: Indicator, form: ChangeForm): ChangeMeasure {
  if (form === 'difference' && change.absolute !== undefined) return 'absolute';
  const measure = columnMeasure(change, indicator);
  const isNothing = change.absolute !== undefined && sizeOf(change, indicator, measure).number === 0;
  return isNothing ? 'absolute' : measure;
}

/** How a change is to be told; without a measure, in the one that suits it. */
export interface ChangeTelling {
  readonly form: ChangeForm;
  readonly measure?: ChangeMeasure | undefined;
}

/** Writes the change in `language`. A change that rounds to nothing is told as none; its amount is still written. */
export function formatChange(
  change: KnownChange,
  indicator: Indicator,
  language: Language,
  { form, measure = defaultMeasure(change, indicator, form) }: ChangeTelling,
): string {
  const { change: words } = figureMessagesIn(language);
  const size = sizeOf(change, indicator, measure);
  const amount = formatAmount(size, indicator, language);
  if (form === 'amount') return amount;
  if (form === 'verb') {
    if (size.number === 0) return size.isExact ? words.unchanged : words.hardlyChanged;
    return size.number > 0 ? words.increased(amount) : words.decreased(amount);
  }
  if (size.number !== 0) return comparative(words, indicator, size.number > 0)(amount);
  const same = indicator.unit === 'count' ? words.asMany : words.same;
  return size.isExact ? same : words.nearly(same);
}

/** "3 procentenheter högre än maj–augusti 2017", "samma som maj–augusti 2017". */
export function formatChangeSince(
  change: KnownChange,
  indicator: Indicator,
  language: Language,
  since: string,
): string {
  const { change: words } = figureMessagesIn(language);
  const measure = defaultMeasure(change, indicator, 'difference');
  const size = sizeOf(change, indicator, measure);
  if (size.number !== 0)
    return words.than(formatChange(change, indicator, language, { form: 'difference', measure }), since);
  const same = indicator.unit === 'count' ? words.asManyAs(since) : words.sameAs(since);
  return size.isExact ? same : words.nearly(same);
}

/** "499 fler", "cirka 0,3 procentenheter lägre": how much one figure differs from another; never 0. */
export function formatDifference(
  { number, approximate }: { readonly number: number; readonly approximate: boolean },
  indicator: Indicator,
  language: Language,
): string {
  const decimals = Math.max(indicator.decimals, decimalsOf(number));
  const size = { number, decimals, measure: 'absolute', approximate, isExact: !approximate } as const;
  return comparative(figureMessagesIn(language).change, indicator, number > 0)(formatAmount(size, indicator, language));
}

/** With sign and short unit, for the column of changes in a table: "−6,6 %", "+3 p.e."; nought without sign. */
export function formatChangeCell(
  change: KnownChange,
  indicator: Indicator,
  language: Language,
  measure: ChangeMeasure = columnMeasure(change, indicator),
): string {
  const { approximately, units } = figureMessagesIn(language);
  const { number, decimals } = sizeOf(change, indicator, measure);
  const text = isInPoints(indicator, measure)
    ? `${formatNumber(number, decimals, language)}${space}${units.percentagePoint.table}`
    : formatQuantity({ number, decimals, unit: unitOf(indicator, measure) }, language, 'table').text;
  const approximation = change.approximate ? `${approximately.table}${space}` : '';
  return `${approximation}${number > 0 ? '+' : ''}${text}`;
}

/** A change as a number, rounded as a column of changes has it. */
export interface ColumnSize {
  readonly measure: ChangeMeasure;
  readonly number: number;
  readonly decimals: number;
  readonly approximate: boolean;
  /** What the number counts: for a percentage that is told absolutely, percentage points. */
  readonly unit: Unit | 'points';
}

/** How large the change is in the measure that a column of changes has it in. */
export function sizeInColumn(change: KnownChange, indicator: Indicator): ColumnSize {
  const measure = columnMeasure(change, indicator);
  const { number, decimals, approximate } = sizeOf(change, indicator, measure);
  const unit = isInPoints(indicator, measure) ? 'points' : unitOf(indicator, measure);
  return { measure, number, decimals, approximate, unit };
}

/** The same measure down a whole column: per cent for counts, their own unit for all others. */
function columnMeasure(change: KnownChange, indicator: Indicator): ChangeMeasure {
  if (change.relative === undefined) return 'absolute';
  return change.absolute === undefined || indicator.unit === 'count' ? 'relative' : 'absolute';
}

/** How large the change is in one measure, rounded as it is written. */
interface ChangeSize {
  readonly number: number;
  readonly decimals: number;
  readonly measure: ChangeMeasure;
  readonly approximate: boolean;
  /** Whether the number stands for itself: neither estimated nor rounded to nothing. */
  readonly isExact: boolean;
}

function sizeOf(change: KnownChange, indicator: Indicator, measure: ChangeMeasure): ChangeSize {
  const { [measure]: unrounded, approximate, kind } = change;
  if (unrounded === undefined) {
    throw new Error(`${indicator.code} has no ${measure} change.`);
  }
  const isComputedShare = measure === 'relative' && kind === 'computed';
  const given = measure === 'relative' ? decimalsOf(unrounded) : Math.max(indicator.decimals, decimalsOf(unrounded));
  const decimals = isComputedShare ? relativeDecimals : given;
  const number = roundTo(unrounded, decimals);
  return { number, decimals, measure, approximate, isExact: !approximate && (number !== 0 || unrounded === 0) };
}

function formatAmount(
  { number, decimals, measure, approximate }: ChangeSize,
  indicator: Indicator,
  language: Language,
): string {
  const { approximately, units } = figureMessagesIn(language);
  const size = { number: Math.abs(number), decimals };
  const text = isInPoints(indicator, measure)
    ? `${formatNumber(size.number, decimals, language)}${space}${plural(size, units.percentagePoint)}`
    : formatQuantity({ ...size, unit: unitOf(indicator, measure) }, language, 'prose').text;
  return approximate ? `${approximately.prose}${space}${text}` : text;
}

/** Whether the change of a percentage is told in percentage points. */
function isInPoints({ unit }: Indicator, measure: ChangeMeasure): boolean {
  return unit === 'percent' && measure === 'absolute';
}

function unitOf({ unit }: Indicator, measure: ChangeMeasure): Unit {
  return measure === 'relative' ? 'percent' : unit;
}

function comparative(words: FigureMessages['change'], { unit }: Indicator, isUp: boolean): (amount: string) => string {
  switch (unit) {
    case 'count':
      return isUp ? words.more : words.fewer;
    case 'seconds':
    case 'hours':
    case 'years':
      return isUp ? words.longer : words.shorter;
    default:
      return isUp ? words.higher : words.lower;
  }
}
