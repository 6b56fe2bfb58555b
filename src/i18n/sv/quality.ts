// The quality declaration, in Swedish. The names of the criteria are those of the act (2001:99), 3 a §.

export const qualitySv = {
  title: 'Kvalitetsdeklaration',
  description: (title: string) =>
    `Hur bra siffrorna i ${title} är: relevans, noggrannhet, aktualitet, punktlighet, tillgänglighet, jämförbarhet och samstämmighet.`,
  lead: 'Så bra är siffrorna, enligt de sju kriterierna för officiell statistik. Det som går att mäta är räknat på siffrorna själva.',
  notOfficial: 'Siffrorna är inte Sveriges officiella statistik, men de beskrivs på samma sätt.',
  criteria: {
    relevance: 'Relevans',
    accuracy: 'Noggrannhet',
    timeliness: 'Aktualitet',
    punctuality: 'Punktlighet',
    accessibility: 'Tillgänglighet och tydlighet',
    comparability: 'Jämförbarhet',
    coherence: 'Samstämmighet',
  },
  oneIndicator: 'Publikationen har ett mått. Vad det betyder står under',
  indicators: (count: string) => `Publikationen har ${count} mått. Vad de betyder står under`,
  figures: (release: string, all: string) => `Den senaste utgåvan, ${release}, har ${all}.`,
  figuresOfWhich: (release: string, all: string, parts: string) =>
    `Den senaste utgåvan, ${release}, har ${all}, varav ${parts}.`,
  oneFigure: 'en uppgift',
  manyFigures: (count: string) => `${count} uppgifter`,
  /** After "varav". */
  known: {
    estimated: (count: string, isOne: boolean) => `${count} är ${isOne ? 'ungefärlig' : 'ungefärliga'}`,
    provisional: (count: string, isOne: boolean) => `${count} är ${isOne ? 'preliminär' : 'preliminära'}`,
    unreliable: (count: string, isOne: boolean) => `${count} är ${isOne ? 'osäker' : 'osäkra'}`,
    missing: (count: string) => `${count} saknas`,
    suppressed: (count: string, isOne: boolean) =>
      `${count} är ${isOne ? 'dold' : 'dolda'} för att skydda enskilda personer`,
  },
  allCertain: 'Ingen saknas eller är osäker.',
  corrected: (times: string) => `Publicerade siffror har ändrats ${times}. Se`,
  once: 'en gång',
  times: (count: string) => `${count} gånger`,
  neverCorrected: 'Inga publicerade siffror har behövt ändras.',
  days: (release: string, days: string) => `Den senaste utgåvan, ${release}, kom ${days} efter periodens slut.`,
  oneDay: 'en dag',
  manyDays: (count: string) => `${count} dagar`,
  atOnce: (release: string) => `Den senaste utgåvan, ${release}, kom samma dag som perioden tog slut.`,
  calendar: 'Alla dagar står i',
  calendarLink: 'utgivningskalendern',
  formats:
    'Siffrorna går att ladda ner som CSV, JSON och Excel, alla på en gång eller tabell för tabell. Filerna finns på sidan med',
  access: 'Hur tillgänglig webbplatsen är står i',
  accessLink: 'tillgänglighetsredogörelsen',
  licence: 'Villkor för att använda dem:',
  since: (months: string) => `Siffrorna går tillbaka till ${months}.`,
  noBreaks: 'Ingenting har ändrats som gör att siffrorna inte går att jämföra över tid.',
  breaks: 'Det här har ändrats, så att siffror före och efter inte går att jämföra rakt av:',
  coherence: 'Innan siffrorna publiceras kontrolleras att de går ihop:',
  noIdentities: 'Publikationen anger inga siffror som ska gå ihop med varandra.',
  allHold: (release: string) => `I den senaste utgåvan, ${release}, går allt ihop.`,
  residuals: (release: string) => `I den senaste utgåvan, ${release}, går det här inte ihop:`,
};
