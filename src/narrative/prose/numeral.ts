// A number in running text: one or several tokens that together say how many, of what unit.
import type { Hedge, TypedUnit } from './lexicon.ts';

/** A span of tokens, `last` included, that says a number. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** In the unit: 77 for "1 minut och 17 sekunder", 0.25 for "en fjärdedel". */
  readonly value: number;
  /** The unit of the last significant place, in the same unit. */
  readonly place: number;
  /** The unit of the last written place, in the same unit. */
  readonly grain: number;
  readonly unit: TypedUnit;
  /** Said by the number itself: "ett hundratal", "en dryg procentenhet". */
  readonly hedge?: Hedge;
  /** In digits, and with no word of unit: might be a year, a label, a clock time. */
  readonly isBare: boolean;
}
