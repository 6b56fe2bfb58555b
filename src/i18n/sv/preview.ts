// What the preview says around a page. None of it is published.

export const previewSv = {
  /** Before the title of each page. */
  title: (page: string) => `Förhandsgranskning: ${page}`,
  name: 'Förhandsgranskning',
  close: 'Stäng',
  problemsTitle: (count: number) => (count === 1 ? 'Ett problem att åtgärda' : `${count} problem att åtgärda`),
  problemsLead:
    'Sidan visar hur det såg ut innan. Den uppdateras av sig själv när problemen är lösta och filerna sparade.',
  problemsFirst: 'Sidan visas av sig själv när problemen är lösta och filerna sparade.',
  errors: (count: number) => `${count} problem`,
  remarks: (count: number) => (count === 1 ? '1 anmärkning' : `${count} anmärkningar`),
  noRemarks: 'Inga anmärkningar',
  showProblems: 'Visa problemen',
  checklist: 'Checklista',
  remarksTitle: 'Anmärkningar',
  typedTitle: 'Siffror skrivna för hand',
  noTyped: 'Alla siffror i texterna är hämtade ur tabellerna eller har en källa.',
  pointedTitle: 'Under muspekaren',
  pointedHelp: 'Peka på en siffra eller ett stycke på sidan, eller gå dit med tabbtangenten.',
  prints: (text: string) => `ger ”${text}”`,
  writtenAt: 'Texten står i',
  noBinding: 'Siffran går inte att hämta till den här sidans text.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  copyKey: 'Alt+B kopierar den översta.',
  severities: { warning: 'Varning', question: 'Fråga', hint: 'Tips' },
};
