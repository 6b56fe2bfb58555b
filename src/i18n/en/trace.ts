// Where figures come from: the page of an indicator and the sources of its figures.
import type { traceSv } from '../sv/trace.ts';

export const traceEn: typeof traceSv = {
  cell: (line, column, file, release) => `line ${line}, column ${column} of ${file} (${release})`,
  marker: (sign, meaning) => `marked ${sign}: ${meaning}`,
  target: (file) => `target in ${file}`,
  source: 'Source',
  sources: 'Sources',
  figures: 'All figures and where they come from',
  howToRead: (folder) =>
    `The files are in the folder of the publication, ${folder}. “2018-T2 v1” is the folder of the period and the version. The name of the column stands in the first line of the file.`,
  periods: 'All periods',
  period: 'Period',
  figure: 'Figure',
  whole: 'The whole',
  calculation: 'How it is worked out',
  changeOf: {
    relative: 'The difference from the period before, in per cent of it: (now − then) / then × 100.',
    absolute: 'The difference from the period before: now − then.',
    points: 'The difference from the period before, in percentage points: now − then.',
  },
  reportedChangeOf: (label) => `Stated by the producer as the change of: ${label}.`,
  notes: 'Notes',
  corrections: 'Corrections',
  correction: (date, category, before, after) => `${date}: ${category}, from ${before} to ${after}.`,
  cite: 'How to cite this',
  more: 'More about this figure',
  chartSource: 'Where the figures come from',
  description: (label, title, months) =>
    `${label} in ${title}, ${months}: all figures, what they mean and where they come from.`,
};
