// Problems with the keys and values of a YAML file, each by itself.
import type { ProblemKind } from '../problem-kind.ts';

export const valueProblems = {
  'key-unknown': {
    what: { sv: 'Nyckeln ”{key}” är okänd här.', en: 'The key “{key}” is not known here.' },
    remedy: {
      sv: 'Rätta stavningen, flytta den dit den hör, eller ta bort den.',
      en: 'Correct the spelling, move it where it belongs, or remove it.',
    },
    guide:
      'Bara de nycklar som guiden om datafilerna beskriver kan användas. Ofta är det ett stavfel, eller fel indrag så att nyckeln hamnar under något annat.',
  },
  'key-missing': {
    what: { sv: 'Nyckeln ”{key}” saknas.', en: 'The key “{key}” is missing.' },
    remedy: {
      sv: 'Lägg till den. Guiden om datafilerna visar hur den skrivs.',
      en: 'Add it. The guide to the data files shows how it is written.',
    },
    guide: 'En uppgift som alltid ska finnas är inte ifylld. Platsen i meddelandet är där nyckeln skulle ha stått.',
  },
  'value-missing': {
    what: { sv: 'Nyckeln ”{key}” har inget värde.', en: 'The key “{key}” has no value.' },
    remedy: {
      sv: 'Skriv värdet efter kolonet. Ett värde som börjar med # ska stå inom citattecken.',
      en: 'Write the value after the colon. A value that begins with # has to be in quotes.',
    },
    guide:
      'Efter kolonet står ingenting, eller bara en kommentar. Allt från # till radens slut är en kommentar, så en färg som #0f5b78 behöver citattecken.',
  },
  'value-type': {
    what: { sv: '”{key}” ska vara {expected}.', en: '“{key}” should be {expected}.' },
    remedy: {
      sv: 'Skriv om värdet. Guiden om datafilerna visar hur.',
      en: 'Rewrite the value. The guide to the data files shows how.',
    },
    guide: 'Värdet är av fel sort, till exempel en text där en lista ska stå. Ja och nej skrivs true och false.',
  },
  'value-quotes': {
    what: {
      sv: '”{key}” ska vara en text, men {written} läses som något annat.',
      en: '“{key}” should be a text, but {written} is read as something else.',
    },
    remedy: { sv: 'Sätt citattecken runt: {corrected}.', en: 'Put quotes around it: {corrected}.' },
    guide:
      'Ett värde som bara består av siffror läses som ett tal, och true och false som ja och nej. Med citattecken blir det en text. Det gäller till exempel årtal och telefonnummer.',
  },
  'choice-unknown': {
    what: { sv: '”{written}” går inte att välja för ”{key}”.', en: '“{written}” is not a choice for “{key}”.' },
    remedy: { sv: 'Välj något av: {choices}.', en: 'Choose one of: {choices}.' },
    guide: 'Här finns bara ett fåtal ord att välja bland, och de skrivs exakt så som meddelandet visar.',
  },
  'text-invalid': {
    what: {
      sv: '”{key}” ska vara en text, eller en text för varje språk.',
      en: '“{key}” should be a text, or a text for each language.',
    },
    remedy: {
      sv: 'Skriv {key}: text, eller {key}: { sv: text, en: text }. Texten får inte vara tom.',
      en: 'Write {key}: text, or {key}: { sv: text, en: text }. The text must not be empty.',
    },
    guide: 'Texter skrivs en gång, eller en gång per språk. Tomma texter och listor går inte.',
  },
  'reason-blank': {
    what: { sv: '”{key}” är inte ifylld: där står {written}.', en: '“{key}” is not filled in: it says {written}.' },
    remedy: {
      sv: 'Skriv med ord vad ni vet, på varje språk som står där. Vet ni inte varför, skriv det: Källan anger inte varför.',
      en: 'Write in words what you know, in each language that stands there. If you do not know why, say so: The source does not say why.',
    },
    guide:
      'Exemplet i ett felmeddelande har … där du ska skriva. Det är läsaren som ska läsa skälet, och därför räcker inte tecknet.',
  },
  'text-length': {
    what: { sv: 'Texten i ”{key}” är för lång.', en: 'The text of “{key}” is too long.' },
    remedy: { sv: 'Antalet tecken ska vara {allowed}.', en: 'The number of characters should be {allowed}.' },
    guide: 'Några texter måste få plats, till exempel initialerna i märket.',
  },
  'list-length': {
    what: { sv: 'Listan ”{key}” är för lång eller för kort.', en: 'The list “{key}” is too long or too short.' },
    remedy: { sv: 'Antalet värden ska vara {allowed}.', en: 'The number of values should be {allowed}.' },
    guide: 'Några listor måste ha minst en rad, och andra får inte bli hur långa som helst.',
  },
  'listed-twice': {
    what: { sv: '”{written}” står två gånger i ”{key}”.', en: '“{written}” stands twice in “{key}”.' },
    remedy: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
    guide: 'Samma sak kan inte stå två gånger i en lista.',
  },
  'number-range': {
    what: {
      sv: 'Talet i ”{key}” är för stort eller för litet.',
      en: 'The number of “{key}” is too large or too small.',
    },
    remedy: { sv: 'Talet ska vara {allowed}.', en: 'The number should be {allowed}.' },
    guide: 'Talet ligger utanför det som går att använda, till exempel fler än sex decimaler.',
  },
  'code-invalid': {
    what: { sv: '”{written}” kan inte vara en kod.', en: '“{written}” cannot be a code.' },
    remedy: {
      sv: 'Använd små bokstäver a–z och siffror, högst 60 tecken, med _ i indikatorer och dimensioner och - i kategorier, tabeller och publikationer.',
      en: 'Use lower-case a–z and digits, at most 60 characters, with _ in indicators and dimensions and - in categories, tables and publications.',
    },
    guide:
      'Koder binder ihop filerna och blir delar av webbadresser. Därför har de varken mellanslag, stora bokstäver eller å, ä och ö. Det läsaren ser skrivs i label.',
  },
  'date-invalid': {
    what: { sv: '”{written}” är inget datum.', en: '“{written}” is not a date.' },
    remedy: { sv: 'Skriv år-månad-dag, till exempel 2019-02-01.', en: 'Write year-month-day, such as 2019-02-01.' },
    guide:
      'Datum skrivs med fyra siffror för året, två för månaden och två för dagen, med bindestreck mellan. Dagen måste finnas i kalendern.',
  },
  'address-invalid': {
    what: { sv: '”{written}” är ingen giltig adress.', en: '“{written}” is not a valid address.' },
    remedy: {
      sv: 'Skriv hela adressen, till exempel https://www.example.org/ eller namn@example.org.',
      en: 'Write the whole address, such as https://www.example.org/ or name@example.org.',
    },
    guide:
      'En webbadress börjar med https:// och har varken namn eller lösenord före ett @. En e-postadress har ett @ och en domän.',
  },
  'repository-invalid': {
    what: {
      sv: '”{written}” visar inte var en rad i en datafil finns.',
      en: '“{written}” does not tell where a line of a data file is found.',
    },
    remedy: {
      sv: 'Skriv {file} och {line} där filen och raden ska stå: https://github.com/agare/namn/blob/main/{file}#L{line} är ett exempel.',
      en: 'Write {file} and {line} in place of the file and the line: https://github.com/owner/name/blob/main/{file}#L{line} is an example.',
    },
    guide:
      'Adressen är en mall. Programmet byter ut {file} mot filens sökväg och {line} mot radens nummer. {file} måste finnas med, och andra ord inom klamrar går inte att använda.',
  },
} as const satisfies Record<string, ProblemKind>;
