// Every text of the pages in English.

import { accessibilityEn } from './en/accessibility.ts';
import { calendarEn } from './en/calendar.ts';
import { chartEn } from './en/charts.ts';
import { checklistEn } from './en/checklist.ts';
import { comparisonsEn } from './en/comparisons.ts';
import { componentsEn } from './en/components.ts';
import { dataPortalEn } from './en/data-portal.ts';
import { downloadsEn } from './en/downloads.ts';
import { draftsEn } from './en/drafts.ts';
import { editionEn } from './en/edition.ts';
import { embedEn } from './en/embed.ts';
import { feedsEn } from './en/feeds.ts';
import { figureWordsEn } from './en/figure-words.ts';
import { figuresEn } from './en/figures.ts';
import { pageEn } from './en/page.ts';
import { periodsEn } from './en/periods.ts';
import { previewEn } from './en/preview.ts';
import { qualityEn } from './en/quality.ts';
import { reconciliationEn } from './en/reconciliation.ts';
import { revisionsEn } from './en/revisions.ts';
import { searchEn } from './en/search.ts';
import { staffEn } from './en/staff.ts';
import { traceEn } from './en/trace.ts';
import { unitsPageEn } from './en/units-page.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
  accessibility: accessibilityEn,
  quality: qualityEn,
  calendar: calendarEn,
  ...figuresEn,
  comparisons: comparisonsEn,
  unitsPage: unitsPageEn,
  checklist: checklistEn,
  periods: periodsEn,
  staff: staffEn,
  edition: editionEn,
  embed: embedEn,
  drafts: draftsEn,
  components: componentsEn,
  preview: previewEn,
  languageName: 'English',
  /** Parts of addresses. */
  slugs: {
    departments: 'departments',
    staff: 'staff',
    tables: 'tables',
    definitions: 'definitions',
    indicators: 'indicators',
    about: 'about',
    accessibility: 'accessibility',
    notes: 'notes',
    corrections: 'corrections',
    feed: 'feed',
    quality: 'quality',
    compare: 'compare',
    comparisons: 'comparisons',
    embed: 'figures',
    picture: 'picture',
    calendar: 'calendar',
    search: 'search',
    units: 'units',
  },
  dataPortal: dataPortalEn,
  feeds: feedsEn,
  figureWords: figureWordsEn,
  target: {
    label: 'Target',
    atLeast: (figure) => `at least ${figure}`,
    atMost: (figure) => `at most ${figure}`,
    met: 'Target met',
    missed: 'Target not met',
    unknown: 'Outcome of the target not reported',
    outcome: 'Outcome',
    sentence: (outcome, target) => `${outcome} (${target})`,
  },
  period: {
    year: '{year}',
    'half-year': 'half-year {number} {year}',
    tertial: 'tertial {number} {year}',
    quarter: 'quarter {number} {year}',
    month: '{month} {year}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    date: (day, month, year) => `${day}\u00a0${month} ${year}`,
    kinds: figuresEn.kinds,
  },
  units_of_measure: {
    count: 'number',
    percent: 'per cent',
    seconds: 'minutes and seconds',
    hours: 'hours',
    years: 'years',
    grade: 'grade',
    index: 'index',
  },
  direction: {
    higher: 'A higher figure is better.',
    lower: 'A lower figure is better.',
    neither: 'A higher figure is neither better nor worse.',
  },
  wordEndings: [],
  page: pageEn,
  aggregation: {
    sum: 'The parts can be added up.',
    none: 'The parts cannot be added up.',
    mean: (weight) => `The whole is a mean weighted by: ${weight}.`,
  },
  trace: traceEn,
  reconciliation: reconciliationEn,
  chart: chartEn,
  revisions: revisionsEn,
  downloads: downloadsEn,
  search: searchEn,
};
