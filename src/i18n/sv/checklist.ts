// The checklist of a release: for those who make it, in the terminal and in the preview.

export const checklistSv = {
  states: { unread: 'går inte att läsa', draft: 'utkast', open: 'inte förseglad', sealed: 'förseglad' },
  severities: { error: 'Problem att åtgärda', warning: 'Varningar', question: 'Frågor', hint: 'Tips' },
  none: 'Inga anmärkningar',
  needed: 'Återstår innan utgåvan kan förseglas',
  optional: 'Saknas, men hindrar inte förseglingen',
  ready: (command: string) => `Klar att förseglas: ${command}`,
  remainders: {
    'missing-tables': 'Tabeller som saknas eller är tomma',
    'unfilled-tables': 'Tabeller att fylla i',
    'blank-cells': 'Tomma celler',
    errors: 'Andra problem',
    'release-date': 'Utgivningsdag, released_on',
    'staff-terms': 'Ändamål och sista dag för personallistan, staff',
    'carried-texts': 'Texter från förra utgåvan att läsa',
    'carried-values': 'Förberedda uppgifter att titta på, to_confirm',
    'unconfirmed-sentences': 'Meningar från förra utgåvan att bekräfta eller rätta',
    questions: 'Frågor att svara på',
    draft: 'Märkt som utkast',
    'errors-elsewhere': 'Problem utanför utgåvan',
    'tables-without-figures': 'Tabeller utan en enda siffra',
    narrative: 'Inledande text',
    'next-release-date': 'Nästa utgivningsdag, next_release_on',
    'typed-figures': 'Skrivna siffror att binda eller ange källa till',
  },
  figures: (bound: string, declared: string, typed: string) =>
    `Siffror i texterna: ${bound} bundna, ${declared} deklarerade, ${typed} skrivna`,
  promised: (date: string, when: string) => `Utlovad ${date}, ${when}`,
  inDays: (days: string) => `om ${days} dagar`,
  daysAgo: (days: string) => `för ${days} dagar sedan`,
  nearDays: { yesterday: 'i går', today: 'i dag', tomorrow: 'i morgon' },
  /** Releases of which there is no more to say. */
  sealed: (count: string) => `Förseglade utan anmärkningar: ${count}`,
};
