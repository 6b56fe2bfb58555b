// What is said where two periods are compared, on the pages and in the browser.

export const comparingSv = {
  difference: 'Skillnad',
  target: 'Mål',
  period: 'Period',
  figure: 'Siffra',
  whole: 'Helheten',
  against: (now: string, before: string) => `${now} jämfört med ${before}`,
  trendHelp: (title: string) => `${title}: läs av värdena med piltangenterna. Alla siffror står i tabellen under.`,
  broken: (period: string) => `Siffrorna före ${period} går inte att jämföra med dem efter.`,
  onePeriod: 'Det finns bara en period av det här slaget.',
  loading: 'Hämtar siffrorna …',
  failed: 'Siffrorna gick inte att hämta. Kontrollera uppkopplingen och välj igen.',
  unknown: 'Adressen pekar på ett mått som inte finns här. Välj ett i listan.',
  same: 'Välj två olika perioder.',
  outcomes: { met: 'nåddes', missed: 'nåddes inte', unknown: 'utfall saknas' },
};
