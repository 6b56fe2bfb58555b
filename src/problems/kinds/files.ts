// Problems with files and folders: missing, unreadable, not expected.
import type { ProblemKind } from '../problem-kind.ts';

export const fileProblems = {
  'file-missing': {
    what: { sv: 'Filen {name} saknas.', en: 'The file {name} is missing.' },
    remedy: {
      sv: 'Lägg till filen; guiden om datafilerna visar vad den ska innehålla.',
      en: 'Add the file; the guide to the data files shows what it holds.',
    },
  },
  'file-empty': {
    what: { sv: 'Filen är tom.', en: 'The file is empty.' },
    remedy: {
      sv: 'Fyll i innehållet, eller ta bort filen om den inte behövs.',
      en: 'Fill it in, or remove the file if it is not needed.',
    },
  },
  'file-encoding': {
    what: {
      sv: 'Filen är inte sparad som UTF-8, troligen som {encoding}.',
      en: 'The file is not saved as UTF-8, probably as {encoding}.',
    },
    remedy: {
      sv: 'Spara den på nytt; välj ”CSV UTF-8” i Excel, eller kodningen UTF-8 i redigeraren.',
      en: 'Save it again; choose “CSV UTF-8” in Excel, or the encoding UTF-8 in the editor.',
    },
  },
  'file-unexpected': {
    what: { sv: '{name} hör inte hemma här och läses inte.', en: '{name} does not belong here and is not read.' },
    remedy: {
      sv: 'Byt namn på eller ta bort den. Här kan finnas: {expected}.',
      en: 'Rename or remove it. Expected here: {expected}.',
    },
  },
  'period-unknown': {
    what: { sv: 'Perioden {period} finns inte.', en: 'There is no period {period}.' },
    remedy: {
      sv: 'Skriv år (2021), halvår (2021-S1–S2), tertial (2021-T1–T3), kvartal (2021-Q1–Q4) eller månad (2021-01–12).',
      en: 'Write a year (2021), half-year (2021-S1–S2), tertial (2021-T1–T3), quarter (2021-Q1–Q4) or month (2021-01–12).',
    },
  },
  'period-not-in-frequency': {
    what: {
      sv: 'Perioden {period} är inte av en sort som publikationen ger ut ({frequency}).',
      en: 'The period {period} is not of a kind that the publication issues ({frequency}).',
    },
    remedy: {
      sv: 'Rätta mappens namn, eller lägg till sorten under frequency i publication.yaml.',
      en: 'Correct the name of the folder, or add the kind to frequency in publication.yaml.',
    },
  },
  'version-missing': {
    what: { sv: 'Perioden {period} har ingen version.', en: 'The period {period} has no version.' },
    remedy: {
      sv: 'Lägg periodens filer i mappen {period}/v1.',
      en: 'Put the files of the period in the folder {period}/v1.',
    },
  },
  'publication-missing': {
    what: { sv: 'Publikationen {name} har ingen mapp i data.', en: 'The publication {name} has no folder in data.' },
    remedy: {
      sv: 'Skapa mappen eller rätta namnet i site.yaml.',
      en: 'Make the folder, or correct the name in site.yaml.',
    },
  },
  'publication-not-listed': {
    what: {
      sv: 'Mappen {name} finns inte med bland publikationerna i site.yaml.',
      en: 'The folder {name} is not among the publications of site.yaml.',
    },
    remedy: {
      sv: 'Lägg till den under publications, eller ta bort mappen.',
      en: 'Add it to publications, or remove the folder.',
    },
  },
  'release-missing': {
    what: { sv: 'Publikationen har ingen utgåva att visa.', en: 'The publication has no release to show.' },
    remedy: {
      sv: 'Lägg till en mapp för en period, till exempel 2018-T2/v1, utan comparison_only.',
      en: 'Add a folder for a period, such as 2018-T2/v1, without comparison_only.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
