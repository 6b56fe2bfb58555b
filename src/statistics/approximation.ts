// An exact figure told by a rounder one: a number just below or above it, or a common fraction.
// The rule is here, so that the hedge is computed and never chosen by the writer; its words belong to format/.
import type { Indicator, Unit } from './indicator.ts';
import type { NumberObservation } from './observation.ts';
import { roundTo } from './rounding.ts';

/** Which side of the round number the figure lies on; `about` when the figure is itself an estimate. */
export type Hedge = 'exactly' | 'just-over' | 'just-under' | 'about';

/** Fractions that have a name, in per cent of the whole. */
export const fractions = {
  quarter: 100 / 4,
  third: 100 / 3,
  half: 100 / 2,
  'two-thirds': 200 / 3,
  'three-quarters': 300 / 4,
} as const;
export type Fraction = keyof typeof fractions;

export interface RoundNumber {
  readonly kind: 'number';
  readonly hedge: Hedge;
  readonly number: number;
  readonly decimals: number;
}

export type Approximation = RoundNumber | { readonly kind: 'fraction'; readonly fraction: Fraction };

/** The furthest, in percentage points, that a percentage may lie from the fraction that it is told by. */
const fractionReach = 2;

/**
 * The round number nearest to the figure, and the side that the figure lies on: never further away than half a step
 * of `stepOf`. An estimate, a negative number and one that would be rounded to nought are told as they are.
 */
export function approximate({ value }: NumberObservation, { unit, decimals }: Indicator): RoundNumber {
  const { number, status } = value;
  const asItIs = { kind: 'number', number, decimals } as const;
  if (status === 'estimated') return { ...asItIs, hedge: 'about' };
  const step = stepOf(number, unit);
  const nearest = roundTo(roundTo(number / step, 0) * step, 1);
  if (nearest <= 0 || nearest === number) return { ...asItIs, hedge: 'exactly' };
  const hedge = number > nearest ? 'just-over' : 'just-under';
  return { kind: 'number', hedge, number: nearest, decimals: Number.isInteger(step) ? 0 : 1 };
}

/** The named fraction within two points of a percentage; otherwise the round number. */
export function approximateShare(observation: NumberObservation, indicator: Indicator): Approximation {
  const near = Object.entries(fractions).find(([, share]) => {
    return Math.abs(observation.value.number - share) <= fractionReach;
  });
  const fraction = near?.[0];
  if (indicator.unit !== 'percent' || !isFraction(fraction)) return approximate(observation, indicator);
  return { kind: 'fraction', fraction };
}

/** What a figure of this size is rounded to: to two significant figures, per cent to fives, a grade to tenths. */
export function stepOf(number: number, unit: Unit): number {
  switch (unit) {
    case 'percent':
      return 5;
    case 'seconds':
      return stepOfTime(number);
    case 'grade':
      return 0.1;
    case 'index':
      return 1;
    default:
      return number < 100 ? 1 : 10 ** (Math.trunc(number).toString().length - 2);
  }
}

/** Ten seconds; from a minute half minutes; from ten minutes whole ones; from an hour half hours, from ten whole ones. */
function stepOfTime(seconds: number): number {
  if (seconds < 60) return 10;
  if (seconds < 600) return 30;
  if (seconds < 3600) return 60;
  return seconds < 36_000 ? 1800 : 3600;
}

function isFraction(text: string | undefined): text is Fraction {
  return text !== undefined && Object.hasOwn(fractions, text);
}
