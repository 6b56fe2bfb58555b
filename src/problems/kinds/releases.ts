// Problems in release.yaml: its dates, and what it refers to.
import type { ProblemKind } from '../problem-kind.ts';

export const releaseProblems = {
  'released-on-missing': {
    what: { sv: 'Utgåvan har inget publiceringsdatum.', en: 'The release has no date of publication.' },
    remedy: {
      sv: 'Lägg till released_on: 2019-02-01, eller comparison_only: true för en period som bara jämförs med.',
      en: 'Add released_on: 2019-02-01, or comparison_only: true for a period that is only compared with.',
    },
    guide: 'Läsaren ska se när siffrorna publicerades.',
  },
  'next-release-early': {
    what: {
      sv: 'Nästa utgåva är utlovad till samma dag som den här, eller tidigare.',
      en: 'The next release is promised for the day of this one, or earlier.',
    },
    remedy: { sv: 'Rätta next_release_on eller released_on.', en: 'Correct next_release_on or released_on.' },
    guide: 'Datumet i next_release_on ska ligga efter det i released_on.',
  },
  'period-missing': {
    what: { sv: 'Publikationen har ingen period {period}.', en: 'The publication has no period {period}.' },
    remedy: {
      sv: 'Rätta perioden, eller lägg till en mapp för den.',
      en: 'Correct the period, or add a folder for it.',
    },
    guide:
      'Något jämför med eller hänvisar till en period som inte har några siffror. En period som bara ska jämföras med får comparison_only: true i sin release.yaml.',
  },
  'note-place': {
    what: { sv: 'Anmärkningen säger inte vad den gäller.', en: 'The note does not say what it is about.' },
    remedy: { sv: 'Lägg till indicator eller table i anmärkningen.', en: 'Add indicator or table to the note.' },
    guide: 'En anmärkning visas vid de siffror som den gäller. Därför behöver den en indikator eller en tabell.',
  },
  'figure-not-found': {
    what: { sv: 'Utgåvan har ingen siffra för {address}.', en: 'The release has no figure for {address}.' },
    remedy: {
      sv: 'Rätta indikatorn eller kategorierna, eller lägg till siffran i en tabell.',
      en: 'Correct the indicator or the categories, or add the figure to a table.',
    },
    guide:
      'En nyckelsiffra (headlines) eller en anmärkning (notes) pekar på en siffra som inte finns i någon av utgåvans tabeller. Utan angiven kategori menas helheten, total.',
  },
  'table-not-in-release': {
    what: { sv: 'Tabellen {table} finns inte i den här utgåvan.', en: 'The table {table} is not in this release.' },
    remedy: {
      sv: 'Ta bort hänvisningen, eller lägg till tabellens fil.',
      en: 'Remove the reference, or add the file of the table.',
    },
    guide: 'Tabellen är beskriven i publication.yaml, men periodens mapp har ingen sådan fil.',
  },
} as const satisfies Record<string, ProblemKind>;
