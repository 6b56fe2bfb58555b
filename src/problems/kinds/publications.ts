// Problems in what a publication declares: its look, indicators, dimensions and tables, and how they hold together.
import type { ProblemKind } from '../problem-kind.ts';

export const publicationProblems = {
  'colour-invalid': {
    what: { sv: '”{written}” är ingen färg.', en: '“{written}” is not a colour.' },
    remedy: {
      sv: 'Skriv # och sex hexadecimala siffror med små bokstäver, inom citattecken, till exempel "#0f5b78".',
      en: 'Write # and six lower-case hexadecimal digits, in quotes, such as "#0f5b78".',
    },
    guide: 'Färgen anges så som den står i kommunens grafiska profil, som HEX eller webbfärg.',
  },
  'brand-contrast': {
    what: {
      sv: 'Färgen {colour} är för ljus för att text i den ska gå att läsa mot vitt.',
      en: 'The colour {colour} is too light for text in it to be read on white.',
    },
    remedy: {
      sv: 'Den närmaste färg som går att läsa är "{corrected}".',
      en: 'The nearest colour that can be read is "{corrected}".',
    },
    guide:
      'Text ska ha kontrasten 4,5 till 1 mot bakgrunden. Det är ett krav i lagen om tillgänglighet till digital offentlig service.',
  },
  'dialect-invalid': {
    what: {
      sv: 'Avgränsaren och decimaltecknet är samma tecken.',
      en: 'The delimiter and the decimal mark are the same character.',
    },
    remedy: {
      sv: 'Skriv till exempel csv: { delimiter: ";", decimal_mark: "," }.',
      en: 'Write for example csv: { delimiter: ";", decimal_mark: "," }.',
    },
    guide: 'Med samma tecken går det inte att veta var en cell slutar.',
  },
  'target-bound': {
    what: {
      sv: 'Målet ska ha antingen at_least eller at_most.',
      en: 'The target should have either at_least or at_most.',
    },
    remedy: {
      sv: 'Skriv minst (at_least) eller högst (at_most), inte båda.',
      en: 'Write at least (at_least) or at most (at_most), not both.',
    },
    guide: 'Ett mål är ett tal som utfallet ska nå upp till, eller hålla sig under.',
  },
  'scale-missing': {
    what: { sv: 'Enheten kräver en skala.', en: 'The unit needs a scale.' },
    remedy: {
      sv: 'Lägg till scale: { from: 1, to: 5 } med skalans ändar.',
      en: 'Add scale: { from: 1, to: 5 } with the ends of the scale.',
    },
    guide: 'Betyg (grade) och index går bara att förstå tillsammans med sin skala.',
  },
  'scale-order': {
    what: {
      sv: 'Skalans lägsta värde (from) är inte lägre än det högsta (to).',
      en: 'The lowest value of the scale (from) is not below the highest (to).',
    },
    remedy: {
      sv: 'Skriv skalans lägsta värde i from och det högsta i to.',
      en: 'Write the lowest value of the scale in from and the highest in to.',
    },
    guide: 'Skalans båda ändar har blivit omkastade, eller är samma tal.',
  },
  'indicator-unknown': {
    what: { sv: 'Det finns ingen indikator ”{written}”.', en: 'There is no indicator “{written}”.' },
    remedy: {
      sv: 'Använd en kod ur indicators.yaml, eller lägg till indikatorn där.',
      en: 'Use a code of indicators.yaml, or add the indicator there.',
    },
    guide:
      'Något hänvisar till en indikator som inte finns beskriven. Koden ska skrivas exakt så som i indicators.yaml.',
  },
  'indicator-not-in-table': {
    what: {
      sv: 'Tabellen {table} har ingen kolumn för indikatorn ”{written}”.',
      en: 'The table {table} has no column for the indicator “{written}”.',
    },
    remedy: {
      sv: 'Välj en av tabellens indikatorer, eller lägg till kolumnen i tabellen.',
      en: 'Choose one of the indicators of the table, or add the column to the table.',
    },
    guide: 'Ett diagram, eller en tabell i en text, kan bara visa de kolumner som tabellen har.',
  },
  'dimension-unknown': {
    what: { sv: 'Det finns ingen dimension ”{written}”.', en: 'There is no dimension “{written}”.' },
    remedy: {
      sv: 'Använd en kod ur dimensions.yaml, eller lägg till dimensionen där.',
      en: 'Use a code of dimensions.yaml, or add the dimension there.',
    },
    guide:
      'Dimensioner är det som siffrorna delas in efter, till exempel svarsgrupp eller förvaltning. Personallistan kräver dimensionen staff_group.',
  },
  'category-unknown': {
    what: {
      sv: '”{written}” är ingen kategori i dimensionen {dimension}.',
      en: '“{written}” is not a category of the dimension {dimension}.',
    },
    remedy: {
      sv: 'Använd en kod ur dimensions.yaml, eller lägg till kategorin där.',
      en: 'Use a code of dimensions.yaml, or add the category there.',
    },
    guide:
      'Varje rad i en tabell hör till en kategori som finns i dimensions.yaml. Skriv kategorins kod, inte det namn som läsaren ser. Helheten heter total.',
  },
  'category-total': {
    what: {
      sv: 'Kategorin total finns alltid och ska inte räknas upp.',
      en: 'The category total is always there and is not to be listed.',
    },
    remedy: {
      sv: 'Ta bort den. Vad helheten heter skrivs i dimensionens total.',
      en: 'Remove it. What the whole is called is written in total of the dimension.',
    },
    guide: 'Alla dimensioner har en helhet. Den behöver bara ett namn.',
  },
  'rows-without-dimension': {
    what: { sv: 'Tabellen {name} har rows men ingen dimension.', en: 'The table {name} has rows but no dimension.' },
    remedy: { sv: 'Ta bort rows, eller lägg till en dimension.', en: 'Remove rows, or add a dimension.' },
    guide: 'Utan dimension har tabellen en enda rad, den för helheten.',
  },
  'table-unknown': {
    what: { sv: 'Det finns ingen tabell ”{written}”.', en: 'There is no table “{written}”.' },
    remedy: {
      sv: 'Använd ett namn under tables i publication.yaml.',
      en: 'Use a name under tables in publication.yaml.',
    },
    guide: 'En text eller en anmärkning hänvisar till en tabell som inte är beskriven.',
  },
} as const satisfies Record<string, ProblemKind>;
