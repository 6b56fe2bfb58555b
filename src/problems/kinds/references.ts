// Problems with what narratives refer to: figures, changes, targets, charts, matters, staff.
import type { ProblemKind } from '../problem-kind.ts';

export const referenceProblems = {
  'figure-missing': {
    what: {
      sv: 'Siffran för {address} saknas för {period} och kan inte stå i texten.',
      en: 'The figure for {address} is missing for {period} and cannot stand in the text.',
    },
    remedy: {
      sv: 'Rätta hänvisningen, lägg till siffran, eller skriv om meningen.',
      en: 'Correct the reference, add the figure, or rewrite the sentence.',
    },
    guide:
      'En <Figure> pekar på en siffra som inte finns, eller som saknas (x eller z), i periodens tabeller. Utan angiven kategori menas helheten. I en förvaltnings text menas förvaltningen.',
  },
  'figure-hidden': {
    what: {
      sv: 'Siffran för {address} är dold för {period} och får inte stå i texten.',
      en: 'The figure for {address} is hidden for {period} and may not be told in the text.',
    },
    remedy: {
      sv: 'Skriv om meningen utan siffran. Skriv den inte för hand, och inte om den är stor eller liten.',
      en: 'Rewrite the sentence without the figure. Do not type it, nor whether it is large or small.',
    },
    guide:
      'Siffran är dold för att skydda enskilda: av regeln för små antal, av listan suppressed i release.yaml eller av c i cellen. Då får texten inte heller säga den, dess förändring eller dess plats.',
  },
  'figure-undetermined': {
    what: {
      sv: 'Siffran för {address} finns inte för {period}, bara uppdelad: {choices}.',
      en: 'There is no figure for {address} in {period}, only for parts of it: {choices}.',
    },
    remedy: { sv: 'Välj en del, till exempel {example}.', en: 'Choose a part, for instance {example}.' },
    guide:
      'En kategori som inte anges betyder helheten. Här har helheten ingen siffra i tabellerna, men delarna har det. Kopiera exemplet och byt kategori om det behövs.',
  },
  'rank-undetermined': {
    what: {
      sv: 'Det framgår inte vad {address} ska ha en plats bland: {choices}.',
      en: 'It is not clear what {address} is to be ranked among: {choices}.',
    },
    remedy: { sv: 'Skriv till exempel {example}.', en: 'Write for instance {example}.' },
    guide:
      'Rank ger en kategori dess plats bland de andra i samma indelning. Helheten har ingen plats, så en kategori måste anges. När flera kategorier är angivna säger among="…" vilken av indelningarna som ordnas.',
  },
  'rank-missing': {
    what: {
      sv: 'Platsen för {address} går inte att ange: {reason}.',
      en: 'The rank of {address} cannot be told: {reason}.',
    },
    remedy: {
      sv: 'Skriv om meningen, eller lägg till siffran om den bara saknas.',
      en: 'Rewrite the sentence, or add the figure if it is only missing.',
    },
    guide:
      'En plats är bara sann om alla siffror i ordningen är kända. Saknas en av dem, eller ligger en ungefärlig siffra för nära, kan ordningen vara en annan.',
  },
  'change-missing': {
    what: {
      sv: 'Förändringen för {address} kan inte räknas ut: {reason}.',
      en: 'The change of {address} cannot be computed: {reason}.',
    },
    remedy: {
      sv: 'Skriv om meningen, eller lägg till siffran om den bara saknas.',
      en: 'Rewrite the sentence, or add the figure if it is only missing.',
    },
    guide:
      'En <Change> jämför med samma period året före, om inte release.yaml anger något annat. Båda siffrorna måste finnas.',
  },
  'target-missing': {
    what: { sv: 'Det finns inget mål för {address}.', en: 'There is no target for {address}.' },
    remedy: {
      sv: 'Lägg till target i indicators.yaml, eller skriv om meningen.',
      en: 'Add target in indicators.yaml, or rewrite the sentence.',
    },
    guide:
      'Texten visar ett mål, men inget är angivet för indikatorn. Ett mål med only_total gäller bara helheten. I en förvaltnings text skriver du department="total" för att få helhetens mål.',
  },
  'parameter-unknown': {
    what: {
      sv: 'Indikatorn {indicator} har ingen parameter ”{written}”.',
      en: 'The indicator {indicator} has no parameter “{written}”.',
    },
    remedy: {
      sv: 'Lägg till den under parameters i indicators.yaml, eller rätta namnet.',
      en: 'Add it under parameters in indicators.yaml, or correct the name.',
    },
    guide: 'En parameter är en siffra som definitionen bygger på, till exempel hur många sekunder som inte räknas.',
  },
  'scale-undeclared': {
    what: { sv: 'Indikatorn {indicator} har ingen skala.', en: 'The indicator {indicator} has no scale.' },
    remedy: {
      sv: 'Lägg till scale i indicators.yaml, eller skriv om meningen.',
      en: 'Add scale in indicators.yaml, or rewrite the sentence.',
    },
    guide: 'Texten visar en ände av indikatorns skala, men ingen skala är angiven.',
  },
  'chart-undeclared': {
    what: { sv: 'Tabellen {table} har inget diagram.', en: 'The table {table} has no chart.' },
    remedy: {
      sv: 'Lägg till chart för tabellen i publication.yaml, eller skriv <Table table="{table}" />.',
      en: 'Add chart for the table in publication.yaml, or write <Table table="{table}" />.',
    },
    guide: 'Hur ett diagram ritas anges för varje tabell i publication.yaml.',
  },
  'matters-missing': {
    what: { sv: 'Utgåvan har inga ärenden för {department}.', en: 'The release has no matters for {department}.' },
    remedy: {
      sv: 'Rätta department="…", eller lägg till ärendena i en tabell.',
      en: 'Correct department="…", or add the matters to a table.',
    },
    guide:
      'TopMatters visar förvaltningens vanligaste ärenden. De hämtas ur en tabell med dimensionerna department och matter.',
  },
  'staff-group-empty': {
    what: {
      sv: 'Ingen i personallistan hör till gruppen {group}.',
      en: 'Nobody in the staff listing belongs to the group {group}.',
    },
    remedy: {
      sv: 'Rätta group="…", eller lägg till personerna i staff.csv.',
      en: 'Correct group="…", or add the people to staff.csv.',
    },
    guide: 'StaffGroup visar en grupp ur personallistan.',
  },
} as const satisfies Record<string, ProblemKind>;
