// What is said where two periods are compared, in English.
import type { FigureMessages } from '../figure-messages.ts';

export const comparingEn: FigureMessages['comparing'] = {
  difference: 'Difference',
  target: 'Target',
  period: 'Period',
  figure: 'Figure',
  whole: 'The whole',
  against: (now, before) => `${now} compared with ${before}`,
  trendHelp: (title) => `${title}: read the values with the arrow keys. All figures are in the table below.`,
  broken: (period) => `Figures before ${period} cannot be compared with those after.`,
  onePeriod: 'There is only one period of this kind.',
  loading: 'Fetching the figures …',
  failed: 'The figures could not be fetched. Check the connection and choose again.',
  unknown: 'The address points to a measure that is not here. Choose one in the list.',
  same: 'Choose two different periods.',
  outcomes: { met: 'met', missed: 'not met', unknown: 'no outcome' },
};
