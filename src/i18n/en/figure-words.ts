// Words that a figure decides: hedges, fractions, places in an order, outcomes of targets.
import type { figureWordsSv } from '../sv/figure-words.ts';

export const figureWordsEn: typeof figureWordsSv = {
  hedges: {
    'just-over': (amount) => `just over ${amount}`,
    'just-under': (amount) => `just under ${amount}`,
    about: (amount) => `about ${amount}`,
  },
  fraction: (name) => `about ${name}`,
  fractions: {
    quarter: 'a quarter',
    third: 'a third',
    half: 'half',
    'two-thirds': 'two thirds',
    'three-quarters': 'three quarters',
  },
  cardinals: [
    'nought',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ordinals: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
  ordinal: (number) => `${number}${suffixOf(number)}`,
  superlatives: {
    size: { highest: 'largest', lowest: 'smallest' },
    length: { highest: 'longest', lowest: 'shortest' },
    level: { highest: 'highest', lowest: 'lowest' },
  },
  second: (superlative) => `second ${superlative}`,
  place: (ordinal) => `in ${ordinal} place`,
  sharedPlace: (ordinal) => `in joint ${ordinal} place`,
  placeOf: (place, count) => `${place} of ${count}`,
  outcome: { met: 'was met', missed: 'was not met' },
  source: (number) => `Source ${number}`,
  sourcesTitle: 'Sources for what is not in the tables',
};

/** The letters after an ordinal in figures: 21st, 13th. */
function suffixOf(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}
