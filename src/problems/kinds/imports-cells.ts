// Problems with a cell of a file to be imported: what is no figure, and what could be read in several ways.
import type { ProblemKind } from '../problem-kind.ts';

export const importCellProblems = {
  'import-cell-ambiguous': {
    what: { sv: '”{written}” – {readings}?', en: '“{written}” – {readings}?' },
    remedy: {
      sv: 'Svara med {answers}. Svaret sparas i mappningen.',
      en: 'Answer with {answers}. The answer is kept in the mapping.',
    },
    guide:
      'Det som står i cellen kan läsas på flera sätt. Importen gissar inte, utan frågar. Svaret sparas som read_as i mappningen, så att frågan inte kommer igen.',
  },
  'import-cell-empty': {
    what: { sv: 'Cellen för {address} är tom.', en: 'The cell for {address} is empty.' },
    remedy: {
      sv: 'Skriv siffran i filen. Betyder tomma celler att uppgiften saknas svarar du med --answer "{cell}=x", att den inte är möjlig med =z, att den är dold med =c.',
      en: 'Write the figure in the file. If empty cells mean that it is not available, answer with --answer "{cell}=x", that there can be none with =z, that it is suppressed with =c.',
    },
    guide: 'En tom cell kan betyda noll, att uppgiften saknas eller att någon har glömt den. Därför frågar importen.',
  },
  'import-cell-merged': {
    what: {
      sv: 'Cellen är sammanslagen med {first}, som redan är en annan siffra.',
      en: 'The cell is merged with {first}, which is another figure already.',
    },
    remedy: {
      sv: 'Dela cellen i filen och skriv en siffra i varje.',
      en: 'Split the cell in the file and write a figure in each.',
    },
    guide:
      'En sammanslagen cell har bara ett innehåll. Det går inte att veta om siffran gäller alla rader tillsammans eller var och en.',
  },
  'import-cell-error': {
    what: { sv: 'Cellen visar formelfelet {written}.', en: 'The cell shows the formula error {written}.' },
    remedy: { sv: 'Rätta formeln i filen.', en: 'Correct the formula in the file.' },
    guide:
      'Excel kunde inte räkna ut cellen. Ofta har en rad, en kolumn eller ett blad som formeln hänvisar till tagits bort.',
  },
  'import-cell-date': {
    what: { sv: 'Cellen är ett datum: {written}.', en: 'The cell is a date: {written}.' },
    remedy: {
      sv: 'Skriv siffran på nytt i Excel och välj formatet Tal för cellen.',
      en: 'Write the figure again in Excel and choose the format Number for the cell.',
    },
    guide:
      'Excel gör om till exempel 1-2 och 3.10 till datum. Den ursprungliga siffran går inte att få tillbaka ur datumet.',
  },
  'import-cell-text': {
    what: { sv: '”{written}” är inget tal.', en: '“{written}” is no number.' },
    remedy: {
      sv: 'Skriv siffran i filen. Är det fel kolumn eller rad rättar du mappningen.',
      en: 'Write the figure in the file. If it is the wrong column or row, correct the mapping.',
    },
    guide: 'Där mappningen säger att det ska stå en siffra står något annat.',
  },
  'import-cell-boolean': {
    what: { sv: 'Cellen är {written}, inget tal.', en: 'The cell is {written}, no number.' },
    remedy: {
      sv: 'Skriv siffran i filen. Är det fel kolumn eller rad rättar du mappningen.',
      en: 'Write the figure in the file. If it is the wrong column or row, correct the mapping.',
    },
    guide: 'Cellen är sann eller falsk, ofta för att en formel jämför två tal.',
  },
  'import-cell-duration': {
    what: { sv: 'Cellen är en tid: {written}.', en: 'The cell is a time: {written}.' },
    remedy: {
      sv: 'Indikatorn {indicator} är ingen tid. Se att kolumnen är rätt i mappningen.',
      en: 'The indicator {indicator} is no time. See that the mapping has the right column.',
    },
    guide: 'En cell med tidsformat kan bara vara en indikator som mäter tid.',
  },
  'import-cell-percent': {
    what: { sv: 'Cellen är en andel i procent: {written}.', en: 'The cell is a share in per cent: {written}.' },
    remedy: {
      sv: 'Indikatorn {indicator} är ingen andel. Se att kolumnen är rätt i mappningen.',
      en: 'The indicator {indicator} is no share. See that the mapping has the right column.',
    },
    guide: 'En cell med procentformat kan bara vara en indikator i procent.',
  },
  'import-cell-formula': {
    what: { sv: 'Formeln {written} är inte uträknad.', en: 'The formula {written} has not been worked out.' },
    remedy: {
      sv: 'Öppna filen i Excel, spara den och hämta in den igen.',
      en: 'Open the file in Excel, save it and import it again.',
    },
    guide:
      'Programmet som gjorde filen har skrivit formeln men inte vad den blir. Excel räknar ut den när filen öppnas.',
  },
  'import-cell-too-large': {
    what: { sv: '{written} är ett för stort tal.', en: '{written} is too large a number.' },
    remedy: { sv: 'Rätta siffran i filen.', en: 'Correct the figure in the file.' },
    guide: 'Så stora tal kan inte lagras exakt. Ofta är det flera siffror som har hamnat i samma cell.',
  },
  'import-cell-convention': {
    what: {
      sv: '”{written}” går inte att läsa som mappningen säger.',
      en: '“{written}” cannot be read as the mapping says.',
    },
    remedy: {
      sv: 'Se över read_as för {indicator} i mappningen. Annars rättar du filen.',
      en: 'Look over read_as for {indicator} in the mapping. Otherwise correct the file.',
    },
    guide:
      'Mappningen minns hur kolumnen ska läsas, men den här cellen är skriven på ett annat sätt. Systemet kan ha bytt format.',
  },
  'import-cell-range': {
    what: {
      sv: '{written} är utanför det möjliga för {indicator}: {allowed}.',
      en: '{written} is beyond what is possible for {indicator}: {allowed}.',
    },
    remedy: {
      sv: 'Se att kolumnen är rätt i mappningen och att read_as stämmer. Annars rättar du filen.',
      en: 'See that the mapping has the right column and the right read_as. Otherwise correct the file.',
    },
    guide: 'En andel är 0 till 100 procent, ett betyg ligger på sin skala, ett antal är aldrig negativt.',
  },
  'import-status-unknown': {
    what: { sv: '”{written}” är ingen statuskod.', en: '“{written}” is no status code.' },
    remedy: { sv: 'Koderna är: {known}.', en: 'The codes are: {known}.' },
    guide: 'Kolumnen med status ska bara ha de markörer som tabellerna har, en i varje cell.',
  },
} as const satisfies Record<string, ProblemKind>;
