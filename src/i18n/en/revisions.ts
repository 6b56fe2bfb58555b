// Texts about corrections and revisions, the page of notes and the files to download, in English.
import type { Messages } from '../messages.ts';
import { figuresEn } from './figures.ts';

export const revisionsEn: Messages['revisions'] = {
  title: 'Notes and corrections',
  description: (title, months) =>
    `Corrections, notes and signs in ${title} for ${months}: what has changed, when and why.`,
  intro: 'What you need to know about the figures of this release.',
  allTitle: 'Corrections',
  allDescription: (title) => `All corrections and revisions in ${title}, latest first: what has changed, when and why.`,
  allIntro: 'Every correction and revision of all releases, latest first.',
  signs: figuresEn.changedSigns,
  told: {
    correction: (date, what) => `Corrected ${date}: ${what}`,
    revision: (date, what) => `Revised ${date}: ${what}`,
  },
  planned: 'The change was planned. It does not mend an error.',
  oneFigure: 'one figure changed',
  figures: (count) => `${count} figures changed`,
  texts: 'the text changed',
  both: (figures) => `${figures} and the text rewritten`,
  nothing: 'no figures changed',
  seeChanges: 'See what has changed',
  figure: 'Figure',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  changedFigures: 'Changed figures',
  none: 'was not there',
  effect: 'What it means for the text',
  ofRelease: 'Corrections in this release',
  ofComparison: (months) => `Corrected figures for ${months}`,
  notes: 'Notes',
  residuals: 'What does not add up',
  residual: (computed, whole, difference) =>
    `The parts make ${computed}. The whole is ${whole}. Difference: ${difference}.`,
  version: (number) => `version ${number}`,
  earlierVersion: (number) => `Read version ${number} as it was`,
  superseded: (number, date) => `This is version ${number}, published ${date}. It has been replaced.`,
  toNewest: 'Read the new version',
  lastChanged: (date) => `Changed ${date}`,
  comments: {
    correction: (date, before, after) => `Corrected ${date}: ${before} → ${after}.`,
    revision: (date, before, after) => `Revised ${date}: ${before} → ${after}.`,
  },
};
