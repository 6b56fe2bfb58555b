// Problems in which schema the files of data/ follow.
import type { ProblemKind } from '../problem-kind.ts';

export const schemaProblems = {
  'schema-older': {
    severity: 'warning',
    what: {
      sv: 'Filen följer schema {schema}. Programvaran är på schema {newest}.',
      en: 'The file follows schema {schema}. The software is at schema {newest}.',
    },
    remedy: {
      sv: 'Kör npm run upgrade-data. Då skrivs filerna om så att de följer det nya schemat.',
      en: 'Run npm run upgrade-data. It rewrites the files to follow the new schema.',
    },
    guide:
      'Det här står efter att ni har tagit en ny version av programvaran. Sidorna blir de rätta ändå, för äldre filer räknas om när de läses. Men det ni skriver från och med nu ska följa guiderna, och de beskriver det nya schemat. Förseglade utgåvor lämnas som de är.',
  },
  'schema-newer': {
    what: {
      sv: 'Filen följer schema {schema}. Den här programvaran läser schema {newest} och äldre.',
      en: 'The file follows schema {schema}. This software reads schema {newest} and older.',
    },
    remedy: {
      sv: 'Ta en nyare version av programvaran: npm run upgrade. Eller hämta filen som den såg ut tidigare.',
      en: 'Take a newer version of the software: npm run upgrade. Or bring back the file as it was before.',
    },
    guide:
      'Filen är skriven för en nyare version av programvaran än den som är installerad. Den kan innehålla sådant som den här versionen skulle missförstå. Därför läses den inte alls.',
  },
  'schema-invalid': {
    what: {
      sv: 'Nyckeln schema ska vara numret på det schema som filen följer.',
      en: 'The key schema should be the number of the schema that the file follows.',
    },
    remedy: { sv: 'Skriv schema: {newest}.', en: 'Write schema: {newest}.' },
    guide:
      'Nyckeln schema säger vilket schema filen följer. Namnet är upptaget: en indikator eller en dimension kan inte ha koden schema.',
  },
} as const satisfies Record<string, ProblemKind>;
