// Problems with the key figures of other sites that have been fetched.
import type { ProblemKind } from '../problem-kind.ts';

export const peerProblems = {
  'peer-address': {
    what: {
      sv: '”{written}” är ingen adress som siffror kan hämtas från.',
      en: '“{written}” is no address that figures can be fetched from.',
    },
    remedy: {
      sv: 'Skriv hela adressen till den andra webbplatsens nyckeltal.json, så här: https://www.example.org/nyckeltal.json.',
      en: "Write the whole address of the other site's nyckeltal.json, like this: https://www.example.org/nyckeltal.json.",
    },
    guide:
      'Adressen ska börja med https:// och ha ett namn som finns på internet. Användarnamn, lösenord, ip-nummer och namn i det egna nätet går inte att använda.',
  },
  'peer-missing': {
    what: {
      sv: 'Siffrorna från ”{slug}” är inte hämtade från {url}.',
      en: 'The figures of “{slug}” have not been fetched from {url}.',
    },
    remedy: {
      sv: 'Kör npm run peers och lägg till filerna i Git.',
      en: 'Run npm run peers and add the files to Git.',
    },
    guide:
      'Andra webbplatsers siffror hämtas i förväg och ligger sedan bland dina egna filer. Bygget hämtar aldrig något. Felet kommer också när adressen i site.yaml har ändrats sedan siffrorna hämtades. Går siffrorna inte att hämta tar du bort webbplatsen ur listan så länge.',
  },
  'peer-file-changed': {
    what: {
      sv: 'Filen är inte den som hämtades {day}.',
      en: 'The file is not the one that was fetched on {day}.',
    },
    remedy: {
      sv: 'Återställ den ur Git, eller kör npm run peers så att den hämtas på nytt.',
      en: 'Restore it from Git, or run npm run peers to fetch it anew.',
    },
    guide:
      'Någon har ändrat i filen, eller så har den sparats om av ett program. En annan webbplats siffror ska stå precis som de hämtades. Filens kontrollsumma står i _pins.json.',
  },
  'peer-invalid': {
    what: {
      sv: 'Filen går inte att läsa som nyckeltal: {reason}.',
      en: 'The file cannot be read as key figures: {reason}.',
    },
    remedy: {
      sv: 'Hämta den på nytt med npm run peers. Hjälper inte det tar du bort webbplatsen ur peers i site.yaml.',
      en: 'Fetch it anew by npm run peers. If that does not help, remove the site from peers in site.yaml.',
    },
    guide:
      'Filen är den som hämtades, men följer inte den version av profilen som programmet läser. Det kan hända när programmet har uppgraderats.',
  },
  'peer-not-listed': {
    severity: 'warning',
    what: {
      sv: 'Filen hör till ”{slug}”, som inte står under peers i site.yaml.',
      en: 'The file belongs to “{slug}”, which is not listed below peers in site.yaml.',
    },
    remedy: {
      sv: 'Lägg till webbplatsen där, eller kör npm run peers så tas filen bort.',
      en: 'Add the site there, or run npm run peers to remove the file.',
    },
    guide: 'Filen visas inte. Den ligger kvar efter en webbplats som har tagits bort ur listan.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
