// A number with its unit: words in running text, signs in tables. No-break spaces keep figure and unit together.
// Myndigheternas skrivregler (Språkrådet): "95 procent" in text, "95 %" in tables, "1 min 20 s".
import { messagesIn } from '../i18n/messages.ts';
import type { Unit } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { formatNumber } from './format-number.ts';

export interface Quantity {
  readonly number: number;
  readonly unit: Unit;
  readonly decimals: number;
}

/** `prose`: "95 procent", "1 minut och 20 sekunder"; `table`: "95 %", "1 min 20 s"; `bare`: "95", "1 min 20 s". */
export type QuantityStyle = 'prose' | 'table' | 'bare';

/** A quantity in two parts, so that the unit can be set smaller; `text` is the whole. */
export interface QuantityText {
  readonly text: string;
  readonly figure: string;
  /** Empty when the unit is not written out, or belongs inside the figure as in a duration. */
  readonly unit: string;
}

const space = '\u00a0';

/** Writes the quantity in `language`. */
export function formatQuantity(quantity: Quantity, language: Language, style: QuantityStyle): QuantityText {
  const { units } = messagesIn(language);
  const figure = formatNumber(quantity.number, quantity.decimals, language);
  switch (quantity.unit) {
    case 'percent':
      return style === 'bare' ? alone(figure) : withUnit(figure, units.percent[style], language, style);
    case 'seconds':
      return alone(formatDuration(quantity.number, language, style));
    case 'hours':
    case 'years': {
      const words = quantity.unit === 'hours' ? units.hour : units.year;
      if (style === 'bare') return alone(figure);
      return withUnit(figure, style === 'table' ? words.table : plural(quantity.number, words), language, style);
    }
    default:
      return alone(figure);
  }
}

/** The word for `number` of something: one, or any other number. */
export function plural(number: number, words: { readonly one: string; readonly other: string }): string {
  return Math.abs(number) === 1 ? words.one : words.other;
}

function alone(figure: string): QuantityText {
  return { text: figure, figure, unit: '' };
}

function withUnit(figure: string, unit: string, language: Language, style: QuantityStyle): QuantityText {
  const isTight = language === 'en' && style === 'table' && unit === '%';
  return { text: `${figure}${isTight ? '' : space}${unit}`, figure, unit };
}

/** Whole hours, minutes and seconds; parts that are nought are left out. */
function formatDuration(seconds: number, language: Language, style: QuantityStyle): string {
  const { units, and } = messagesIn(language);
  const whole = Math.round(Math.abs(seconds));
  const parts: readonly (readonly [number, typeof units.hour])[] = [
    [Math.floor(whole / 3600), units.hour],
    [Math.floor((whole % 3600) / 60), units.minute],
    [whole % 60, units.second],
  ];
  const written = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => {
      const word = style === 'prose' ? plural(number, words) : words.table;
      return `${formatNumber(number, 0, language)}${space}${word}`;
    });
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  if (written.length === 0) return `0${space}${style === 'prose' ? units.second.other : units.second.table}`;
  if (style !== 'prose') return sign + written.join(space);
  const last = written.at(-1) ?? '';
  return sign + (written.length === 1 ? last : `${written.slice(0, -1).join(', ')} ${and} ${last}`);
}
