// The pages where periods are compared, in English.
import type { Messages } from '../messages.ts';

export const comparisonsEn: Messages['comparisons'] = {
  title: 'Comparisons',
  description: (title, months) =>
    `${title} for ${months}, compared with the same period the year before, the period before and the targets.`,
  intro: (months) => `How the figures for ${months} differ from earlier periods and from the targets.`,
  lastYear: (months) => `Against ${months}`,
  lastYearNote: 'The same period the year before.',
  chosenNote: 'The period that the release compares with.',
  previousNote: 'The period before.',
  noneBefore: (months) => `There are no figures for ${months} to compare with.`,
  nothing: (months) => `None of the figures exists for ${months} too.`,
  targets: 'Against the targets',
  onTarget: 'exactly on target',
  largest: (shown, all) => `The ${shown} largest changes of ${all}.`,
  compareOther: 'Compare other periods',
  compareTitle: 'Compare periods',
  compareDescription: (title) =>
    `Choose two periods in ${title} and see what has changed, measure by measure, and how it has gone over the years.`,
  compareIntro: 'Choose a measure and two periods. You see the difference, or why the figures cannot be compared.',
  indicator: 'Measure',
  category: 'For',
  firstPeriod: 'Period',
  otherPeriod: 'Compare with',
  choose: 'Choose a measure',
  madeBefore: 'Comparisons made beforehand',
  madeBeforeIntro: 'Each release compared with the same period the year before, the period before and the targets.',
  perIndicator: 'Measure by measure',
  perIndicatorIntro: 'Each measure with all its figures, in the latest release that has it.',
};
