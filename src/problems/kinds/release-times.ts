// Problems of the moment at which a release comes out, and of what is published before it.
import type { ProblemKind } from '../problem-kind.ts';

export const releaseTimeProblems = {
  'release-time-invalid': {
    what: { sv: '”{written}” är ingen tid för publicering.', en: '“{written}” is no time of publication.' },
    remedy: {
      sv: 'Skriv dag och klockslag, till exempel 2026-10-01 08:00, eller bara dagen.',
      en: 'Write day and time, such as 2026-10-01 08:00, or the day alone.',
    },
    guide:
      'Klockslaget står efter ett mellanslag, med två siffror för timmen och två för minuten. Det gäller i webbplatsens tidszon, time_zone i site.yaml. Vill du ange en annan zon, skriv hur långt före UTC den är: 2026-10-01T08:00+02:00.',
  },
  'release-time-skipped': {
    what: {
      sv: 'Klockan är aldrig {written} i {zone}: då ställs den fram.',
      en: 'It is never {written} by the clocks of {zone}: they are put forward over it.',
    },
    remedy: { sv: 'Välj ett annat klockslag.', en: 'Choose another time.' },
    guide:
      'När sommartiden börjar hoppar klockan från 02.00 till 03.00. Ett klockslag däremellan finns inte den dagen.',
  },
  'release-time-twice': {
    what: {
      sv: 'Klockan är {written} två gånger i {zone}: då ställs den tillbaka.',
      en: 'It is {written} twice by the clocks of {zone}: they are put back.',
    },
    remedy: {
      sv: 'Välj ett annat klockslag, eller skriv hur långt före UTC tiden är, till exempel 2026-10-25T02:30+01:00.',
      en: 'Choose another time, or write how far it is ahead of UTC, such as 2026-10-25T02:30+01:00.',
    },
    guide: 'När sommartiden slutar går klockan från 03.00 tillbaka till 02.00. Tiden däremellan kommer två gånger.',
  },
  'time-zone-unknown': {
    what: { sv: '”{written}” är ingen tidszon.', en: '“{written}” is no time zone.' },
    remedy: {
      sv: 'Skriv zonens namn, till exempel Europe/Stockholm, eller ta bort time_zone.',
      en: 'Write the name of the zone, such as Europe/Stockholm, or remove time_zone.',
    },
    guide: 'Namnen är de i IANA:s databas, en världsdel och en stad: Europe/Stockholm, Europe/Helsinki.',
  },
  'unreleased-needed': {
    what: {
      sv: 'Det som står här går inte att visa utan {versions}, som inte är publicerad än ({code}).',
      en: 'What stands here cannot be shown without {versions}, which is not released yet ({code}).',
    },
    remedy: {
      sv: 'Ta bort det, eller låt det komma ut samtidigt, med samma released_on.',
      en: 'Remove it, or let it come out at the same time, with the same released_on.',
    },
    guide:
      'Före sin tid finns en utgåva inte för den som läser webbplatsen, och ett utkast finns inte alls. Därför prövas allt annat också utan den. Då kommer sådant fram som behöver den: en äldre text som hämtar en siffra ur den nya utgåvan, till exempel. Inom parentes står namnet på problemet.',
  },
  'publication-unreleased': {
    what: {
      sv: 'Webbplatsen har inget att visa än: {versions} är inte publicerad, och ingen annan publikation är det heller.',
      en: 'The site has nothing to show yet: {versions} is not released, and no other publication is.',
    },
    remedy: {
      sv: 'Publicera webbplatsen när den första utgåvan är inne. Titta på den i förväg: npm run build -- --drafts.',
      en: 'Publish the site once the first release is out. Look at it beforehand: npm run build -- --drafts.',
    },
    guide:
      'En webbplats måste ha något att visa. En publikation som väntar på sin första utgåva kommer med när den är inne, om en annan publikation finns att visa så länge. Är den ensam får hela webbplatsen vänta.',
  },
} as const satisfies Record<string, ProblemKind>;
