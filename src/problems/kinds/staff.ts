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
  'staff-terms-missing': {
    what: {
      sv: 'Utgåvan har en personallista men säger inte varför den visas och hur länge.',
      en: 'The release has a staff listing but does not say why it is shown and for how long.',
    },
    remedy: {
      sv: 'Lägg till staff: { purpose: …, shown_until: ÅÅÅÅ-MM-DD } i release.yaml.',
      en: 'Add staff: { purpose: …, shown_until: YYYY-MM-DD } to release.yaml.',
    },
    guide:
      'Namn och bilder är personuppgifter. De ska ha ett ändamål och ett slut. Ändamålet och den sista dagen står på personalsidan.',
  },
  'staff-ended': {
    severity: 'warning',
    what: {
      sv: 'Den sista dagen för personallistan var {last}. Namn och bilder visas inte längre.',
      en: 'The last day of the staff listing was {last}. Names and pictures are no longer shown.',
    },
    remedy: {
      sv: 'Ta bort {file} och bilderna, eller ange en senare dag om ändamålet finns kvar.',
      en: 'Remove {file} and the pictures, or give a later day if the purpose remains.',
    },
    guide:
      'Efter dagen i shown_until lämnar programmet ut personalsidan, namnen och bilderna ur bygget av sig självt. De ligger kvar bland datafilerna tills du tar bort dem.',
  },
} as const satisfies Record<string, ProblemKind>;
