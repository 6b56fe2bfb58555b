// A number as people and programs write it: grouped by spaces, points or commas, with a decimal point or comma, a sign before it, after
// it or as parentheses. What a single point or comma before three digits means, the text does not say: 1.234.
import type { Way } from '../statistics/way-of-reading.ts';

/** A number that the text may mean, and how its point and comma are then read. */
export interface ParsedNumber {
  readonly number: number;
  readonly choices: Readonly<Record<string, Way>>;
  /** As many as are written. */
  readonly decimals: number;
}

const signed = /^(?:(?<minus>[-−–])|\+)?(?<digits>[\d., ]+)$/;
const minusAfter = /^(?<digits>[\d., ]*\d)[-−]$/;
const parenthesized = /^\((?<digits>[\d., ]+)\)$/;

const spaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const plain = /^\d+$/;
const decimal = /^\d*[.,]\d+$/;
const unclear = /^[1-9]\d{0,2}[.,]\d{3}$/;
const grouped = { point: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, comma: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/ } as const;

/** All numbers that the text may mean: none, one or two. Only the digits 0–9 count as such. */
export function parseNumberText(text: string): readonly ParsedNumber[] {
  const groups = (signed.exec(text) ?? minusAfter.exec(text) ?? parenthesized.exec(text))?.groups;
  const digits = groups?.['digits']?.trim();
  if (digits === undefined) return [];
  const isNegative = !signed.test(text) || groups?.['minus'] !== undefined;
  return parseDigits(digits).map((parsed) => (isNegative ? { ...parsed, number: 0 - parsed.number } : parsed));
}

function parseDigits(digits: string): readonly ParsedNumber[] {
  if (plain.test(digits)) return [{ number: Number(digits), choices: {}, decimals: 0 }];
  if (spaced.test(digits)) return [asDecimal(digits.replaceAll(' ', ''))];
  if (unclear.test(digits)) return [asGrouped(digits, nameOfMark(digits)), asDecimal(digits)];
  if (grouped.point.test(digits)) return [asGrouped(digits, 'point')];
  if (grouped.comma.test(digits)) return [asGrouped(digits, 'comma')];
  return decimal.test(digits) ? [asDecimal(digits)] : [];
}

/** With at most one mark, which separates the decimals. */
function asDecimal(digits: string): ParsedNumber {
  const decimals = digits.split(/[.,]/)[1]?.length ?? 0;
  const choices = decimals === 0 ? {} : { [nameOfMark(digits)]: 'decimal' as const };
  return { number: Number(digits.replace(',', '.')), choices, decimals };
}

/** `mark` separates groups of three; the other one, if there, the decimals. */
function asGrouped(digits: string, mark: 'point' | 'comma'): ParsedNumber {
  const [group, other] = mark === 'point' ? (['.', 'comma'] as const) : ([',', 'point'] as const);
  const ungrouped = asDecimal(digits.replaceAll(group, ''));
  const choices = { [mark]: 'thousands' as const };
  return { ...ungrouped, choices: ungrouped.decimals === 0 ? choices : { ...choices, [other]: 'decimal' } };
}

function nameOfMark(digits: string): 'point' | 'comma' {
  return digits.includes('.') ? 'point' : 'comma';
}
