// Problems of versions: seals that are broken, revisions without a reason, figures that changed in silence.
import type { ProblemKind } from '../problem-kind.ts';

export const revisionProblems = {
  'version-gap': {
    what: { sv: 'Version {missing} saknas före {version}.', en: 'Version {missing} is missing before {version}.' },
    remedy: { sv: 'Döp om mappen {version} till {missing}.', en: 'Rename the folder {version} to {missing}.' },
    guide:
      'Versionerna av en utgåva heter v1, v2, v3 och så vidare, utan luckor. Varje version bygger på den före. Mappen för en ny version gör du med npm run revise.',
  },
  'version-early': {
    what: {
      sv: 'Versionen {version} är publicerad före {before}.',
      en: 'Version {version} is published before {before}.',
    },
    remedy: {
      sv: 'Rätta released_on, så att {version} kommer samma dag som {before} eller senare.',
      en: 'Correct released_on, so that {version} comes on the same day as {before} or later.',
    },
    guide:
      'Datumet i released_on är dagen då just den versionen publicerades. En senare version kan inte komma före en tidigare.',
  },
  'status-provisional-again': {
    what: {
      sv: 'Versionen {version} är preliminär, men {before} var slutlig.',
      en: 'Version {version} is provisional, but {before} was final.',
    },
    remedy: {
      sv: 'Ta bort status: provisional. Är några siffror osäkra märker du dem med p eller u i tabellen.',
      en: 'Remove status: provisional. If some figures are uncertain, mark them with p or u in the table.',
    },
    guide: 'Siffror blir slutliga en gång. Är en slutlig siffra fel rättas den i en ny version, som också är slutlig.',
  },
  'version-unchanged': {
    what: {
      sv: 'Versionen {version} ändrar ingenting: allt är som i {before}.',
      en: 'Version {version} changes nothing: all is as in {before}.',
    },
    remedy: {
      sv: 'Lägg filerna som ska ändras i mappen {version} och ändra dem där. Behövs ingen ändring tar du bort mappen.',
      en: 'Put the files to be changed in the folder {version} and change them there. If there is nothing to change, remove the folder.',
    },
    guide:
      'En ny version finns för att något i den är annorlunda: en siffra, en text, personalen eller något i release.yaml. Det här står också direkt efter npm run revise, tills du har gjort ändringen.',
  },
  'version-not-sealed': {
    severity: 'warning',
    what: {
      sv: 'Versionen {version} är inte förseglad, fast {next} har ersatt den.',
      en: 'Version {version} is not sealed, although {next} has replaced it.',
    },
    remedy: { sv: 'Försegla den: kör `{command}`.', en: 'Seal it: run `{command}`.' },
    guide:
      'Vad som har ändrats räknas ut genom att jämföra två versioner. Kan den äldre fortfarande ändras går det inte att lita på jämförelsen.',
  },
  'revision-missing': {
    what: {
      sv: 'Versionen {version} säger inte varför den finns.',
      en: 'Version {version} does not say why there is one.',
    },
    remedy: {
      sv: 'Lägg till revision: { kind: correction, reason: … } med orsaken till att {before} ändras.',
      en: 'Add revision: { kind: correction, reason: … } with the reason why {before} is changed.',
    },
    guide:
      'Läsaren ska få veta varför siffror som redan är publicerade har ändrats. Skriv correction om något var fel, och revision om ändringen var planerad, till exempel när preliminära siffror blir slutliga.',
  },
  'revision-in-first': {
    what: { sv: 'Den första versionen ändrar ingenting.', en: 'The first version does not revise anything.' },
    remedy: {
      sv: 'Ta bort revision, eller flytta den till release.yaml i den version som ändrar något.',
      en: 'Remove revision, or move it to the release.yaml of the version that changes something.',
    },
    guide:
      'Nyckeln revision hör hemma i release.yaml i v2 och senare versioner. Där står varför versionen före har ändrats.',
  },
  'sealed-figure-changed': {
    what: {
      sv: 'Siffran för {address} har ändrats efter förseglingen av {version}: {before} har blivit {after}.',
      en: 'The figure for {address} has been changed since {version} was sealed: {before} has become {after}.',
    },
    remedy: {
      sv: 'Återställ den. Ska siffran rättas kör du `{command}` och ändrar i den nya versionen.',
      en: 'Restore it. If the figure is to be corrected, run `{command}` and change it in the new version.',
    },
    guide:
      'Versionen är förseglad: det som har publicerats får inte ändras i tysthet. En siffra rättas i en ny version, så att läsaren ser vad som har ändrats och varför. Finns filen i Git återställer du den med git restore.',
  },
  'sealed-file-changed': {
    what: {
      sv: 'Filen har {happened} efter förseglingen av {version}.',
      en: 'The file has {happened} since {version} was sealed.',
    },
    remedy: {
      sv: 'Återställ mappen som den var. Ska något ändras kör du `{command}` och ändrar i den nya versionen.',
      en: 'Restore the folder as it was. If something is to be changed, run `{command}` and change it in the new version.',
    },
    guide:
      'Versionen är förseglad: ingen fil i mappen får ändras, tas bort eller läggas till. Det gäller också ändringar som inte syns, till exempel andra radslut eller ett mellanslag. Finns mappen i Git återställer du den med git restore.',
  },
  'sealed-figures-lost': {
    what: {
      sv: 'Förseglade siffror i {version} går inte längre att läsa, till exempel {address}. Antal: {count}.',
      en: 'Sealed figures of {version} can no longer be read, such as {address}. Number: {count}.',
    },
    remedy: {
      sv: 'Filen är som när den förseglades. Återställ koderna i publication.yaml, indicators.yaml och dimensions.yaml.',
      en: 'The file is as when it was sealed. Restore the codes in publication.yaml, indicators.yaml and dimensions.yaml.',
    },
    guide:
      'En kod som används i en förseglad utgåva har bytts eller tagits bort, så att filen inte längre går att tolka. Koder syns inte för läsaren: byt i stället det som står under label.',
  },
  'seal-copied': {
    what: {
      sv: 'Förseglingen är inte den här versionens utan en kopia av den för {sealed}.',
      en: 'The seal is not that of this version but a copy of the one of {sealed}.',
    },
    remedy: {
      sv: 'Ta bort seal.json ur mappen {version}. Försegla med npm run seal när utgåvan är publicerad.',
      en: 'Remove seal.json from the folder {version}. Seal with npm run seal when the release has been published.',
    },
    guide:
      'Den som kopierar en mapp till en ny period eller en ny version får med förseglingen. Den gäller bara den version som den gjordes för.',
  },
  'seal-edited': {
    what: {
      sv: 'Förseglingen av {version} har ändrats för hand, eller går inte att läsa.',
      en: 'The seal of {version} has been edited by hand, or cannot be read.',
    },
    remedy: {
      sv: 'Återställ seal.json som den var när versionen förseglades.',
      en: 'Restore seal.json as it was when the version was sealed.',
    },
    guide:
      'Filen seal.json skrivs av npm run seal och ska aldrig ändras. I den står vad varje fil och siffra var när versionen förseglades. Finns filen i Git återställer du den med git restore.',
  },
} as const satisfies Record<string, ProblemKind>;
