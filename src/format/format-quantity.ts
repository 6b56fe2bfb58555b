// A number with its unit: words in running text, signs in tables. No-break spaces keep figure and unit together.
// Myndigheternas skrivregler (Språkrådet): "95 procent" in text, "95 %" in tables, "1 min 20 s".
import { figureMessagesIn } from '../i18n/figure-messages.ts';
import type { Unit } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { roundTo } from '../statistics/rounding.ts';
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
  /** With the space before it, where there is one; empty when it is not written out, or is within the figure as in a duration. */
  readonly unit: string;
}

const space = '\u00a0';

/** Writes the quantity in `language`. */
export function formatQuantity(quantity: Quantity, language: Language, style: QuantityStyle): QuantityText {
  const { units } = figureMessagesIn(language);
  const figure = formatNumber(quantity.number, quantity.decimals, language);
  switch (quantity.unit) {
    case 'percent':
      return style === 'bare' ? alone(figure) : withUnit(figure, units.percent[style], language, style);
    case 'seconds':
      return alone(formatDuration(quantity, language, style));
    case 'hours':
    case 'years': {
      const words = quantity.unit === 'hours' ? units.hour : units.year;
      if (style === 'bare') return alone(figure);
      return withUnit(figure, style === 'table' ? words.table : plural(quantity, words), language, style);
    }
    default:
      return alone(figure);
  }
}

/** The word for so many of something, as the number is written: "1 timme", but "0 timmar" and "1,0 timmar". */
export function plural(
  { number, decimals }: Pick<Quantity, 'number' | 'decimals'>,
  words: { readonly one: string; readonly other: string },
): string {
  return decimals === 0 && Math.abs(roundTo(number, 0)) === 1 ? words.one : words.other;
}

function alone(figure: string): QuantityText {
  return { text: figure, figure, unit: '' };
}

function withUnit(figure: string, unit: string, language: Language, style: QuantityStyle): QuantityText {
  const isTight = language === 'en' && style === 'table' && unit === '%';
  const spaced = `${isTight ? '' : space}${unit}`;
  return { text: `${figure}${spaced}`, figure, unit: spaced };
}

/** Hours, minutes and seconds; parts that are nought are left out, and only seconds have decimals. */
function formatDuration({ number, decimals }: Quantity, language: Language, style: QuantityStyle): string {
  const { units, and } = figureMessagesIn(language);
  const seconds = roundTo(Math.abs(number), decimals);
  const parts = [
    { number: Math.floor(seconds / 3600), decimals: 0, words: units.hour },
    { number: Math.floor((seconds % 3600) / 60), decimals: 0, words: units.minute },
    { number: roundTo(seconds % 60, decimals), decimals, words: units.second },
  ];
  const written = parts
    .filter((part) => part.number > 0 || (seconds === 0 && part.words === units.second))
    .map((part) => {
      const word = style === 'prose' ? plural(part, part.words) : part.words.table;
      return `${formatNumber(part.number, part.decimals, language)}${space}${word}`;
    });
  const sign = number < 0 && seconds > 0 ? '−' : '';
  if (style !== 'prose') return sign + written.join(space);
  const groups = [written.slice(0, -1).join(', '), ...written.slice(-1)].filter((group) => group !== '');
  return sign + groups.join(` ${and} `);
}
