// Problems of figures that do not hold together, and questions about figures that look odd.
import type { ProblemKind } from '../problem-kind.ts';

/** How every question is answered. */
const answer = {
  sv: 'Rätta siffran, eller skriv {entry} under answers i {file}.',
  en: 'Correct the figure, or write {entry} under answers in {file}.',
} as const;

export const reconciliationProblems = {
  'identity-kind': {
    what: {
      sv: 'Identiteten ”{key}” ska ha ett av parts, periods, at_most och product.',
      en: 'The identity “{key}” has to have one of parts, periods, at_most and product.',
    },
    remedy: { sv: 'Behåll ett av dem, eller skriv det som saknas.', en: 'Keep one of them, or write the one missing.' },
    guide:
      'En identitet säger en sak som ska gå ihop. Ska två saker gå ihop behöver de var sin identitet med var sin kod.',
  },
  'identity-not-additive': {
    what: {
      sv: 'Indikatorn {indicator} går inte att lägga ihop: dess aggregation är none ({unit}).',
      en: 'The indicator {indicator} cannot be added up: its aggregation is none ({unit}).',
    },
    remedy: {
      sv: 'Ta bort identiteten. Är siffran ett antal skriver du aggregation: sum i indicators.yaml, är den ett medelvärde aggregation: mean_weighted_by med indikatorn som väger.',
      en: 'Remove the identity. If the figure is a count, write aggregation: sum in indicators.yaml; if it is a mean, aggregation: mean_weighted_by with the indicator that weighs.',
    },
    guide:
      'En median, ett nöjdhetsindex eller en andel blir inte helhetens om man lägger ihop delarna. Bara antal läggs ihop, och medelvärden vägs ihop när det är känt vad de vägs med.',
  },
  'identity-units': {
    what: {
      sv: '{part} ({partUnit}) och {whole} ({wholeUnit}) har olika enhet.',
      en: '{part} ({partUnit}) and {whole} ({wholeUnit}) have different units.',
    },
    remedy: {
      sv: 'Välj två indikatorer med samma enhet. Ett antal mot en andel av ett annat antal skrivs med product.',
      en: 'Choose two indicators of the same unit. A count against a share of another count is written with product.',
    },
    guide: 'Det går inte att jämföra till exempel ett antal med en andel.',
  },
  'identity-unknown': {
    what: { sv: 'Publikationen har ingen identitet ”{written}”.', en: 'The publication has no identity “{written}”.' },
    remedy: {
      sv: 'Använd en kod som står under identities i publication.yaml.',
      en: 'Use a code that stands under identities in publication.yaml.',
    },
    guide: 'Ett skäl under residuals i release.yaml hör till en av de identiteter som publication.yaml har.',
  },
  'residual-unexplained': {
    what: {
      sv: '”{identity}” går inte ihop: {computed}, men {address} är {number}. Skillnaden är {difference}.',
      en: '“{identity}” does not hold: {computed}, but {address} is {number}. The difference is {difference}.',
    },
    remedy: {
      sv: 'Rätta siffrorna, eller skriv {entry} med skälet under residuals i {file}.',
      en: 'Correct the figures, or write {entry} with the reason under residuals in {file}.',
    },
    guide:
      'Siffror som ska gå ihop enligt identities i publication.yaml gör inte det. Stämmer siffrorna med källan skriver du skälet, och bara det du vet: ”Källan anger inte varför.” Skillnaden räknas ut åt dig och står tillsammans med skälet under tabellen.',
  },
  'reason-without-residual': {
    what: {
      sv: 'Det finns inget skäl att förklara {residual}: siffrorna går ihop.',
      en: 'There is nothing to explain about {residual}: the figures add up.',
    },
    remedy: { sv: 'Ta bort skälet, eller rätta kategorierna.', en: 'Remove the reason, or correct the categories.' },
    guide:
      'Ett skäl under residuals hör inte till någon skillnad. Kanske har siffran rättats sedan skälet skrevs, eller så gäller skälet en annan kategori.',
  },
  'reason-twice': {
    what: { sv: '{residual} har fått två skäl.', en: '{residual} has been given two reasons.' },
    remedy: { sv: 'Behåll ett av dem.', en: 'Keep one of them.' },
    guide: 'Under residuals får samma identitet bara ett skäl för samma kategorier.',
  },
  'answer-without-question': {
    what: {
      sv: 'Ingen har frågat {question} om {address}.',
      en: 'Nobody has asked {question} about {address}.',
    },
    remedy: {
      sv: 'Ta bort svaret, eller rätta indikatorn eller kategorierna.',
      en: 'Remove the answer, or correct the indicator or the categories.',
    },
    guide:
      'Ett svar under answers i release.yaml hör inte till någon fråga. Kanske har siffran ändrats, så att svaret inte längre är sant.',
  },
  'answer-twice': {
    what: {
      sv: 'Frågan {question} om {address} har fått två svar.',
      en: 'The question {question} about {address} has been answered twice.',
    },
    remedy: { sv: 'Behåll ett av dem.', en: 'Keep one of them.' },
    guide: 'Under answers får samma fråga om samma siffra bara ett svar.',
  },
  'change-unusual': {
    severity: 'question',
    what: {
      sv: 'Har {address} verkligen ändrats så mycket, från {other} ({period}) till {number}? Förändringen är {change}; den brukar ligga mellan {from} och {to}.',
      en: 'Has {address} really changed so much, from {other} ({period}) to {number}? The change is {change}; it is usually between {from} and {to}.',
    },
    remedy: answer,
    guide:
      'Förändringen ligger långt utanför siffrans egna tidigare förändringar. Frågan ställs när det finns minst fyra av dem. Det vanliga är medianen plus och minus 3,5 gånger det typiska avståndet till den (medianen av avstånden delad med 0,6745).',
  },
  'change-impossible': {
    severity: 'question',
    what: {
      sv: 'Kan {address} ha minskat med mer än 100 procent ({number})?',
      en: 'Can {address} have fallen by more than 100 per cent ({number})?',
    },
    remedy: answer,
    guide: 'Det som aldrig är mindre än 0 kan inte minska med mer än hela sig självt.',
  },
  'figure-repeated': {
    severity: 'question',
    what: {
      sv: 'Är {address} verkligen {number}, exakt som {period}?',
      en: 'Is {address} really {number}, exactly as for {period}?',
    },
    remedy: answer,
    guide:
      'Siffran är på siffran när densamma som för en tidigare period. Kanske har den följt med från den förra filen. Frågan gäller inte uppskattningar och inte siffror med färre än fyra siffror, nollor i slutet oräknade: de blir lika av en slump.',
  },
  'figure-nothing': {
    severity: 'question',
    what: {
      sv: 'Är {address} verkligen {number}? {period} var det {other}.',
      en: 'Is {address} really {number}? For {period} it was {other}.',
    },
    remedy: answer,
    guide: 'Där det tidigare fanns något står det 0. Saknas uppgiften ska det stå x, inte 0.',
  },
  'period-repeated': {
    severity: 'question',
    what: {
      sv: 'Är {address} verkligen {number} också för {period}? Den ena perioden ingår i den andra.',
      en: 'Is {address} really {number} for {period} as well? One period lies within the other.',
    },
    remedy: answer,
    guide:
      'Ett kvartal är lika stort som hela året, eller en månad som sitt tertial. Då hände ingenting under resten av tiden, eller så har samma siffra hamnat på två ställen. Frågan ställs i båda utgåvorna.',
  },
  'row-not-available': {
    severity: 'question',
    what: {
      sv: 'Ska raden stå kvar, fast alla uppgifter saknas? Den första är {address}.',
      en: 'Should the row stand, although all its figures are missing? The first is {address}.',
    },
    remedy: {
      sv: 'Fyll i siffrorna, ta bort raden, eller skriv {entry} under answers i {file}.',
      en: 'Fill in the figures, remove the row, or write {entry} under answers in {file}.',
    },
    guide: 'Alla celler i raden har x. Det kan vara meningen, men ofta har uppgifterna inte kommit in.',
  },
} as const satisfies Record<string, ProblemKind>;
