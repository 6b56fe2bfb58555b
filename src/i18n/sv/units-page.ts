// The page where units stand side by side, in Swedish.

export const unitsPageSv = {
  title: 'Enheterna sida vid sida',
  description:
    'Vilka mått som går att jämföra mellan enheterna, med siffrorna, och varför de andra inte går att jämföra.',
  intro:
    'Siffror från olika enheter går bara att jämföra när de mäter samma sak på samma sätt. Här står de som gör det, och varför de andra inte gör det.',
  comparable: 'Går att jämföra',
  noneComparable:
    'Inget av måtten är definierat på samma sätt hos enheterna. Därför ställs inga siffror mot varandra här.',
  incomparable: 'Går inte att jämföra',
  incomparableIntro: 'De här måtten liknar varandra men betyder inte samma sak.',
  alone: 'Mått som bara en av enheterna har',
  aloneIntro: (count: string, unit: string) => `${unit}: ${count} mått.`,
  unit: 'Enhet',
  figure: 'Siffra',
  why: (reasons: string) => `Siffrorna går inte att jämföra, eftersom ${reasons}.`,
  whyWith: (unit: string, reasons: string) => `${unit}: siffrorna går inte att jämföra, eftersom ${reasons}.`,
  nearest: 'Perioderna är inte desamma. Här står den närmaste av samma slag.',
  from: (peer: string, date: string) => `från ${peer}, hämtad ${date}`,
  others: 'Siffror från andra webbplatser',
  othersIntro:
    'De här webbplatserna publicerar sina nyckeltal så att andra kan använda dem. Siffrorna är hämtade i förväg och visas som de stod då. Det är utgivaren där som svarar för dem.',
  fetched: (date: string) => `Hämtad ${date}`,
  fetchedFile: 'Filen som hämtades',
  licence: 'Licens',
  reasons: {
    definition: 'definitionerna är olika',
    unit: (one: string, other: string) => `den ena räknas i ${one} och den andra i ${other}`,
    scale: 'skalorna är olika',
    direction: 'enheterna anger olika vad som är bra',
    aggregation: 'delarna läggs ihop på olika sätt',
    parameter: (label: string) => `de räknar olika i fråga om ”${label}”`,
    whole: 'minst en av enheterna inte redovisar helheten',
    period: 'det inte finns någon period av samma slag',
  },
};
