// Problems with files of other systems: workbooks and CSV files that are imported.
import type { ProblemKind } from '../problem-kind.ts';

export const importProblems = {
  'workbook-kind': {
    what: {
      sv: 'Filen går inte att importera. Dess innehåll är {found}.',
      en: 'The file cannot be imported. What it holds is {found}.',
    },
    remedy: {
      sv: 'Öppna den i Excel eller LibreOffice, och spara den som Excel-arbetsbok (.xlsx) eller CSV UTF-8.',
      en: 'Open it in Excel or LibreOffice, and save it as an Excel workbook (.xlsx) or CSV UTF-8.',
    },
    guide:
      'Importen läser arbetsböcker i Excels nuvarande format (.xlsx och .xlsm) och textfiler (.csv och .txt). Filens namn avgör inte: många system kallar en webbsida för .xls. Spara om filen i stället för att byta dess namn.',
  },
  'workbook-encrypted': {
    what: { sv: 'Arbetsboken är skyddad med lösenord.', en: 'The workbook is protected by a password.' },
    remedy: {
      sv: 'Öppna den i Excel, ta bort lösenordet under Arkiv, Info, Skydda arbetsbok, och spara en kopia.',
      en: 'Open it in Excel, remove the password under File, Info, Protect Workbook, and save a copy.',
    },
    guide: 'En fil med lösenord är krypterad. Utan lösenordet går ingenting i den att läsa.',
  },
  'workbook-corrupt': {
    what: { sv: 'Arbetsboken är skadad: {detail}.', en: 'The workbook is damaged: {detail}.' },
    remedy: {
      sv: 'Hämta filen från källan igen. Går den att öppna i Excel, spara den därifrån under ett nytt namn.',
      en: 'Fetch the file from its source again. If it opens in Excel, save it from there under a new name.',
    },
    guide:
      'Filen har förmodligen inte kommit fram hel, eller är skriven av ett program som inte följer formatet. Inget läses ur en fil som är skadad, även om en del av den skulle gå att läsa.',
  },
  'workbook-too-large': {
    what: {
      sv: 'Filen är för stor: den har mer än {limit} {unit}.',
      en: 'The file is too large: it has more than {limit} {unit}.',
    },
    remedy: {
      sv: 'Spara en kopia med bara de blad, rader och kolumner som behövs.',
      en: 'Save a copy with only the sheets, rows and columns that are needed.',
    },
    guide:
      'En export för en period är sällan större än några tusen celler. Gränserna finns för att en trasig eller illvillig fil inte ska kunna fylla datorns minne. Ibland ligger ett bortglömt tecken långt ner eller långt till höger i ett blad.',
  },
  'workbook-macros': {
    severity: 'hint',
    what: { sv: 'Arbetsboken innehåller makron. De körs inte.', en: 'The workbook holds macros. They are not run.' },
    remedy: {
      sv: 'Kontrollera att siffrorna är uträknade och sparade. Då behöver du inte göra något.',
      en: 'Check that the figures are worked out and saved. Then there is nothing to do.',
    },
    guide:
      'Importen läser bara det som står i cellerna när filen sparades. Program som följer med i filen körs aldrig.',
  },
  'workbook-links': {
    severity: 'hint',
    what: {
      sv: 'Arbetsboken hämtar siffror ur andra filer. De siffror läses som stod i den när den sparades.',
      en: 'The workbook gets figures from other files. Those are read that were in it when it was saved.',
    },
    remedy: {
      sv: 'Öppna den i Excel, välj Uppdatera länkar och spara, om siffrorna kan ha ändrats sedan dess.',
      en: 'Open it in Excel, choose Update Links and save, if the figures may have changed since.',
    },
    guide: 'Importen öppnar inga andra filer än den som den får. Länkar följs aldrig.',
  },
  'import-delimiter': {
    what: {
      sv: 'Det går inte att avgöra om cellerna är åtskilda med {choices}.',
      en: 'It cannot be told whether the cells are separated by {choices}.',
    },
    remedy: {
      sv: 'Ange avgränsaren när importen frågar, eller skriv den i mappningen under delimiter.',
      en: 'Say the delimiter when the import asks, or write it in the mapping under delimiter.',
    },
    guide:
      'Två tecken delar raderna i lika många celler. Gissningen kunde bli fel utan att det märktes: i filer med decimalkomma finns ofta lika många kommatecken som semikolon. Du svarar en gång, och svaret sparas i mappningen.',
  },
  'import-period-other': {
    what: {
      sv: '”{written}” gäller {other}, men siffrorna ska in i {period}.',
      en: '“{written}” is about {other}, but the figures are to go into {period}.',
    },
    remedy: {
      sv: 'Hämta filen för {period}, eller välj utgåva med --period {other}. Är filen ändå rätt svarar du med --answer "period={period}".',
      en: 'Fetch the file for {period}, or choose the release with --period {other}. If the file is right all the same, answer with --answer "period={period}".',
    },
    guide:
      'Filen har ingen kolumn med perioden, men rubriken ovanför tabellen, bladets namn eller filens namn säger en annan period än utgåvans. Importen frågar varje gång och sparar inte svaret.',
  },
  'import-header-moved': {
    what: {
      sv: 'Här ska rubriken ”{header}” stå, men här står ”{found}”.',
      en: 'The heading “{header}” should be here, but “{found}” is.',
    },
    remedy: {
      sv: 'Skriv rubrikens nya plats efter at i mappningen: {cells}. Är kolumnen rätt men rubriken ny rättar du header.',
      en: 'Write the new place of the heading after at in the mapping: {cells}. If the column is right but its heading is new, correct header.',
    },
    guide:
      'Fältet har både header och at i mappningen. Då ska rubriken stå just där. Systemet kan ha lagt till eller tagit bort en kolumn, och då vore siffrorna några andra.',
  },
} as const satisfies Record<string, ProblemKind>;
