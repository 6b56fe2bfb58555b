// The words by which figures are told in running text: numbers, fractions, hedges, directions, units, and the words beside
// which a number is no figure. One lexicon a language; how the words are put together belongs to the readers beside it.
import type { Language } from '../../statistics/language.ts';
import type { PeriodKind } from '../../statistics/reference-period.ts';

/** On which side of the typed number the exact value lies. `over` and `under` say nothing of how far. */
export type Hedge = 'above' | 'below' | 'around' | 'over' | 'under';

/** What a typed number counts. `share` is a part of a whole as 0–1, `times` a factor, `number` a count or a grade. */
export type TypedUnit = 'number' | 'percent' | 'points' | 'seconds' | 'years' | 'share' | 'times';

/** A word of unit with how many of the unit it makes: "minuter" → 60 seconds. */
export interface UnitWord {
  readonly unit: TypedUnit;
  readonly factor: number;
}

type Words = ReadonlySet<string>;

/** All words are in lower case. */
export interface Lexicon {
  readonly language: Language;
  /** Zero to 999; "one" is left out, since it is an article as well. */
  readonly numberWords: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly one: Words;
  readonly and: Words;
  readonly half: Words;
  /** "fjärdedel" → 4 */
  readonly fractionParts: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** "var tredje", "every third" */
  readonly every: Words;
  /** What comes every so often rather than being a share: "var tredje vecka". */
  readonly recurring: Words;
  /** "hälften" → 0.5 */
  readonly wholeShares: ReadonlyMap<string, number>;
  /** What stands before such a share when it is no share: "the first half". */
  readonly beforeNoShare: Words;
  readonly afterNoShare: Words;
  /** "av": "tre av fyra" */
  readonly outOf: readonly (readonly string[])[];
  /** May stand before "av": "sex fall av tio". */
  readonly cases: Words;
  readonly multiples: readonly (readonly [pattern: RegExp, factor: number])[];
  /** "dubbelt så" → 2, "hälften så" → 0.5 */
  readonly ratios: readonly (readonly [words: readonly string[], factor: number])[];
  /** "gånger så": "tre gånger så många" */
  readonly timesAs: readonly (readonly string[])[];
  /** "hundratal" → 100 */
  readonly roundCounts: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, UnitWord>;
  /** Times that are one word: "halvtimme" → 1800 seconds. */
  readonly wholeTimes: ReadonlyMap<string, number>;
  /** Before "en minut" where "en" is a number: "inom en minut". */
  readonly beforeOneMinute: Words;
  /** Longest first. */
  readonly hedges: readonly (readonly [words: readonly string[], hedge: Hedge])[];
  /** "dryg" in "en dryg tredjedel" */
  readonly hedgingAdjectives: ReadonlyMap<string, Hedge>;
  /** Words of hedge that before `spans` tell how long something went on: "under tio dagar". */
  readonly during: Words;
  readonly spans: Words;
  readonly rising: RegExp;
  readonly falling: RegExp;
  readonly more: Words;
  readonly less: Words;
  readonly from: Words;
  readonly to: Words;
  readonly by: Words;
  /** May stand between "med" and the number. */
  readonly fillers: Words;
  /** Join numbers of one kind: "2 och 4", "36 till 40 procent". */
  readonly joining: Words;
  readonly months: Words;
  /** After which a number of four digits is a year. */
  readonly beforeYear: Words;
  /** Before a number of four digits makes it a number: "2045 personer". */
  readonly counted: Words;
  /** After which a number is part of a name: "avsnitt 4". */
  readonly labels: Words;
  /** Before which a number is part of a name: "4 kap." */
  readonly labelsAfter: Words;
  /** A word of a street's name: "Rådhusgatan". */
  readonly street: RegExp;
  readonly clock: Words;
  readonly afterClock: Words;
  /** After which hours are given: "fredagar 8–15". */
  readonly weekdays: Words;
  /** "de två", "the two": named before. */
  readonly pointing: Words;
  readonly superlative: RegExp;
  /** Before a number that is no number: "flera hundra". */
  readonly vague: Words;
  /** What a writer counts up rather than measures: "tre anledningar". */
  readonly enumerated: Words;
  /** May stand before what is counted up: "tre olika sätt". */
  readonly distinct: Words;
  /** "24 timmar om dygnet" */
  readonly idioms: RegExp;
  /** Words of each kind of period: "kvartalet". */
  readonly periodWords: Readonly<Record<PeriodKind, RegExp>>;
  /** "målet", "target" */
  readonly target: RegExp;
  /** Words too common to tell what a sentence is about. */
  readonly common: Words;
}
