// Problems with a file to be imported, held against its mapping: sheets, headings, rows and sums.
import type { ProblemKind } from '../problem-kind.ts';

export const importMappingProblems = {
  'import-unrecognized': {
    what: {
      sv: 'Ingen rubrik i filen är en indikator i tabellerna {known}. Rubrikerna är: {headings}.',
      en: 'No heading in the file is an indicator of the tables {known}. The headings are: {headings}.',
    },
    remedy: {
      sv: 'Skriv mappningen själv. Indikatorer som liknar mest: {indicators}. Hur du gör står i docs/importera.md under Mappningen.',
      en: 'Write the mapping yourself. The indicators that are most alike: {indicators}. How is told in docs/importera.md, under Mappningen.',
    },
    guide:
      'Finns det ingen mappning letar importen efter rubriker som heter som indikatorerna i indicators.yaml. Heter allt något annat i filen går det inte att föreslå någon.',
  },
  'import-table-choice': {
    what: {
      sv: 'Filen passar lika bra till flera tabeller: {tables}.',
      en: 'The file fits several tables equally: {tables}.',
    },
    remedy: { sv: 'Välj en av dem: --table {example}.', en: 'Choose one of them: --table {example}.' },
    guide: 'Flera tabeller har kolumner som heter som filens. Det går inte att veta vilken som ska fyllas.',
  },
  'import-heading-unsure': {
    what: { sv: 'Är ”{heading}” indikatorn {indicator}?', en: 'Is “{heading}” the indicator {indicator}?' },
    remedy: {
      sv: 'Svara med --answer "{cell}={indicator}", eller med --answer "{cell}=skip" om kolumnen inte ska läsas.',
      en: 'Answer with --answer "{cell}={indicator}", or with --answer "{cell}=skip" if the column is not to be read.',
    },
    guide: 'Rubriken liknar indikatorns namn utan att vara samma. Svaret sparas i mappningen.',
  },
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
      sv: 'Skriv också kolumnens plats i mappningen, bredvid header: at: {example}.',
      en: 'Write the place of the column in the mapping too, beside header: at: {example}.',
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
  'import-row-torn': {
    what: {
      sv: 'Raden har fler celler än rubrikraden: ”{written}” står utan rubrik.',
      en: 'The row has more cells than the headings: “{written}” has none.',
    },
    remedy: {
      sv: 'Exportera filen på nytt med semikolon mellan cellerna, eller skriv tal med decimaler inom citattecken: "95,5".',
      en: 'Export the file again with semicolons between the cells, or write numbers with decimals in quotes: "95,5".',
    },
    guide:
      'Skiljer kommatecken cellerna åt blir 95,5 två celler: 95 och 5. Då hamnar siffror i fel kolumn, eller blir av med sina decimaler.',
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
      sv: 'Fick två rader samma kategori av misstag, svara om eller rätta labels i mappningen. Annars ta bort en av dem i filen, eller begränsa mappningen med range.',
      en: 'If two rows were given the same category by mistake, answer again or correct labels in the mapping. Otherwise remove one of them from the file, or limit the mapping with range.',
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
