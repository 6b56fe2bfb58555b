// Words that stand with figures: units, changes, signs, and why two figures are not compared. Readers' browsers load them too.
import { comparabilitySv } from './comparability.ts';
import { comparingSv } from './comparing.ts';

export const figuresSv = {
  locale: 'sv-SE',
  units: {
    percent: { prose: 'procent', table: '%' },
    percentagePoint: { one: 'procentenhet', other: 'procentenheter', table: 'p.e.' },
    hour: { one: 'timme', other: 'timmar', table: 'tim' },
    minute: { one: 'minut', other: 'minuter', table: 'min' },
    second: { one: 'sekund', other: 'sekunder', table: 's' },
    year: { one: 'år', other: 'år', table: 'år' },
  },
  and: 'och',
  approximately: { prose: 'cirka', table: 'ca' },
  change: {
    increased: (amount: string) => `ökade med ${amount}`,
    decreased: (amount: string) => `minskade med ${amount}`,
    unchanged: 'förändrades inte',
    hardlyChanged: 'förändrades knappt',
    more: (amount: string) => `${amount} fler`,
    fewer: (amount: string) => `${amount} färre`,
    higher: (amount: string) => `${amount} högre`,
    lower: (amount: string) => `${amount} lägre`,
    longer: (amount: string) => `${amount} längre`,
    shorter: (amount: string) => `${amount} kortare`,
    same: 'på samma nivå',
    asMany: 'lika många',
    nearly: (same: string) => `ungefär ${same}`,
    than: (difference: string, period: string) => `${difference} än ${period}`,
    sameAs: (period: string) => `samma som ${period}`,
    asManyAs: (period: string) => `lika många som ${period}`,
    none: {
      'nothing-to-compare-with': 'Det finns ingen tidigare period att jämföra med.',
      'earlier-figure-missing': 'Jämförelse saknas: uppgiften redovisades inte för den tidigare perioden.',
      'figure-missing': 'Uppgiften saknas.',
    },
  },
  missing: {
    'not-available': { sign: '..', meaning: 'uppgift saknas' },
    suppressed: { sign: '×', meaning: 'dold för att skydda enskilda personer' },
    'not-applicable': { sign: '–', meaning: 'inte aktuellt' },
  },
  status: {
    provisional: { sign: 'p', meaning: 'preliminär uppgift' },
    estimated: { sign: 'ca', meaning: 'ungefärlig uppgift' },
    revised: { sign: 'r', meaning: 'reviderad uppgift' },
    break: { sign: 'b', meaning: 'brott i tidsserien' },
    unreliable: { sign: 'u', meaning: 'osäker uppgift' },
  },
  /** The signs of a figure that a later version has changed. */
  changedSigns: {
    correction: { sign: 'k', meaning: 'rättad uppgift' },
    revision: { sign: 'r', meaning: 'reviderad uppgift' },
  },
  /** The periods of each kind, one after the other. */
  kinds: {
    year: 'År för år',
    'half-year': 'Halvår för halvår',
    tertial: 'Tertial för tertial',
    quarter: 'Kvartal för kvartal',
    month: 'Månad för månad',
  },
  comparability: comparabilitySv,
  comparing: comparingSv,
};
