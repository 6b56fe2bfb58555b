// Problems in how a YAML file is written, whatever it says.
import type { ProblemKind } from '../problem-kind.ts';

export const writingProblems = {
  'yaml-syntax': {
    what: { sv: 'Raden går inte att läsa som YAML.', en: 'The line cannot be read as YAML.' },
    remedy: {
      sv: 'Jämför raden och den ovanför med exemplen i guiden om datafilerna.',
      en: 'Compare the line and the one above with the examples in the guide to the data files.',
    },
    guide:
      'Något på raden bryter mot skrivsättet, men det går inte att avgöra vad. Ett vanligt fel är en rad med bara --- mitt i filen.',
  },
  'yaml-tab': {
    what: { sv: 'Raden är indragen med tabb.', en: 'The line is indented with a tab.' },
    remedy: {
      sv: 'Byt tabben mot mellanslag, två för varje nivå.',
      en: 'Replace the tab by spaces, two for each level.',
    },
    guide: 'I YAML visar indraget vad som hör ihop, och det får bara göras med mellanslag.',
  },
  'yaml-indent': {
    what: {
      sv: 'Raden är indragen så att det inte går att se vad den hör till.',
      en: 'The line is indented so that one cannot see what it belongs to.',
    },
    remedy: {
      sv: 'Dra in den lika långt som raderna den hör ihop med. Är den fortsättningen på en lång text, skriv hela texten inom citattecken.',
      en: 'Indent it as far as the lines that it belongs with. If it continues a long text, put the whole text in quotes.',
    },
    guide: 'Rader på samma nivå ska ha lika många mellanslag före sig, varken fler eller färre.',
  },
  'yaml-colon': {
    what: {
      sv: 'Texten innehåller ett kolon följt av mellanslag och läses därför som en nyckel.',
      en: 'The text holds a colon followed by a space and is therefore read as a key.',
    },
    remedy: {
      sv: 'Sätt citattecken runt hela texten: "Så här: text". Är det en ny nyckel, skriv den på en egen rad eller med komma före.',
      en: 'Put quotes around the whole text: "Like this: text". If it is a new key, put it on a line of its own or after a comma.',
    },
    guide:
      'Ett kolon med mellanslag efter betyder ”här börjar värdet”. Citattecken runt texten gör kolonet till ett vanligt skiljetecken.',
  },
  'yaml-colon-space': {
    what: {
      sv: 'Raden saknar ett kolon med mellanslag mellan nyckel och värde.',
      en: 'The line lacks a colon and a space between key and value.',
    },
    remedy: {
      sv: 'Skriv nyckel, kolon, mellanslag och värde: name: Kundcenter.',
      en: 'Write key, colon, space and value: name: Kundcenter.',
    },
    guide: 'Det ska vara ett mellanslag efter kolonet. ”language:sv” läses som ett enda ord.',
  },
  'yaml-comma': {
    what: {
      sv: '”{written}” har inget värde.',
      en: '“{written}” has no value.',
    },
    remedy: {
      sv: 'Är det en nyckel, skriv kolon, mellanslag och värde. Hör det till texten före ett komma, sätt citattecken runt hela texten.',
      en: 'If it is a key, write a colon, a space and a value. If it belongs to the text before a comma, put the whole text in quotes.',
    },
    guide:
      'Innanför klamrar, som i { sv: …, en: … }, skiljer komma åt olika språk. En text med komma i behöver därför citattecken: { sv: "Gator, torg och parker" }.',
  },
  'yaml-quotes': {
    what: { sv: 'Citattecknen stämmer inte.', en: 'The quotes do not match.' },
    remedy: {
      sv: 'Sätt ett citattecken före och ett efter hela texten, och inget mellan dem. Behöver texten egna citattecken, skriv ”så”. Följer en ny nyckel på samma rad, skriv komma före den.',
      en: 'Put one quote before and one after the whole text, and none in between. If the text needs quotes of its own, write “so”. If a new key follows on the line, write a comma before it.',
    },
    guide: 'En text som börjar med " eller \' ska sluta med samma tecken, och inget mer får stå efter det på raden.',
  },
  'yaml-backslash': {
    what: {
      sv: 'Efter ett bakstreck inom citattecken står ett tecken som inte kan stå där.',
      en: 'After a backslash in quotes stands a character that cannot stand there.',
    },
    remedy: {
      sv: 'Skriv bakstrecket två gånger, eller byt " mot \' runt texten.',
      en: 'Write the backslash twice, or use \' instead of " around the text.',
    },
    guide: 'Inom raka citattecken betyder bakstreck något särskilt. Det händer främst i sökvägar som C:\\data.',
  },
  'yaml-bracket': {
    what: {
      sv: 'En parentes avslutas inte, eller avslutas två gånger.',
      en: 'A bracket is not closed, or is closed twice.',
    },
    remedy: {
      sv: 'Kontrollera att varje [ avslutas med ] och varje { med }.',
      en: 'Check that each [ is closed by ] and each { by }.',
    },
    guide: 'Listor inom hakparenteser och nycklar inom klamrar ska börja och sluta, helst på samma rad.',
  },
  'yaml-sign': {
    what: {
      sv: 'En text utan citattecken kan inte börja med {sign}.',
      en: 'A text without quotes cannot begin with {sign}.',
    },
    remedy: { sv: 'Sätt citattecken runt texten.', en: 'Put quotes around the text.' },
    guide:
      'Tecknen * & ! % @ ` och - betyder något särskilt först i ett värde. Inom citattecken är de vanliga tecken. Fetstil och kursiv finns bara i texterna, inte i YAML-filerna.',
  },
  'yaml-keys': {
    what: { sv: 'Filen består inte av nycklar med värden.', en: 'The file does not consist of keys with values.' },
    remedy: {
      sv: 'Börja varje rad längst till vänster med en nyckel och ett kolon: name: Kundcenter.',
      en: 'Begin each line at the left margin with a key and a colon: name: Kundcenter.',
    },
    guide: 'Filen går att läsa, men är en enda text eller en lista. Alla beskrivningar är nycklar med värden.',
  },
  'key-twice': {
    what: { sv: 'Nyckeln ”{key}” står två gånger.', en: 'The key “{key}” stands twice.' },
    remedy: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
    guide: 'Samma nyckel får bara stå en gång på samma ställe. Annars vet ingen vilket värde som gäller.',
  },
} as const satisfies Record<string, ProblemKind>;
