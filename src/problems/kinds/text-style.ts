// Problems of how narratives are written: what is harder to read, or to listen to, than it need be.
import type { ProblemKind } from '../problem-kind.ts';

export const textStyleProblems = {
  'heading-repeated': {
    severity: 'warning',
    what: {
      sv: 'Rubriken ”{text}” står redan på rad {other}.',
      en: 'The heading “{text}” already stands on line {other}.',
    },
    remedy: {
      sv: 'Skriv i rubriken vad som skiljer avsnitten åt.',
      en: 'Say in the heading how the sections differ.',
    },
    guide:
      'Den som lyssnar på sidan hoppar mellan rubrikerna, och hör inte vad som står omkring dem. Två likadana rubriker går inte att skilja åt.',
  },
  'heading-punctuation': {
    severity: 'hint',
    what: { sv: 'Rubriken slutar med ”{sign}”.', en: 'The heading ends with “{sign}”.' },
    remedy: { sv: 'Ta bort tecknet: ”{text}”.', en: 'Remove the sign: “{text}”.' },
    guide:
      'En rubrik har ingen punkt efter sig och inget kolon. Frågetecken går bra. Är rubriken flera meningar lång passar den bättre som ingress eller vanlig text.',
  },
  'bold-as-heading': {
    severity: 'warning',
    what: {
      sv: 'Stycket ”{text}” är bara fetstil eller kursiv och ser ut som en rubrik.',
      en: 'The paragraph “{text}” is only bold or italics and looks like a heading.',
    },
    remedy: {
      sv: 'Är det en rubrik, skriv ”{heading}”. Annars skriv det som vanlig text.',
      en: 'If it is a heading, write “{heading}”. Otherwise write it as ordinary text.',
    },
    guide:
      'Fetstil syns, men hörs inte. Bara en rubrik som är skriven med # kommer med i innehållet och går att hoppa till. En fet inledning på ett stycke går bra, bara texten fortsätter efter den.',
  },
  'verb-doubled': {
    severity: 'warning',
    what: {
      sv: '”{verb}” står före <Change>, som själv skriver till exempel ”ökade med”.',
      en: '“{verb}” stands before <Change>, which itself writes “increased by” or the like.',
    },
    remedy: {
      sv: 'Ta bort ”{verb}”. Då stämmer ordet också när siffran ändras.',
      en: 'Remove “{verb}”. Then the word is right when the figure changes too.',
    },
    guide:
      'Change skriver både ordet och storleken: ”ökade med 5 procent” eller ”minskade med 5 procent”. Skriver du ordet själv står det två gånger. Behöver du bara storleken finns form="amount", men då måste du själv se till att ordet stämmer.',
  },
  'text-capitals': {
    severity: 'hint',
    what: {
      sv: '”{text}” är skrivet med enbart stora bokstäver.',
      en: '“{text}” is written in capitals alone.',
    },
    remedy: {
      sv: 'Skriv ”{plain}”, med stor bokstav först i namn.',
      en: 'Write “{plain}”, with a capital first in names.',
    },
    guide:
      'Ord i stora bokstäver saknar den form som ögat känner igen, och en del skärmläsare läser dem bokstav för bokstav. Betona med fetstil i stället.',
  },
  'list-typed': {
    severity: 'warning',
    what: {
      sv: 'Listan är skriven för hand och blir ett vanligt stycke.',
      en: 'The list is typed by hand and becomes an ordinary paragraph.',
    },
    remedy: {
      sv: 'Skriv varje punkt på en egen rad, som ”{example}”, med en tom rad före den första.',
      en: 'Write each item on a line of its own, such as “{example}”, with a blank line before the first.',
    },
    guide:
      'Tankstreck och a) ger ingen lista här, och 1. 2. på samma rad blir en enda punkt. En lista börjar varje rad med ett bindestreck och ett mellanslag, eller med 1. och ett mellanslag. Då hör den som lyssnar hur många punkter den har.',
  },
  'columns-typed': {
    severity: 'warning',
    what: {
      sv: 'Raderna är ställda i kolumner med mellanslag, tabbar eller streck.',
      en: 'The lines are set in columns with spaces, tabs or bars.',
    },
    remedy: {
      sv: 'Lägg siffrorna i en CSV-fil och skriv <Table table="…" />, eller skriv en lista.',
      en: 'Put the figures in a CSV file and write <Table table="…" />, or write a list.',
    },
    guide:
      'På sidan blir flera mellanslag ett enda, och kolumnerna faller ihop. En tabell har rubriker, så att den som lyssnar vet vad varje siffra gäller.',
  },
  'link-vague': {
    severity: 'warning',
    what: {
      sv: 'Länktexten ”{text}” säger inte vart länken leder.',
      en: 'The link text “{text}” does not say where the link leads.',
    },
    remedy: {
      sv: 'Skriv det i länken: [vad läsaren hittar där]({address}).',
      en: 'Say it in the link: [what the reader finds there]({address}).',
    },
    guide:
      'Den som lyssnar på sidan kan få alla länkar i en lista, utan meningarna omkring dem. ”Klicka här” och ”läs mer” säger ingenting där.',
  },
  'link-bare': {
    severity: 'warning',
    what: { sv: 'Länktexten är en webbadress.', en: 'The link text is a web address.' },
    remedy: {
      sv: 'Skriv vad sidan heter: [sidans namn]({address}).',
      en: 'Write what the page is called: [name of the page]({address}).',
    },
    guide:
      'En skärmläsare läser upp adressen tecken för tecken, och i en smal spalt bryts den mitt i. E-postadresser får stå som de är.',
  },
  'link-ambiguous': {
    severity: 'warning',
    what: {
      sv: 'Länken ”{text}” leder till {address}, men på rad {other} leder samma länktext till {elsewhere}.',
      en: 'The link “{text}” leads to {address}, but on line {other} the same link text leads to {elsewhere}.',
    },
    remedy: {
      sv: 'Skriv i länktexterna vad som skiljer sidorna åt, eller rätta adressen.',
      en: 'Say in the link texts how the pages differ, or correct the address.',
    },
    guide: 'Två länkar med samma text antas leda till samma sida. Olika texter till samma sida går bra.',
  },
  'alt-empty': {
    what: {
      sv: 'Beskrivningen ”{alt}” säger inte vad bilden visar.',
      en: 'The description “{alt}” does not say what the picture shows.',
    },
    remedy: {
      sv: 'Skriv i {attribute} det som är viktigt i bilden. Säger den inget som inte står i texten, skriv decorative i stället.',
      en: 'Write in {attribute} what matters in the picture. If it says nothing that the text does not, write decorative instead.',
    },
    guide:
      'Den som inte ser bilden får beskrivningen uppläst. Ett filnamn, eller bara ordet ”bild”, är detsamma som ingen beskrivning.',
  },
  'alt-opening': {
    severity: 'hint',
    what: {
      sv: 'Beskrivningen börjar med att det är en bild.',
      en: 'The description begins by saying that it is a picture.',
    },
    remedy: { sv: 'Skriv alt="{corrected}".', en: 'Write alt="{corrected}".' },
    guide: 'En skärmläsare säger själv att det är en bild. Börja med det som den visar.',
  },
  'sentence-long': {
    severity: 'hint',
    what: { sv: 'Meningen har {words} ord.', en: 'The sentence has {words} words.' },
    remedy: {
      sv: 'Dela den, eller gör en lista av den. Mer än {limit} ord är svårt att hålla i minnet.',
      en: 'Divide it, or make a list of it. More than {limit} words are hard to keep in mind.',
    },
    guide:
      'En lång mening går att dela där det står ett och, ett som eller ett kommatecken. En siffra ur tabellerna räknas som ett ord. Citat räknas inte.',
  },
  'text-difficult': {
    severity: 'hint',
    what: {
      sv: 'Texten är svår att läsa: LIX är {lix}.',
      en: 'The text is difficult to read: LIX is {lix}.',
    },
    remedy: {
      sv: 'Dela långa meningar och byt långa ord. Börja med ”{beginning} …”, som har flest långa ord: {longWords}. Upp till {limit} är texten lätt eller medelsvår.',
      en: 'Divide long sentences and replace long words. Begin with “{beginning} …”, which has the most long words: {longWords}. Up to {limit} a text is easy or of medium difficulty.',
    },
    guide:
      'LIX är antalet ord i meningarna plus andelen ord med mer än sex bokstäver. Över 50 räknas som svårt, 30–40 som lätt. Måttet säger ingenting om innehållet: det är ett tips. Texter med färre än 100 ord bedöms inte.',
  },
} as const satisfies Record<string, ProblemKind>;
