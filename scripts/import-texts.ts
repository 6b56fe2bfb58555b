// What the import says, in both languages.

export const importTexts = {
  sv: {
    fileMissing: (name: string) => `Filen ${name} finns inte.`,
    publication: (known: string) => `Ange publikationen med --publication. Här finns: ${known}.`,
    askPublication: (known: string) => `Vilken publikation? Här finns: ${known}`,
    'no-draft': (_: string, known: string) =>
      known === ''
        ? 'Publikationen har inget utkast. Gör ett: npm run new'
        : `Publikationen har inget utkast. Gör ett med npm run new, eller ange en utgåva som inte är förseglad med --period: ${known}.`,
    'period-unknown': (period: string, known: string) => `Det finns ingen utgåva ${period}. Här finns: ${known}.`,
    sealed: (period: string) =>
      `${period} är förseglad. Öppna en ny version först: npm run revise. Den förklarar varför siffrorna ändras.`,
    changed: 'Tabellen har ändrats under tiden. Inget är skrivet. Kör kommandot igen.',
    passedOver: 'Rader som inte läses',
    quote: (text: string) => `”${text}”`,
    answerUnknown: (key: string, answer: string, known: string) =>
      `${key} kan inte besvaras med ${answer}. Svaren är: ${known}.`,
    unused: (key: string) => `Svaret på ${key} behövdes inte.`,
    choose: 'Svara med ett nummer',
    saved: (path: string) => `Sparade ${path}`,
    saveHint:
      'Inget är skrivet. Svara på frågorna, alla på en gång. Vill du spara de svar som du har gett lägger du till --save-mapping.',
    answered: (flags: string) =>
      `Dina svar är inte sparade. Vill du slippa skriva dem igen lägger du till dem nästa gång, utan dem som blev fel: ${flags}`,
    nothing: 'Tabellen har redan de här siffrorna.',
    dryRun: 'Inget är skrivet (--dry-run).',
    confirm: 'Skriva in siffrorna? ja/nej',
    yes: ['ja', 'j', 'yes', 'y'],
    needsYes: 'Inget är skrivet. Stämmer det? Kör samma kommando med --yes.',
    left: 'Inget är skrivet.',
    written: (path: string) => `Skrev ${path}`,
    check: 'Se att allt stämmer: npm run check',
    row: 'Rad',
    indicator: 'Indikator',
    stands: 'Nu',
    imported: 'Filen',
    change: 'Ändring',
    whole: 'helheten',
    none: '–',
    sum: (figures: number, changed: number) => `Siffror i filen: ${figures}. Nya eller ändrade: ${changed}.`,
    surprises: '* Siffror som sticker ut. De går att skriva in, men kontrollen frågar om dem:',
    proposed: 'Det finns ingen mappning med det namnet. Det här är ett förslag:',
    proposalHint: (path: string) =>
      `Stämmer förslaget? Kör igen med --save-mapping, så sparas det i ${path} där du kan ändra det.`,
    useProposal: 'Använda förslaget? ja/nej',
  },
  en: {
    fileMissing: (name: string) => `There is no file ${name}.`,
    publication: (known: string) => `Name the publication with --publication. There is: ${known}.`,
    askPublication: (known: string) => `Which publication? There is: ${known}`,
    'no-draft': (_: string, known: string) =>
      known === ''
        ? 'The publication has no draft. Make one: npm run new'
        : `The publication has no draft. Make one with npm run new, or name a release that is not sealed with --period: ${known}.`,
    'period-unknown': (period: string, known: string) => `There is no release ${period}. There is: ${known}.`,
    sealed: (period: string) =>
      `${period} is sealed. Open a new version first: npm run revise. It explains why the figures change.`,
    changed: 'The table has changed in the meantime. Nothing is written. Run the command again.',
    passedOver: 'Rows that are not read',
    quote: (text: string) => `“${text}”`,
    answerUnknown: (key: string, answer: string, known: string) =>
      `${key} cannot be answered by ${answer}. The answers are: ${known}.`,
    unused: (key: string) => `The answer to ${key} was not needed.`,
    choose: 'Answer by a number',
    saved: (path: string) => `Saved ${path}`,
    saveHint:
      'Nothing has been written. Answer the questions, all at once. To keep the answers that you have given, add --save-mapping.',
    answered: (flags: string) =>
      `Your answers have not been saved. To use them again, add them next time, without those that were wrong: ${flags}`,
    nothing: 'The table has these figures already.',
    dryRun: 'Nothing has been written (--dry-run).',
    confirm: 'Write the figures? yes/no',
    yes: ['ja', 'j', 'yes', 'y'],
    needsYes: 'Nothing has been written. Is it right? Run the same command with --yes.',
    left: 'Nothing has been written.',
    written: (path: string) => `Wrote ${path}`,
    check: 'See that everything holds: npm run check',
    row: 'Row',
    indicator: 'Indicator',
    stands: 'Now',
    imported: 'File',
    change: 'Change',
    whole: 'the whole',
    none: '–',
    sum: (figures: number, changed: number) => `Figures in the file: ${figures}. New or changed: ${changed}.`,
    surprises: '* Figures that stand out. They can be written, but the check asks about them:',
    proposed: 'There is no mapping of that name. This is a proposal:',
    proposalHint: (path: string) =>
      `Is it right? Run again with --save-mapping, and it is kept in ${path}, where you can change it.`,
    useProposal: 'Use the proposal? yes/no',
  },
} as const;
