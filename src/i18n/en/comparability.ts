// Texts about what can be compared, what is no longer reported, and what became of the targets.
import type { comparabilitySv } from '../sv/comparability.ts';

export const comparabilityEn: typeof comparabilitySv = {
  notComparable: { sign: 'n.c.', meaning: (why) => `not comparable: ${why}`, chart: 'not comparable' },
  isNew: { sign: 'new', meaning: (period) => `not reported for ${period}` },
  sum: { sign: 's', meaning: (categories) => `the sum of ${categories}` },
  notComparableSentence: (why) => `Not comparable: ${why}.`,
  newSentence: (period) => `New: not reported for ${period}.`,
  parameter: (label, before, now) => `${before}, ${now} (${label})`,
  scale: (before, now) => `scale ${before}, scale ${now}`,
  inPeriod: (figure, period) => `${figure} in ${period}`,
  marked: 'break in the series',
  split: (category) => `split from ${category}`,
  merged: (categories) => `${categories} have been merged, and the figures cannot be added up`,
  trendBreak: (period) => `The line is broken: figures before ${period} are not comparable.`,
  until: (period, value) => `until ${period}: ${value}`,
  breakFrom: (period) => `Break in the series from ${period}`,
  notReported: 'Not reported',
  notReportedNote: (what, reason) => `Not reported: ${what}. ${reason}`,
  targets: {
    title: 'Targets and outcomes',
    indicator: 'Measure',
    target: 'Target',
    outcome: 'Outcome',
    verdict: 'Was it met?',
    met: 'yes',
    missed: 'no',
    unknown: 'not reported',
    bound: (target) => `Target ${target}`,
    inChart: {
      met: (target) => `Target ${target}: met`,
      missed: (target) => `Target ${target}: missed`,
      unknown: (target) => `Target ${target}: outcome not reported`,
    },
  },
  matters: {
    numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    sameAs: 'same place as in the previous period',
    up: (place) => `up from place ${place} in the previous period`,
    down: (place) => `down from place ${place} in the previous period`,
    isNew: (count) => `new among the ${count}; earlier place unknown`,
  },
};
