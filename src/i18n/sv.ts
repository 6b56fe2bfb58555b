// Every text of the pages in Swedish: the first language, and the shape that the others have to fill.
// Texts that a publisher writes stand in data/; sentences about problems in problems/kinds/.

import { accessibilitySv } from './sv/accessibility.ts';
import { calendarSv } from './sv/calendar.ts';
import { chartSv } from './sv/charts.ts';
import { checklistSv } from './sv/checklist.ts';
import { comparisonsSv } from './sv/comparisons.ts';
import { componentsSv } from './sv/components.ts';
import { dataPortalSv } from './sv/data-portal.ts';
import { downloadsSv } from './sv/downloads.ts';
import { draftsSv } from './sv/drafts.ts';
import { editionSv } from './sv/edition.ts';
import { embedSv } from './sv/embed.ts';
import { feedsSv } from './sv/feeds.ts';
import { figureWordsSv } from './sv/figure-words.ts';
import { figuresSv } from './sv/figures.ts';
import { pageSv } from './sv/page.ts';
import { periodsSv } from './sv/periods.ts';
import { previewSv } from './sv/preview.ts';
import { qualitySv } from './sv/quality.ts';
import { reconciliationSv } from './sv/reconciliation.ts';
import { revisionsSv } from './sv/revisions.ts';
import { searchSv } from './sv/search.ts';
import { staffSv } from './sv/staff.ts';
import { traceSv } from './sv/trace.ts';
import { unitsPageSv } from './sv/units-page.ts';

export const sv = {
  accessibility: accessibilitySv,
  quality: qualitySv,
  calendar: calendarSv,
  ...figuresSv,
  comparisons: comparisonsSv,
  unitsPage: unitsPageSv,
  checklist: checklistSv,
  periods: periodsSv,
  staff: staffSv,
  edition: editionSv,
  embed: embedSv,
  drafts: draftsSv,
  components: componentsSv,
  preview: previewSv,
  languageName: 'Svenska',
  /** Parts of addresses. */
  slugs: {
    departments: 'forvaltningar',
    staff: 'personal',
    tables: 'tabeller',
    definitions: 'definitioner',
    indicators: 'indikatorer',
    about: 'om',
    accessibility: 'tillganglighet',
    notes: 'anmarkningar',
    corrections: 'rattelser',
    feed: 'flode',
    quality: 'kvalitet',
    compare: 'jamfor',
    comparisons: 'jamforelser',
    embed: 'figurer',
    picture: 'bild',
    calendar: 'kalender',
    search: 'sok',
    units: 'enheter',
  },
  dataPortal: dataPortalSv,
  feeds: feedsSv,
  figureWords: figureWordsSv,
  target: {
    label: 'Mål',
    atLeast: (figure: string) => `minst ${figure}`,
    atMost: (figure: string) => `högst ${figure}`,
    met: 'Målet nåddes',
    missed: 'Målet nåddes inte',
    unknown: 'Målets utfall redovisas inte',
    outcome: 'Utfall',
    sentence: (outcome: string, target: string) => `${outcome} (${target})`,
  },
  period: {
    year: '{year}',
    'half-year': 'halvår {number} {year}',
    tertial: 'tertial {number} {year}',
    quarter: 'kvartal {number} {year}',
    month: '{month} {year}',
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    date: (day: number, month: string, year: number) => `den ${day}\u00a0${month} ${year}`,
    kinds: figuresSv.kinds,
  },
  units_of_measure: {
    count: 'antal',
    percent: 'procent',
    seconds: 'minuter och sekunder',
    hours: 'timmar',
    years: 'år',
    grade: 'betyg',
    index: 'index',
  },
  direction: {
    higher: 'Ett högre värde är bättre.',
    lower: 'Ett lägre värde är bättre.',
    neither: 'Ett högre värde är varken bättre eller sämre.',
  },
  /** Parts of compounds that a long name of a department may be broken before. */
  wordEndings: [
    'förvaltning',
    'kontor',
    'utbildning',
    'omsorg',
    'byggnad',
    'ledning',
    'nämnd',
    'enhet',
    'bolag',
    'redogörelse',
  ],
  page: pageSv,
  aggregation: {
    sum: 'Delarna går att lägga ihop.',
    none: 'Delarna går inte att lägga ihop.',
    mean: (weight: string) => `Helheten är ett medelvärde vägt med: ${weight}.`,
  },
  trace: traceSv,
  reconciliation: reconciliationSv,
  chart: chartSv,
  revisions: revisionsSv,
  downloads: downloadsSv,
  search: searchSv,
};
