// Texts of the pages that follow one department or one indicator through all periods, in English.
import type { Messages } from '../messages.ts';

export const periodsEn: Messages['periods'] = {
  allPeriods: 'All periods',
  through: 'Over time',
  toAllPeriods: (name) => `${name}: all periods`,
  indicatorDescription: (label, title) =>
    `${label} in ${title}, period by period: all figures, targets, breaks in the series and corrections.`,
  departmentDescription: (name, title) =>
    `${name} in ${title}, period by period: its figures, and what was asked about most.`,
  departmentLead: (unit) => `What people asked ${unit} about, period by period.`,
  departments: 'Departments',
  indicators: 'Measures',
  target: 'Target',
  verdict: 'Was it met?',
  break: (reason) => `Break in the series. The figures above cannot be compared with those below. ${reason}.`,
  breakMark: 'Break in the series',
  matters: 'What was asked about most',
  matter: 'Matters, the most common first',
  chart: (label, first, last) => `Line chart: ${label}, ${first} to ${last}. The figures are in the table above.`,
  chartTitle: (label) => `${label}, period by period`,
  corrections: 'Corrected and revised figures',
  comparability: 'When you compare',
  definition: 'How it is measured',
  sources: 'Each period leads to the page of the measure in that release, which tells where the figures come from.',
  deepOnly: 'The figures are broken down in two ways at once. They are in each release:',
};
