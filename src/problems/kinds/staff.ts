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
  'staff-picture-small': {
    severity: 'warning',
    what: {
      sv: 'Bilden ”{name}” är bara {width} × {height} pixlar och blir suddig.',
      en: 'The picture “{name}” is only {width} × {height} pixels, and will be blurred.',
    },
    remedy: {
      sv: 'Lägg in en som är minst {least} pixlar åt varje håll.',
      en: 'Put in one of at least {least} pixels each way.',
    },
    guide:
      'Bilderna beskärs till kvadrater. De visas små, men en bra skärm och ett papper behöver fler punkter än så. 600 pixlar räcker gott.',
  },
  'staff-contact': {
    what: {
      sv: '”{written}” är varken en e-postadress eller ett telefonnummer.',
      en: '“{written}” is neither an e-mail address nor a telephone number.',
    },
    remedy: {
      sv: 'Skriv en adress eller ett nummer med riktnummer, eller lämna cellen tom.',
      en: 'Write an address or a number with its area code, or leave the cell blank.',
    },
    guide:
      'I kolumnen contact står en e-postadress eller ett telefonnummer till personen på arbetet. Den som inte har sagt ja till det har en tom cell och nås genom enheten.',
  },
  'staff-contact-private': {
    what: { sv: '”{written}” ser ut att vara privat.', en: '“{written}” looks private.' },
    remedy: {
      sv: 'Skriv personens adress eller fasta nummer på arbetet, eller lämna cellen tom.',
      en: "Write the person's address or fixed number at work, or leave the cell blank.",
    },
    guide:
      'Mobilnummer och adresser hos till exempel gmail.com och outlook.com publiceras inte, för ingen kan se på dem om de hör till arbetet. Ange växelns eller enhetens nummer i stället.',
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
