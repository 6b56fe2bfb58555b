// Problems of small counts that can be worked out, and of personal data.
import type { ProblemKind } from '../problem-kind.ts';

export const disclosureProblems = {
  'disclosure-range': {
    what: {
      sv: 'Regeln för små antal säger inte från vilket till vilket antal den gäller.',
      en: 'The rule for small counts does not say from which to which count it holds.',
    },
    remedy: {
      sv: 'Skriv både counts_from och counts_to, det minsta först. Börja på 1 om noll får visas, på 0 om noll också ska döljas.',
      en: 'Write both counts_from and counts_to, the smaller first. Begin at 1 if zeros may be shown, at 0 if they are to be hidden too.',
    },
    guide: 'Med counts_from: 1 och counts_to: 4 visas inga antal från 1 till 4. Noll visas då.',
  },
  'figure-disclosed': {
    what: {
      sv: 'Den dolda siffran för {address} går att räkna ut: {recipe}.',
      en: 'The hidden figure for {address} can be worked out: {recipe}.',
    },
    remedy: {
      sv: 'Dölj mer eller slå ihop kategorier: {suggestion}.',
      en: 'Hide more or merge categories: {suggestion}.',
    },
    guide:
      'En siffra är dold, men andra siffror röjer den: helheten minus övriga delar, året minus kvartalen, en tidigare version, eller en andel och det den är en andel av. Programmet räknar ut vilka värden den dolda siffran kan ha. En siffra som regeln för små antal döljer ska kunna ligga minst lika långt isär som regelns gränser, och en annan dold siffra ska kunna ha fler än ett värde. Dölj en siffra till, eller slå ihop kategorier.',
  },
  'hidden-figure-public': {
    what: {
      sv: 'Den dolda siffran för {address} står i filen, som alla kan läsa.',
      en: 'The hidden figure for {address} stands in the file, which everybody can read.',
    },
    remedy: {
      sv: 'Skriv c i cellen. Behöver ni den rätta siffran, spara den utanför det öppna projektet.',
      en: 'Write c in the cell. If you need the true figure, keep it outside the public repository.',
    },
    guide:
      'Med repository i site.yaml är datafilerna öppna för alla. Då döljer regeln för små antal och listan suppressed bara siffran på webbplatsen, inte i filen. Bara c i cellen döljer den. Projektets historik har kvar filens tidigare innehåll: har siffran redan legat där måste ni ta bort den ur historiken också.',
  },
  'name-left': {
    what: {
      sv: '”{written}” i texten är en del av namnet på en person som inte längre ska synas.',
      en: '“{written}” in the text is a part of the name of a person who is no longer to be shown.',
    },
    remedy: {
      sv: 'Skriv rollen i stället, eller hela namnet i ett stycke så byts det ut av sig självt.',
      en: 'Write the role instead, or the whole name in one piece so that it is replaced by itself.',
    },
    guide:
      'Programmet byter ut hela namn ur redactions.yaml. Ett ensamt förnamn eller efternamn, eller ett namn som är delat av fetstil eller en länk, kan det inte byta ut säkert.',
  },
  'redaction-unmatched': {
    severity: 'warning',
    what: {
      sv: 'Namnet {name} står ingenstans i publikationen.',
      en: 'The name {name} stands nowhere in the publication.',
    },
    remedy: {
      sv: 'Rätta stavningen, eller ta bort raden om namnet redan är borta ur filerna.',
      en: 'Correct the spelling, or remove the entry if the name is already gone from the files.',
    },
    guide: 'Ett felstavat namn i redactions.yaml döljer ingen.',
  },
} as const satisfies Record<string, ProblemKind>;
