// What is asked about a figure that may be right but looks odd, and which figure it is held against.
// When a question is asked is the matter of plausibility.ts.
import type { NumberObservation, Observation } from './observation.ts';

/** Kinds of question; each is also the code of a problem. */
export const questionKinds = [
  'change-unusual',
  'change-impossible',
  'figure-repeated',
  'figure-nothing',
  'period-repeated',
  'row-not-available',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

interface AskedAbout {
  /** The figure that looks odd. */
  readonly observation: Observation;
}

/** It is equal to another, or 0 where that was something. */
export interface LikenessQuestion extends AskedAbout {
  readonly kind: 'figure-repeated' | 'figure-nothing' | 'period-repeated';
  readonly observation: NumberObservation;
  readonly other: NumberObservation;
}

/** It has changed more than it is used to. */
export interface ChangeQuestion extends AskedAbout {
  readonly kind: 'change-unusual';
  readonly observation: NumberObservation;
  readonly other: NumberObservation;
  /** Per cent of the earlier figure, or the unit of the indicator. */
  readonly measure: 'relative' | 'absolute';
  /** In that measure. */
  readonly change: number;
  /** The least and largest change that would not be asked about. */
  readonly usual: { readonly from: number; readonly to: number };
}

/** It cannot be so, or is the first of a row without figures. */
export interface PlainQuestion extends AskedAbout {
  readonly kind: 'change-impossible' | 'row-not-available';
  readonly other?: undefined;
}

export type Question = LikenessQuestion | ChangeQuestion | PlainQuestion;
