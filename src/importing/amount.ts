// What a cell says, once its unit is known: a number, a marker, nothing, several possible numbers, or no number at all.
import type { Indicator } from '../statistics/indicator.ts';
import type { ObservedValue } from '../statistics/observed-value.ts';
import type { Way } from '../statistics/way-of-reading.ts';
import type { HeadingUnit } from './heading-unit.ts';

/** What of an indicator and its heading decides how its cells are read. */
export interface AmountIndicator extends Pick<Indicator, 'unit' | 'decimals'> {
  /** The unit that the heading of the cell names. */
  readonly headed?: HeadingUnit | undefined;
}

/**
 * What a mapping remembers of a column: for each kind of doubtful writing, the way to read it. The keys are those of
 * `asks` below.
 */
export type Conventions = Readonly<Record<string, Way>>;

/** One way to read what is written, with the words that tell it from the others: "1 min 20 s", "1,20 minuter". */
export interface Reading {
  readonly way: Way;
  /** In the indicator's own unit. */
  readonly value: ObservedValue;
  readonly words: { readonly sv: string; readonly en: string };
}

export type Amount =
  | { readonly kind: 'value'; readonly value: ObservedValue }
  | { readonly kind: 'empty' }
  /**
   * Nobody can tell from the cell alone, or something would get lost: the data officer is asked, also when there is one reading
   * only (rounding). With `{ [asks]: way }` among the conventions it is read that way; that may lead to the next question.
   */
  | {
      readonly kind: 'ambiguous';
      readonly written: string;
      readonly asks: string;
      readonly readings: readonly Reading[];
    }
  | { readonly kind: 'refused'; readonly code: Refusal; readonly written: string };

/** Why a cell can be no amount: it is read in no way. `convention`: it goes against what the mapping remembers. */
export type Refusal =
  | 'date'
  | 'duration'
  | 'percent'
  | 'error'
  | 'formula'
  | 'boolean'
  | 'text'
  | 'too-large'
  | 'convention';
