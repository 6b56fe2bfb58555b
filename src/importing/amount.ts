// What a cell says, once its unit is known: a number, a marker, nothing, several possible numbers, or no number at all.
import type { ObservedValue } from '../statistics/observed-value.ts';

/** One way to read what is written, with the words that tell it from the others: "1 min 20 s", "1,20 minuter". */
export interface Reading {
  /** Permanent name of the way, which the mapping remembers: `minutes-seconds`, `decimal`, `thousands`, `share`, `percent` … */
  readonly way: string;
  /** In the indicator's own unit. */
  readonly value: number;
  readonly words: { readonly sv: string; readonly en: string };
}

export type Amount =
  | { readonly kind: 'value'; readonly value: ObservedValue }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ambiguous'; readonly written: string; readonly readings: readonly Reading[] }
  /** A date, a formula error, a text: never a number. */
  | { readonly kind: 'refused'; readonly code: 'date' | 'error' | 'boolean' | 'text'; readonly written: string };
