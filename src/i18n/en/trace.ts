// Where figures come from: the page of an indicator and the sources of its figures.
import type { traceSv } from '../sv/trace.ts';

export const traceEn: typeof traceSv = {
  cell: (line, column, file, release) => `line ${line}, column ${column} of ${file} (${release})`,
  marker: (sign, meaning) => `marked ${sign}: ${meaning}`,
  target: (file) => `target in ${file}`,
  source: 'Source',
  figures: 'All figures and where they come from',
  howToRead: (folder, release) =>
    `The files are in the folder of the publication, ${folder}. “${release}” is the folder of the period and the version. The name of the column stands in the first line of the file.`,
  periods: 'All periods',
  period: 'Reference period',
  figure: 'Figure',
  whole: 'The whole',
  changeOf: {
    relative: 'The difference from the earlier period, in per cent of it: (now − then) / then × 100.',
    absolute: 'The difference from the earlier period: now − then.',
    points: 'The difference from the earlier period, in percentage points: now − then.',
  },
  reportedChangeOf: (label) => `Stated by the producer as the change of: ${label}.`,
  notes: 'Notes',
  corrections: 'Corrections',
  correction: (date, category, before, after) => `${date}: ${category}, from ${before} to ${after}.`,
  cite: 'How to cite this',
  more: 'More about this figure',
  description: (label, title, months) =>
    `${label} in ${title}, ${months}: all figures, what they mean and where they come from.`,
};
