// Problems in the YAML files: publication, indicators, dimensions, releases, the site.
import type { ProblemKind } from '../problem-kind.ts';

export const declarationProblems = {
  'yaml-syntax': {
    what: { sv: 'Filen går inte att läsa som YAML: {detail}.', en: 'The file cannot be read as YAML: {detail}.' },
    remedy: {
      sv: 'Kontrollera indrag, kolon och citattecken på raden och raden ovanför.',
      en: 'Check indentation, colons and quotes on this line and the one above.',
    },
  },
  'key-twice': {
    what: { sv: 'Samma nyckel står två gånger.', en: 'The same key stands twice.' },
    remedy: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
  },
  'key-unknown': {
    what: { sv: 'Nyckeln ”{key}” är okänd här.', en: 'The key “{key}” is not known here.' },
    remedy: { sv: 'Rätta stavningen eller ta bort den.', en: 'Correct the spelling or remove it.' },
  },
  'key-missing': {
    what: { sv: 'Nyckeln ”{key}” saknas.', en: 'The key “{key}” is missing.' },
    remedy: {
      sv: 'Lägg till den; guiden om datafilerna visar hur den skrivs.',
      en: 'Add it; the guide to the data files shows how it is written.',
    },
  },
  'value-type': {
    what: { sv: '”{key}” ska vara {expected}.', en: '“{key}” should be of type {expected}.' },
    remedy: {
      sv: 'Skriv om värdet; guiden om datafilerna visar hur.',
      en: 'Rewrite the value; the guide to the data files shows how.',
    },
  },
  'choice-unknown': {
    what: { sv: '”{written}” går inte att välja för ”{key}”.', en: '“{written}” is not a choice for “{key}”.' },
    remedy: { sv: 'Välj något av: {choices}.', en: 'Choose one of: {choices}.' },
  },
  'text-invalid': {
    what: {
      sv: '”{key}” ska vara en text, eller en text per språk.',
      en: '“{key}” should be a text, or a text per language.',
    },
    remedy: {
      sv: 'Skriv {key}: text, eller {key}: { sv: …, en: … }. Texten får inte vara tom.',
      en: 'Write {key}: text, or {key}: { sv: …, en: … }. The text must not be empty.',
    },
  },
  'code-invalid': {
    what: { sv: '”{written}” kan inte vara en kod.', en: '“{written}” cannot be a code.' },
    remedy: {
      sv: 'Använd små bokstäver a–z och siffror, med _ i indikatorer och dimensioner och - i kategorier, tabeller och publikationer.',
      en: 'Use lower-case a–z and digits, with _ in indicators and dimensions and - in categories, tables and publications.',
    },
  },
  'date-invalid': {
    what: { sv: '”{written}” är inget datum.', en: '“{written}” is not a date.' },
    remedy: { sv: 'Skriv år-månad-dag, till exempel 2019-02-01.', en: 'Write year-month-day, such as 2019-02-01.' },
  },
  'address-invalid': {
    what: { sv: '”{written}” är ingen giltig adress.', en: '“{written}” is not a valid address.' },
    remedy: {
      sv: 'Skriv hela adressen, till exempel https://www.example.org/ eller namn@example.org.',
      en: 'Write the whole address, such as https://www.example.org/ or name@example.org.',
    },
  },
  'number-range': {
    what: { sv: '”{key}” ligger utanför det som är tillåtet.', en: '“{key}” is outside what is allowed.' },
    remedy: { sv: 'Tillåtet är {allowed}.', en: 'Allowed is {allowed}.' },
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
  },
  'scale-missing': {
    what: { sv: 'Enheten kräver en skala.', en: 'The unit needs a scale.' },
    remedy: {
      sv: 'Lägg till scale: { from: 1, to: 5 } med skalans ändar.',
      en: 'Add scale: { from: 1, to: 5 } with the ends of the scale.',
    },
  },
  'scale-order': {
    what: { sv: 'Skalans from är inte mindre än dess to.', en: 'The from of the scale is not below its to.' },
    remedy: { sv: 'Skriv skalans lägsta värde först.', en: 'Write the lowest value of the scale first.' },
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
  },
  'colour-invalid': {
    what: { sv: '”{written}” är ingen färg.', en: '“{written}” is not a colour.' },
    remedy: {
      sv: 'Skriv sex hexadecimala siffror med små bokstäver, till exempel "#0f5b78".',
      en: 'Write six lower-case hexadecimal digits, such as "#0f5b78".',
    },
  },
  'brand-contrast': {
    what: {
      sv: 'Färgen {colour} är för ljus för att läsas mot vitt.',
      en: 'The colour {colour} is too light to be read on white.',
    },
    remedy: {
      sv: 'Närmaste färg som går att läsa är "{nearest}".',
      en: 'The nearest colour that can be read is "{nearest}".',
    },
  },
  'indicator-unknown': {
    what: { sv: 'Det finns ingen indikator ”{written}”.', en: 'There is no indicator “{written}”.' },
    remedy: {
      sv: 'Använd en kod ur indicators.yaml eller lägg till indikatorn där.',
      en: 'Use a code of indicators.yaml or add the indicator there.',
    },
  },
  'dimension-unknown': {
    what: { sv: 'Det finns ingen dimension ”{written}”.', en: 'There is no dimension “{written}”.' },
    remedy: {
      sv: 'Använd en kod ur dimensions.yaml eller lägg till dimensionen där.',
      en: 'Use a code of dimensions.yaml or add the dimension there.',
    },
  },
  'category-unknown': {
    what: {
      sv: '”{written}” är ingen kategori i dimensionen {dimension}.',
      en: '“{written}” is not a category of the dimension {dimension}.',
    },
    remedy: {
      sv: 'Använd en kod ur dimensions.yaml eller lägg till kategorin där.',
      en: 'Use a code of dimensions.yaml or add the category there.',
    },
  },
  'category-total': {
    what: {
      sv: 'Kategorin total finns alltid och ska inte räknas upp.',
      en: 'The category total is always there and is not to be listed.',
    },
    remedy: {
      sv: 'Ta bort den; vad helheten heter skrivs under dimensionens total.',
      en: 'Remove it; what the whole is called is written under total of the dimension.',
    },
  },
  'released-on-missing': {
    what: { sv: 'Utgåvan har inget publiceringsdatum.', en: 'The release has no date of publication.' },
    remedy: {
      sv: 'Lägg till released_on: år-månad-dag, eller comparison_only: true för en period som bara jämförs med.',
      en: 'Add released_on: year-month-day, or comparison_only: true for a period that is only compared with.',
    },
  },
  'next-release-early': {
    what: { sv: 'Nästa utgåva är utlovad före den här.', en: 'The next release is promised before this one.' },
    remedy: { sv: 'Rätta next_release_on eller released_on.', en: 'Correct next_release_on or released_on.' },
  },
  'compared-period-missing': {
    what: { sv: 'Perioden {period} finns inte i publikationen.', en: 'The period {period} is not in the publication.' },
    remedy: {
      sv: 'Lägg till periodens mapp eller rätta compared_with.',
      en: 'Add the folder of the period or correct compared_with.',
    },
  },
  'note-place': {
    what: { sv: 'Anmärkningen säger inte vad den gäller.', en: 'The note does not say what it is about.' },
    remedy: { sv: 'Lägg till indicator: eller table: i anmärkningen.', en: 'Add indicator: or table: to the note.' },
  },
  'figure-not-found': {
    what: { sv: 'Utgåvan har ingen siffra för {address}.', en: 'The release has no figure for {address}.' },
    remedy: {
      sv: 'Rätta indikatorn eller kategorierna, eller lägg till siffran i en tabell.',
      en: 'Correct the indicator or the categories, or add the figure to a table.',
    },
  },
  'table-unknown': {
    what: { sv: 'Det finns ingen tabell ”{written}”.', en: 'There is no table “{written}”.' },
    remedy: {
      sv: 'Använd ett namn under tables i publication.yaml.',
      en: 'Use a name under tables in publication.yaml.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
