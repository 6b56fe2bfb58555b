// Where figures come from: the page of an indicator and the sources of its figures.
import type { traceSv } from '../sv/trace.ts';

export const traceEn: typeof traceSv = {
  cell: (line, column, file, release) => `line ${line}, column ${column} of ${file} (${release})`,
  marker: (sign, meaning) => `marked ${sign}: ${meaning}`,
  target: (file) => `target in ${file}`,
  source: 'Source',
  figures: 'All figures and where they come from',
  howToRead: (folder, release) =>
    `The files are in the folder of the publication, ${folder}. “${release}” is the folder of the period and the version. The first line of the file names its columns.`,
  periods: 'All periods',
  period: 'Reference period',
  figure: 'Figure',
  whole: 'The whole',
  changeOf: {
    relative:
      'The difference from the earlier period, in per cent of it: (now\u00a0−\u00a0then)\u00a0/\u00a0then\u00a0×\u00a0100.',
    absolute: 'The difference from the earlier period: now\u00a0−\u00a0then.',
    points: 'The difference from the earlier period, in percentage points: now\u00a0−\u00a0then.',
  },
  reportedChangeOf: (label) => `Stated by the producer as the change of: ${label}.`,
  notes: 'Notes',
  corrections: 'Corrections',
  correction: (date, figures) => `${date}: ${figures}.`,
  corrected: (category, before, after) => `${category} from ${before} to ${after}`,
  cite: 'How to cite this',
  more: 'More about this figure',
  description: (label, title, months) =>
    `${label} in ${title}, ${months}: all figures, what they mean and where they come from.`,
};
