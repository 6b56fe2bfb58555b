// What `npm run new` asks and says.
import type { DraftRemark } from '../src/drafting/draft-release.ts';

function tellRemarkSv(remark: DraftRemark): string {
  switch (remark.kind) {
    case 'staff-carried':
      return `staff.csv: förda över: ${remark.count}. Ta bort dem som har slutat, och lägg till dem som är nya.`;
    case 'staff-withdrawn':
      return `staff.csv: inte förda över, för att de inte längre ska nämnas: ${remark.count}.`;
    case 'staff-ended':
      return `Personallistan fick visas till och med ${remark.last}. Den är inte förd över.`;
    case 'period-kept':
      return `${remark.file}, rad ${remark.line}: perioden ${remark.period} står kvar. Ska den vara en annan nu?`;
    case 'text-left-out':
      return `${remark.file} är inte förd över: förvaltningen finns inte längre.`;
    case 'comparison-missing':
      return `${remark.period} finns inte i data. Lägg till den perioden, eller ta bort det i texterna som jämför med den.`;
  }
}

function tellRemarkEn(remark: DraftRemark): string {
  switch (remark.kind) {
    case 'staff-carried':
      return `staff.csv: carried over: ${remark.count}. Remove those who have left, and add those who are new.`;
    case 'staff-withdrawn':
      return `staff.csv: not carried over, because they are no longer to be named: ${remark.count}.`;
    case 'staff-ended':
      return `The staff listing could be shown until ${remark.last}. It is not carried over.`;
    case 'period-kept':
      return `${remark.file}, line ${remark.line}: the period ${remark.period} is as it was. Should it be another now?`;
    case 'text-left-out':
      return `${remark.file} is not carried over: there is no such department any more.`;
    case 'comparison-missing':
      return `There is no ${remark.period} in data. Add that period, or remove what the texts compare with it.`;
  }
}

export const newTexts = {
  sv: {
    askPublication: (known: string) => `Vilken publikation? (${known})`,
    askPeriod: 'Vilken period?',
    askDay: 'Vilken dag ska utgåvan publiceras?',
    askNextDay: 'Vilken dag kommer nästa utgåva?',
    askSure: (path: string, source: string | undefined) =>
      source === undefined ? `Skapa ${path}? (ja/nej)` : `Skapa ${path} med ${source} som förlaga? (ja/nej)`,
    yes: 'ja',
    needPublication: (known: string) => `Ange vilken publikation. Här finns: ${known}.`,
    needPeriod: (proposal: string) => `Ange vilken period. Nästa är ${proposal}.`,
    needDay: 'Det finns ingen tidigare utgåva att räkna från. Ange dagen: --released-on 2026-02-01',
    unknown: (written: string, known: string) => `${written} finns inte i data. Här finns: ${known}.`,
    notPeriod: (written: string, proposal: string) =>
      `${written} är ingen period. En period skrivs så här: ${proposal}.`,
    notInFrequency: (written: string, kinds: string) =>
      `${written} är inte en sådan period som publikationen har: ${kinds}.`,
    exists: (path: string) => `${path} finns redan. Ingenting är ändrat.`,
    notDay: (written: string) => `${written} är inget datum. Ett datum skrivs så här: 2026-02-01.`,
    tooEarly: 'Nästa utgåva ska komma efter den här.',
    notSource: (written: string) => `${written} har ingen publicerad utgåva av samma slag att utgå från.`,
    left: 'Avbrutet. Ingenting är skrivet.',
    done: (path: string, source: string) => `Skapade ${path} med ${source} som förlaga.`,
    doneFirst: (path: string) =>
      `Skapade ${path}. Det finns ingen tidigare utgåva av samma slag: bara tabellerna är förberedda.`,
    days: (day: string, next: string) => `Publiceras ${day}. Nästa utgåva kommer ${next}.`,
    steps: (release: string) => [
      '1. Fyll i tabellerna, eller hämta siffrorna: npm run import',
      '2. Läs texterna. Ta bort <Confirm /> framför det som stämmer, och skriv om det andra.',
      '3. Titta på det som står under to_confirm i release.yaml.',
      '4. Se vad som är kvar: npm run check',
      '5. Titta på utkastet: npm run dev',
      `6. Byt status: draft mot final när utgåvan ska publiceras, och försegla den: npm run seal -- ${release}`,
    ],
    tellRemark: tellRemarkSv,
  },
  en: {
    askPublication: (known: string) => `Which publication? (${known})`,
    askPeriod: 'Which period?',
    askDay: 'On which day is the release to be published?',
    askNextDay: 'On which day does the next release come?',
    askSure: (path: string, source: string | undefined) =>
      source === undefined ? `Make ${path}? (yes/no)` : `Make ${path} from ${source}? (yes/no)`,
    yes: 'yes',
    needPublication: (known: string) => `Say which publication. There is: ${known}.`,
    needPeriod: (proposal: string) => `Say which period. The next is ${proposal}.`,
    needDay: 'There is no earlier release to count from. Say the day: --released-on 2026-02-01',
    unknown: (written: string, known: string) => `There is no ${written} in data. There is: ${known}.`,
    notPeriod: (written: string, proposal: string) =>
      `${written} is no period. A period is written like this: ${proposal}.`,
    notInFrequency: (written: string, kinds: string) =>
      `${written} is not a period that the publication has: ${kinds}.`,
    exists: (path: string) => `There is a ${path} already. Nothing has been changed.`,
    notDay: (written: string) => `${written} is no date. A date is written like this: 2026-02-01.`,
    tooEarly: 'The next release should come after this one.',
    notSource: (written: string) => `${written} has no published release of the same kind to begin from.`,
    left: 'Stopped. Nothing has been written.',
    done: (path: string, source: string) => `Made ${path} from ${source}.`,
    doneFirst: (path: string) =>
      `Made ${path}. There is no earlier release of the same kind: only the tables are prepared.`,
    days: (day: string, next: string) => `Published on ${day}. The next release comes on ${next}.`,
    steps: (release: string) => [
      '1. Fill in the tables, or fetch the figures: npm run import',
      '2. Read the texts. Remove <Confirm /> before what is true, and rewrite the rest.',
      '3. Look at what is listed under to_confirm in release.yaml.',
      '4. See what is left: npm run check',
      '5. Look at the draft: npm run dev',
      `6. Change status: draft to final when the release is to be published, and seal it: npm run seal -- ${release}`,
    ],
    tellRemark: tellRemarkEn,
  },
} as const;

export type NewTexts = (typeof newTexts)['sv' | 'en'];
