// Words that stand with figures: units, changes, signs, and why two figures are not compared. Readers' browsers load them too.
import type { FigureMessages } from '../figure-messages.ts';
import { comparabilityEn } from './comparability.ts';
import { comparingEn } from './comparing.ts';

export const figuresEn: FigureMessages = {
  locale: 'en-GB',
  units: {
    percent: { prose: 'per cent', table: '%' },
    percentagePoint: { one: 'percentage point', other: 'percentage points', table: 'pp' },
    hour: { one: 'hour', other: 'hours', table: 'h' },
    minute: { one: 'minute', other: 'minutes', table: 'min' },
    second: { one: 'second', other: 'seconds', table: 's' },
    year: { one: 'year', other: 'years', table: 'yr' },
  },
  and: 'and',
  approximately: { prose: 'about', table: 'c.' },
  change: {
    increased: (amount) => `increased by ${amount}`,
    decreased: (amount) => `decreased by ${amount}`,
    unchanged: 'did not change',
    hardlyChanged: 'hardly changed',
    more: (amount) => `${amount} more`,
    fewer: (amount) => `${amount} fewer`,
    higher: (amount) => `${amount} higher`,
    lower: (amount) => `${amount} lower`,
    longer: (amount) => `${amount} longer`,
    shorter: (amount) => `${amount} shorter`,
    same: 'the same',
    asMany: 'as many',
    nearly: (same) => `about ${same}`,
    than: (difference, period) => `${difference} than in ${period}`,
    sameAs: (period) => `the same as in ${period}`,
    asManyAs: (period) => `as many as in ${period}`,
    none: {
      'nothing-to-compare-with': 'There is no earlier period to compare with.',
      'earlier-figure-missing': 'No comparison: the figure was not reported for the earlier period.',
      'figure-missing': 'The figure is not available.',
    },
  },
  missing: {
    'not-available': { sign: '..', meaning: 'not available' },
    suppressed: { sign: '×', meaning: 'suppressed to protect individuals' },
    'not-applicable': { sign: '–', meaning: 'not applicable' },
  },
  status: {
    provisional: { sign: 'p', meaning: 'provisional figure' },
    estimated: { sign: 'c.', meaning: 'approximate figure' },
    revised: { sign: 'r', meaning: 'revised figure' },
    break: { sign: 'b', meaning: 'break in the series' },
    unreliable: { sign: 'u', meaning: 'unreliable figure' },
  },
  /** The signs of a figure that a later version has changed. */
  changedSigns: {
    correction: { sign: 'k', meaning: 'corrected figure' },
    revision: { sign: 'r', meaning: 'revised figure' },
  },
  /** The periods of each kind, one after the other. */
  kinds: {
    year: 'Year by year',
    'half-year': 'Half-year by half-year',
    tertial: 'Tertial by tertial',
    quarter: 'Quarter by quarter',
    month: 'Month by month',
  },
  comparability: comparabilityEn,
  comparing: comparingEn,
};
