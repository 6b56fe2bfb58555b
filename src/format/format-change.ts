// A change in words: "minskade med 6,6 procent", "3 634 färre", "3 procentenheter högre än maj–augusti 2017".
// The words say which way, never whether it is good.
import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { Change } from '../statistics/change.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { formatNumber } from './format-number.ts';
import { formatQuantity, plural } from './format-quantity.ts';

export type KnownChange = Exclude<Change, { kind: 'none' }>;
/** Per cent of the earlier figure, or the difference itself. */
export type ChangeMeasure = 'relative' | 'absolute';
/** `verb`: "minskade med …"; `difference`: "… färre"; `amount`: the size alone. */
export type ChangeForm = 'verb' | 'difference' | 'amount';

const space = '\u00a0';
/** Decimals of a relative change. */
const relativeDecimals = 1;

/** The measure that a change is told in when nobody asks: counts by per cent, everything else by its own unit. */
export function defaultMeasure(change: KnownChange, indicator: Indicator, form: ChangeForm): ChangeMeasure {
  if (change.relative === undefined) return 'absolute';
  if (change.absolute === undefined) return 'relative';
  return indicator.unit === 'count' && form !== 'difference' ? 'relative' : 'absolute';
}

/** Writes the change in `language`. A change that rounds to nothing is told as none. */
export function formatChange(
  change: KnownChange,
  indicator: Indicator,
  language: Language,
  form: ChangeForm,
  measure: ChangeMeasure = defaultMeasure(change, indicator, form),
): string {
  const words = messagesIn(language).change;
  const size = (measure === 'relative' ? change.relative : change.absolute) ?? 0;
  if (size === 0) return form === 'verb' ? words.unchanged : words.same;
  const amount = formatAmount(change, Math.abs(size), indicator, language, measure);
  if (form === 'amount') return amount;
  if (form === 'verb') return size > 0 ? words.increased(amount) : words.decreased(amount);
  return comparative(words, indicator, measure, size > 0)(amount);
}

/** "3 procentenheter högre än maj–augusti 2017", "samma som maj–augusti 2017". */
export function formatChangeSince(change: KnownChange, indicator: Indicator, language: Language, since: string): string {
  const words = messagesIn(language).change;
  const measure = defaultMeasure(change, indicator, 'difference');
  if (((measure === 'relative' ? change.relative : change.absolute) ?? 0) === 0) return words.sameAs(since);
  return words.than(formatChange(change, indicator, language, 'difference', measure), since);
}

/** With sign and short unit, for the column of changes in a table: "−6,6 %", "+3 p.e."; nought without sign. */
export function formatChangeCell(change: KnownChange, indicator: Indicator, language: Language): string {
  const measure = defaultMeasure(change, indicator, 'verb');
  const size = (measure === 'relative' ? change.relative : change.absolute) ?? 0;
  const unit = measure === 'relative' ? 'percent' : indicator.unit === 'percent' ? 'count' : indicator.unit;
  const decimals = measure === 'relative' ? relativeDecimals : indicator.decimals;
  const { text } = formatQuantity({ number: size, unit, decimals }, language, 'table');
  const approximation = change.approximate ? `${messagesIn(language).approximately.table}${space}` : '';
  return `${approximation}${size > 0 ? `+${text}` : text}`;
}

function formatAmount(
  change: KnownChange,
  size: number,
  indicator: Indicator,
  language: Language,
  measure: ChangeMeasure,
): string {
  const messages = messagesIn(language);
  const approximation = change.approximate ? `${messages.approximately.prose}${space}` : '';
  return approximation + formatSize(size, indicator, language, measure, messages, change.kind);
}

function formatSize(
  size: number,
  indicator: Indicator,
  language: Language,
  measure: ChangeMeasure,
  { units }: Messages,
  kind: KnownChange['kind'],
): string {
  if (measure === 'relative') {
    const decimals = kind === 'reported' && Number.isInteger(size) ? 0 : relativeDecimals;
    return `${formatNumber(size, decimals, language)}${space}${units.percent.prose}`;
  }
  const figure = formatNumber(size, indicator.decimals, language);
  switch (indicator.unit) {
    case 'percent':
      return `${figure}${space}${plural(size, units.percentagePoint)}`;
    default:
      return formatQuantity({ ...indicator, number: size }, language, 'prose').text;
  }
}

function comparative(
  words: Messages['change'],
  indicator: Indicator,
  measure: ChangeMeasure,
  isUp: boolean,
): (amount: string) => string {
  if (indicator.unit === 'count' && measure === 'absolute') return isUp ? words.more : words.fewer;
  if (indicator.unit === 'seconds' && measure === 'absolute') return isUp ? words.longer : words.shorter;
  return isUp ? words.higher : words.lower;
}
