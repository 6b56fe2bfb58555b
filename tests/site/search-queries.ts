// What readers of the site's own two publications look for, and what they should find first: title, and the figure where
// there is one. Forms of words, parts of compounds, misspellings, words without dots and rings, other languages' texts.

export interface ExpectedHit {
  readonly query: string;
  readonly title: string;
  readonly figure?: string;
  /** What the reader should be told, when it is not how many results there are. */
  readonly told?: string;
}

const hit = (query: string, title: string, figure?: string, told?: string): ExpectedHit => ({
  query,
  title,
  ...(figure !== undefined && { figure }),
  ...(told !== undefined && { told }),
});

export const swedishQueries: readonly ExpectedHit[] = [
  // Indicators by name, in any form.
  hit('Lösningsgrad', 'Lösningsgrad', '57 %'),
  hit('lösningsgraden', 'Lösningsgrad', '57 %'),
  hit('besvarade samtal', 'Besvarade samtal', '51 510'),
  hit('besvarat samtalen', 'Besvarade samtal', '51 510'),
  hit('tillgänglighet', 'Tillgänglighet', '95 %'),
  hit('svarstid', 'Svarstid i genomsnitt', '1 min 20 s'),
  hit('svarstiderna', 'Svarstid i genomsnitt', '1 min 20 s'),
  hit('medelkötid', 'Medelkötid', '1 min 17 s'),
  hit('NKI', 'Nöjdhet (NKI)', '81,4'),
  hit('hanterade ärendena', 'Hanterade ärenden', '155 270'),
  hit('Hur många samtal besvarades?', 'Besvarade samtal', '51 510'),
  // Parts of compounds, and compounds of parts.
  hit('grad', 'Lösningsgrad', '57 %'),
  hit('samtal', 'Besvarade samtal', '51 510'),
  hit('telefonsamtal', 'Besvarade samtal', '51 510'),
  hit('kötid', 'Medelkötid', '1 min 17 s'),
  hit('Kö', 'Kö, förtur eller besked om plats i förskola', 'ca 200'),
  hit('kundbetyg', 'Nöjdhet som betyg', 'ca 4'),
  hit('utbildning', 'Utbildningskontoret', '5 373'),
  // The publisher's own other words.
  hit('telefonkö', 'Svarstid i genomsnitt', '1 min 20 s'),
  hit('väntetid', 'Svarstid i genomsnitt', '1 min 20 s'),
  hit('socialtjänsten', 'Socialförvaltningen', 'ca 75 %'),
  // As it is typed in a hurry.
  hit('tillganglighet', 'Tillgänglighet', '95 %'),
  hit('losningsgrad', 'Lösningsgrad', '57 %'),
  hit(
    'svarstud',
    'Svarstid i genomsnitt',
    '1 min 20 s',
    'Inga träffar på ”svarstud”. Här är det som liknar mest: ”Svarstid”.',
  ),
  hit(
    'tilgänglighet',
    'Tillgänglighet',
    '95 %',
    'Inga träffar på ”tilgänglighet”. Här är det som liknar mest: ”Tillgänglighet”.',
  ),
  hit('tillgäng', 'Tillgänglighet', '95 %'),
  // Departments, categories, pages.
  hit('socialförvaltningen', 'Socialförvaltningen', 'ca 75 %'),
  hit('förvaltningarna', 'Teknisk förvaltning', '6 156'),
  hit('vård och omsorg', 'Vård- och omsorgsförvaltningen', 'ca 70 %'),
  hit('bygglov', 'Bygglov', '1 161'),
  hit('facebook', 'Facebook', '41'),
  hit('bastu', 'Boka bastu'),
  hit('personal', 'De som arbetar på Kundcenter'),
  hit('definitioner', 'Definitioner och metod'),
  hit('Norrköping', 'Kontaktcenter i siffror'),
  hit('tillgänglighetsredogörelse', 'Tillgänglighetsredogörelse'),
  // Narratives, years.
  hit('prognoser', 'Kontaktcenter i siffror'),
  hit('svarstid 2018', 'Svarstid i genomsnitt', '1 min 20 s'),
  hit('nöjdhet 2021', 'Nöjdhet (NKI)', '81,4'),
];

export const englishQueries: readonly ExpectedHit[] = [
  hit('resolution rate', 'Resolution rate', '57%'),
  hit('answered call', 'Answered calls', '51,510'),
  hit('availability', 'Availability', '95%'),
  hit(
    'availabilty',
    'Availability',
    '95%',
    'No results for “availabilty”. Here is what is most like it: “Availability”.',
  ),
  hit('queue times', 'Average queue time', '1 min 17 s'),
  hit('hold time', 'Average time to answer', '1 min 20 s'),
  hit('social services', 'Social Services', 'c. 75%'),
  hit('building permit', 'Building permits', '1,161'),
  hit('visits', 'Visits'),
  hit('staff', 'Who works at the Customer Centre'),
  // A text that is only in Swedish.
  hit('bygglov', 'Urban Development', 'c. 7,340'),
];
