// Problems with a file to be imported, held against its mapping: what is not where the mapping says, and what could be
// read in several ways.
import type { ProblemKind } from '../problem-kind.ts';

export const importMappingProblems = {
  'import-sheet-missing': {
    what: { sv: 'Filen har inget blad ”{sheet}”.', en: 'The file has no sheet “{sheet}”.' },
    remedy: {
      sv: 'Bladen heter: {known}. Ändra sheet i mappningen, eller välj en annan fil.',
      en: 'The sheets are: {known}. Change sheet in the mapping, or choose another file.',
    },
    guide: 'Mappningen säger vad bladet heter. Är det fel period i filen finns bladet inte där.',
  },
  'import-sheet-choice': {
    what: { sv: 'Filen har flera blad: {known}.', en: 'The file has several sheets: {known}.' },
    remedy: {
      sv: 'Skriv i mappningen vilket som gäller: sheet: {example}.',
      en: 'Say in the mapping which one it is: sheet: {example}.',
    },
    guide: 'Har filen flera blad behöver mappningen säga vilket som ska läsas.',
  },
  'import-header-missing': {
    what: {
      sv: 'Ingen rad har rubriken ”{header}” tillsammans med de andra.',
      en: 'No row has the heading “{header}” together with the others.',
    },
    remedy: {
      sv: 'Här står: {found}. Rätta header i mappningen.',
      en: 'Found here: {found}. Correct header in the mapping.',
    },
    guide:
      'Rubrikraden är den rad som har alla rubriker i mappningen. Har systemet bytt namn på en kolumn ändrar du namnet i mappningen.',
  },
  'import-header-twice': {
    what: {
      sv: 'Rubriken ”{header}” står i flera kolumner: {cells}.',
      en: 'The heading “{header}” is in several columns: {cells}.',
    },
    remedy: {
      sv: 'Skriv kolumnens plats i mappningen i stället för rubriken: at: {example}.',
      en: 'Write the place of the column in the mapping instead of the heading: at: {example}.',
    },
    guide:
      'Samma rubrik står till exempel under både årets och förra årets siffror. Då säger bara platsen vilken som gäller.',
  },
  'import-header-merged': {
    what: {
      sv: 'Rubriken ”{header}” står över flera kolumner: {cells}.',
      en: 'The heading “{header}” spans several columns: {cells}.',
    },
    remedy: {
      sv: 'Ange den undre rubriken i mappningen, eller kolumnens plats: at: {example}.',
      en: 'Give the lower heading in the mapping, or the place of the column: at: {example}.',
    },
    guide: 'En sammanfogad rubrik hör till alla kolumner under den och pekar därför inte ut någon av dem.',
  },
  'import-column-missing': {
    what: { sv: 'Bladet har ingen kolumn eller rad {at}.', en: 'The sheet has no column or row {at}.' },
    remedy: { sv: 'Rätta at i mappningen.', en: 'Correct at in the mapping.' },
    guide: 'Mappningen pekar utanför bladet, eller utanför range.',
  },
  'import-label-unknown': {
    what: { sv: '”{label}” är ingen kategori i {dimension}.', en: '“{label}” is no category of {dimension}.' },
    remedy: {
      sv: 'Svara med --answer "{cell}=<kategori>", eller med --answer "{cell}=skip" om raden inte ska med. Svaret sparas i mappningen.',
      en: 'Answer with --answer "{cell}=<category>", or with --answer "{cell}=skip" if the row is not wanted. The answer is kept in the mapping.',
    },
    guide:
      'Texten i filen är inte samma som kategorins namn i dimensions.yaml. Heter den något annat i systemet sparas det under labels i mappningen. Är kategorin ny läggs den till i dimensions.yaml.',
  },
  'import-label-blank': {
    what: {
      sv: 'Raden har siffror men ingen kategori i {dimension}.',
      en: 'The row has figures but no category of {dimension}.',
    },
    remedy: {
      sv: 'Skriv kategorin i cellen, eller begränsa mappningen med range.',
      en: 'Write the category in the cell, or limit the mapping with range.',
    },
    guide: 'En siffra utan kategori kan inte läggas någonstans i tabellen.',
  },
  'import-indicator-unknown': {
    what: {
      sv: '”{label}” är ingen indikator i tabellen {table}.',
      en: '“{label}” is no indicator of the table {table}.',
    },
    remedy: {
      sv: 'Svara med --answer "{cell}=<indikator>", eller med --answer "{cell}=skip" om raden inte ska med. Svaret sparas i mappningen.',
      en: 'Answer with --answer "{cell}=<indicator>", or with --answer "{cell}=skip" if the row is not wanted. The answer is kept in the mapping.',
    },
    guide:
      'I en lista står indikatorns namn på varje rad. Namnet ska vara dess kod, dess namn i indicators.yaml eller stå under labels i mappningen.',
  },
  'import-row-twice': {
    what: { sv: 'Siffran för {address} står också i {other}.', en: 'The figure for {address} is also in {other}.' },
    remedy: {
      sv: 'Ta bort en av dem i filen, eller begränsa mappningen med range.',
      en: 'Remove one of them from the file, or limit the mapping with range.',
    },
    guide: 'Samma siffra står två gånger i filen, så det går inte att veta vilken som gäller.',
  },
  'import-row-absent': {
    what: {
      sv: '{row} saknas i filen, men hade siffror {period}.',
      en: '{row} is missing from the file, but had figures in {period}.',
    },
    remedy: {
      sv: 'Lägg till raden i filen. Ska den saknas svarar du med --answer "{row}=absent".',
      en: 'Add the row to the file. If it should be missing, answer with --answer "{row}=absent".',
    },
    guide: 'Det som redovisades förra gången ska inte tyst försvinna. Svaret sparas under absent i mappningen.',
  },
  'import-row-hidden': {
    what: { sv: 'Siffran står i en dold rad eller kolumn.', en: 'The figure is in a hidden row or column.' },
    remedy: {
      sv: 'Svara med --answer "{cell}=include" om dolda rader och kolumner ska med, annars med --answer "{cell}=skip".',
      en: 'Answer with --answer "{cell}=include" if hidden rows and columns are wanted, otherwise with --answer "{cell}=skip".',
    },
    guide:
      'Någon har dolt raden eller kolumnen i Excel. Det kan vara gamla siffror eller sådana som inte ska publiceras.',
  },
  'import-sheet-hidden': {
    what: { sv: 'Bladet är dolt.', en: 'The sheet is hidden.' },
    remedy: {
      sv: 'Visa bladet i Excel om det är rätt. Ska dolda rader och blad läsas skriver du hidden: include i mappningen.',
      en: 'Show the sheet in Excel if it is the right one. If hidden rows and sheets are to be read, write hidden: include in the mapping.',
    },
    guide: 'Ett dolt blad är ofta ett gammalt.',
  },
  'import-rows-missing': {
    what: {
      sv: 'Bladet har inga rader med siffror för {period}.',
      en: 'The sheet has no rows with figures for {period}.',
    },
    remedy: {
      sv: 'Se att filen gäller rätt period och att range och period i mappningen stämmer.',
      en: 'See that the file is for the right period and that range and period in the mapping are right.',
    },
    guide: 'Rubrikerna finns, men under dem står ingen rad som hör till perioden.',
  },
  'import-cell-ambiguous': {
    what: { sv: '”{written}” – {readings}?', en: '“{written}” – {readings}?' },
    remedy: {
      sv: 'Svara med {answers}. Svaret gäller hela kolumnen och sparas i mappningen.',
      en: 'Answer with {answers}. The answer holds for the whole column and is kept in the mapping.',
    },
    guide:
      'Det som står i cellen kan läsas på flera sätt. Importen gissar inte, utan frågar. Svaret sparas som read_as i mappningen, så att frågan inte kommer igen.',
  },
  'import-cell-empty': {
    what: { sv: 'Cellen för {address} är tom.', en: 'The cell for {address} is empty.' },
    remedy: {
      sv: 'Skriv siffran i filen. Betyder tomma celler att uppgiften saknas svarar du med --answer "{cell}=x", att den inte är möjlig med =z, att den är dold med =c.',
      en: 'Write the figure in the file. If empty cells mean that it is not available, answer with --answer "{cell}=x", that there can be none with =z, that it is suppressed with =c.',
    },
    guide: 'En tom cell kan betyda noll, att uppgiften saknas eller att någon har glömt den. Därför frågar importen.',
  },
  'import-cell-error': {
    what: { sv: 'Cellen visar formelfelet {written}.', en: 'The cell shows the formula error {written}.' },
    remedy: { sv: 'Rätta formeln i filen.', en: 'Correct the formula in the file.' },
    guide:
      'Excel kunde inte räkna ut cellen. Ofta har en rad, en kolumn eller ett blad som formeln hänvisar till tagits bort.',
  },
  'import-cell-date': {
    what: { sv: 'Cellen är ett datum: {written}.', en: 'The cell is a date: {written}.' },
    remedy: {
      sv: 'Skriv siffran på nytt i Excel och välj formatet Tal för cellen.',
      en: 'Write the figure again in Excel and choose the format Number for the cell.',
    },
    guide:
      'Excel gör om till exempel 1-2 och 3.10 till datum. Den ursprungliga siffran går inte att få tillbaka ur datumet.',
  },
  'import-cell-text': {
    what: { sv: '”{written}” är inget tal.', en: '“{written}” is no number.' },
    remedy: {
      sv: 'Skriv siffran i filen. Betyder ”{written}” att uppgiften saknas svarar du med --answer "{cell}=x", att den inte är möjlig med =z, att den är dold med =c.',
      en: 'Write the figure in the file. If “{written}” means that it is not available, answer with --answer "{cell}=x", that there can be none with =z, that it is suppressed with =c.',
    },
    guide:
      'Där mappningen säger att det ska stå en siffra står något annat. Tecken som betyder att uppgiften saknas sparas under missing i mappningen.',
  },
  'import-cell-range': {
    what: {
      sv: '{written} är utanför det möjliga för {indicator}: {allowed}.',
      en: '{written} is beyond what is possible for {indicator}: {allowed}.',
    },
    remedy: {
      sv: 'Se att kolumnen är rätt i mappningen och att read_as stämmer. Annars rättar du filen.',
      en: 'See that the mapping has the right column and the right read_as. Otherwise correct the file.',
    },
    guide: 'En andel är 0 till 100 procent, ett betyg ligger på sin skala, ett antal är aldrig negativt.',
  },
  'import-cell-whole': {
    what: { sv: '{written} är inget heltal.', en: '{written} is no whole number.' },
    remedy: {
      sv: 'Är punkten eller kommat en tusenavgränsare skriver du read_as: thousands vid kolumnen i mappningen. Annars rättar du filen.',
      en: 'If the point or comma separates thousands, write read_as: thousands at the column in the mapping. Otherwise correct the file.',
    },
    guide:
      'Ett antal är alltid helt. Andra siffror avrundas till indikatorns decimaler, men ett antal avrundas aldrig.',
  },
  'import-status-unknown': {
    what: { sv: '”{written}” är ingen statuskod.', en: '“{written}” is no status code.' },
    remedy: { sv: 'Koderna är: {known}.', en: 'The codes are: {known}.' },
    guide: 'Kolumnen med status ska bara ha de markörer som tabellerna har, en i varje cell.',
  },
  'import-total-differs': {
    what: {
      sv: 'Raden ”{label}” har {written} för {indicator}, men raderna blir tillsammans {sum}.',
      en: 'The row “{label}” has {written} for {indicator}, but the rows add up to {sum}.',
    },
    remedy: {
      sv: 'Se om någon rad saknas i filen. Är summan räknad på annat sätt flyttar du texten från totals till skip i mappningen.',
      en: 'See whether a row is missing from the file. If the sum is made otherwise, move the text from totals to skip in the mapping.',
    },
    guide: 'Filens egen summa är ett sätt att se att alla rader kom med.',
  },
  'import-table-broken': {
    what: {
      sv: 'Tabellen i utgåvan går inte att läsa som den är.',
      en: 'The table of the release cannot be read as it is.',
    },
    remedy: {
      sv: 'Rätta först det som npm run check säger om filen, eller ta bort den.',
      en: 'First mend what npm run check says of the file, or remove it.',
    },
    guide: 'Importen ändrar bara de celler som den har siffror till. Då måste resten av filen gå att läsa.',
  },
} as const satisfies Record<string, ProblemKind>;
