// Texts about corrections and revisions, the page of notes and the files to download, in Swedish.

import { figuresSv } from './figures.ts';

export const revisionsSv = {
  title: 'Anmärkningar och rättelser',
  description: (title: string, months: string) =>
    `Rättelser, anmärkningar och tecken i ${title} för ${months}: vad som har ändrats, när och varför.`,
  intro: 'Det här behöver du veta om siffrorna i utgåvan.',
  allTitle: 'Rättelser',
  allDescription: (title: string) =>
    `Alla rättelser och revideringar i ${title}, den senaste först: vad som har ändrats, när och varför.`,
  allIntro: 'Här står varje rättelse och revidering i alla utgåvor, den senaste först.',
  /** The signs of a figure that a later version has changed. */
  signs: figuresSv.changedSigns,
  told: {
    correction: (date: string, what: string) => `Rättad ${date}: ${what}`,
    revision: (date: string, what: string) => `Reviderad ${date}: ${what}`,
  },
  planned: 'Ändringen var planerad. Den rättar inget fel.',
  oneFigure: 'en siffra ändrad',
  figures: (count: string) => `${count} siffror ändrade`,
  texts: 'texten ändrad',
  both: (figures: string) => `${figures} och texten omskriven`,
  nothing: 'inga siffror ändrade',
  seeChanges: 'Se vad som har ändrats',
  figure: 'Siffra',
  before: 'Före',
  after: 'Efter',
  difference: 'Skillnad',
  changedFigures: 'Ändrade siffror',
  none: 'fanns inte',
  effect: 'Vad det betyder för texten',
  ofRelease: 'Rättelser i utgåvan',
  ofComparison: (months: string) => `Rättade siffror för ${months}`,
  notes: 'Anmärkningar',
  residuals: 'Det som inte går ihop',
  residual: (computed: string, whole: string, difference: string) =>
    `Delarna blir ${computed}. Helheten är ${whole}. Skillnad: ${difference}.`,
  version: (number: string) => `version ${number}`,
  earlierVersion: (number: string) => `Läs version ${number} som den var`,
  superseded: (number: string, date: string) => `Det här är version ${number}, publicerad ${date}. Den har ersatts.`,
  toNewest: 'Läs den nya versionen',
  lastChanged: (date: string) => `Ändrad ${date}`,
  comments: {
    correction: (date: string, before: string, after: string) => `Rättad ${date}: ${before} → ${after}.`,
    revision: (date: string, before: string, after: string) => `Reviderad ${date}: ${before} → ${after}.`,
  },
};
