// Problems in the staff listing.
import type { ProblemKind } from '../problem-kind.ts';

export const staffProblems = {
  'staff-name': {
    what: { sv: 'Raden saknar namn.', en: 'The row has no name.' },
    remedy: {
      sv: 'Skriv för- och efternamn, eller ta bort raden.',
      en: 'Write first and last name, or remove the row.',
    },
    guide: 'Varje rad i staff.csv är en person.',
  },
  'staff-picture': {
    what: {
      sv: 'Bilden {picture} finns inte i mappen staff.',
      en: 'The picture {picture} is not in the folder staff.',
    },
    remedy: { sv: 'Lägg till bilden, eller lämna cellen tom.', en: 'Add the picture, or leave the cell blank.' },
    guide: 'I kolumnen picture står bildens filnamn, med filändelse. Utan bild visas initialerna.',
  },
} as const satisfies Record<string, ProblemKind>;
