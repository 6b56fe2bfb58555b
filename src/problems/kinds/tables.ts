// Problems with a CSV file as a whole, its columns and its rows.
import type { ProblemKind } from '../problem-kind.ts';

export const tableProblems = {
  'table-large': {
    what: {
      sv: 'Tabellen har {rows} rader och {columns} kolumner. Högst {mostRows} rader och {mostColumns} kolumner går att visa.',
      en: 'The table has {rows} rows and {columns} columns. At most {mostRows} rows and {mostColumns} columns can be shown.',
    },
    remedy: {
      sv: 'Räkna samman raderna till det som ska publiceras.',
      en: 'Add up the rows to what is to be published.',
    },
    guide:
      'Filen är troligen ett uttag med en rad för varje ärende, eller något annat än en tabell. En utgåva visar antal och andelar, en rad för varje kategori.',
  },
  'table-missing': {
    what: { sv: 'Tabellen {name}.csv saknas.', en: 'The table {name}.csv is missing.' },
    remedy: {
      sv: 'Lägg till filen. Saknas uppgifterna den här gången, skriv x i cellerna. Ska bara vissa sorters perioder ha tabellen, ange dem som periods i publication.yaml.',
      en: 'Add the file. Where figures are not available this time, write x in the cells. If only some kinds of period have the table, name them as periods in publication.yaml.',
    },
    guide:
      'Alla tabeller som är beskrivna ska finnas i varje utgåva, så att inget som brukar redovisas tyst försvinner. Saknas uppgifterna, lämna in tabellen med x i cellerna.',
  },
  'table-undeclared': {
    what: {
      sv: 'Tabellen {name}.csv är inte beskriven i publication.yaml.',
      en: 'The table {name}.csv is not declared in publication.yaml.',
    },
    remedy: { sv: 'Lägg till den under tables, eller ta bort filen.', en: 'Add it under tables, or remove the file.' },
    guide:
      'Vad tabellen heter och vilka kolumner den har står i publication.yaml. En fil som inte är beskriven där visas inte.',
  },
  'table-without-rows': {
    what: { sv: 'Filen har bara en rubrikrad.', en: 'The file has only a header.' },
    remedy: {
      sv: 'Lägg till raderna under rubriken, eller ta bort filen.',
      en: 'Add the rows below the header, or remove the file.',
    },
    guide: 'Kolumnernas namn finns, men inga siffror.',
  },
  'csv-quotes': {
    what: { sv: 'Citattecknen på raden stämmer inte: {detail}.', en: 'The quotes on the line do not match: {detail}.' },
    remedy: {
      sv: 'Ta bort citattecknen, eller sätt dem runt hela cellen och skriv "" för ett citattecken inuti den.',
      en: 'Remove the quotes, or put them around the whole cell and write "" for a quote inside it.',
    },
    guide: 'Citattecken behövs bara runt en cell som innehåller avgränsaren. En cell kan inte fortsätta på nästa rad.',
  },
  'csv-delimiter': {
    what: {
      sv: 'Cellerna verkar vara åtskilda med {found}, inte med {expected}.',
      en: 'The cells seem to be separated by {found}, not by {expected}.',
    },
    remedy: {
      sv: 'Spara filen med {expected} mellan cellerna, eller ändra csv i publication.yaml.',
      en: 'Save the file with {expected} between the cells, or change csv in publication.yaml.',
    },
    guide:
      'Ett Excel med svenska inställningar sparar CSV med semikolon. Med andra inställningar kan det bli komma eller tabb.',
  },
  'column-unknown': {
    what: { sv: 'Tabellen har ingen kolumn ”{column}”.', en: 'The table has no column “{column}”.' },
    remedy: { sv: 'Kolumnerna ska vara: {expected}.', en: 'The columns should be: {expected}.' },
    guide:
      'Rubrikradens namn ska vara exakt de koder som tabellen har i publication.yaml: först dimensioner, sedan indikatorer.',
  },
  'column-missing': {
    what: { sv: 'Kolumnen ”{column}” saknas.', en: 'The column “{column}” is missing.' },
    remedy: {
      sv: 'Lägg till den. Finns inte uppgiften, skriv x i cellerna.',
      en: 'Add it. Where the figure is not available, write x in the cells.',
    },
    guide: 'Alla kolumner som tabellen har i publication.yaml ska finnas i filen.',
  },
  'column-twice': {
    what: { sv: 'Kolumnen ”{column}” står två gånger.', en: 'The column “{column}” stands twice.' },
    remedy: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
    guide: 'Två kolumner har samma namn, så det går inte att veta vilken som gäller.',
  },
  'column-blank': {
    what: { sv: 'Kolumn {number} saknar namn.', en: 'Column {number} has no name.' },
    remedy: {
      sv: 'Ta bort den tomma kolumnen i Excel och spara på nytt, eller skriv dess namn.',
      en: 'Delete the empty column in Excel and save again, or write its name.',
    },
    guide:
      'Excel sparar ibland tomma kolumner till höger om tabellen, om något har stått där. Markera dem och välj Ta bort.',
  },
  'row-cells': {
    what: {
      sv: 'Raden har {found} celler, men rubriken har {expected}.',
      en: 'The row has {found} cells, but the header has {expected}.',
    },
    remedy: {
      sv: 'Ta bort avgränsaren som är för mycket. Fattas en cell, lägg till den, med x om uppgiften saknas.',
      en: 'Remove the delimiter that is too many. If a cell is wanting, add it, with x where the figure is not available.',
    },
    guide:
      'En avgränsare saknas eller är en för mycket. Det händer lätt när ett tal är skrivet med samma tecken som skiljer cellerna åt.',
  },
  'row-blank': {
    what: { sv: 'Raden är tom.', en: 'The row is blank.' },
    remedy: { sv: 'Ta bort raden.', en: 'Remove the row.' },
    guide:
      'Tomma rader kan dölja att något har fallit bort. Excel sparar ibland rader med bara semikolon under tabellen.',
  },
  'row-twice': {
    what: {
      sv: 'Raden för {row} står två gånger. Den första är rad {first}.',
      en: 'The row for {row} stands twice. The first is line {first}.',
    },
    remedy: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
    guide: 'Två rader gäller samma kategori, eller samma kombination av kategorier.',
  },
  'row-missing': {
    what: { sv: 'Raden för {row} saknas.', en: 'The row for {row} is missing.' },
    remedy: {
      sv: 'Lägg till den. Finns inte uppgiften, skriv x i cellerna.',
      en: 'Add it. Where the figure is not available, write x in the cells.',
    },
    guide: 'Tabellen har i publication.yaml en lista över rader (rows) som alltid ska finnas.',
  },
  'row-undeclared': {
    what: { sv: 'Tabellen ska inte ha någon rad för {row}.', en: 'The table should not have a row for {row}.' },
    remedy: {
      sv: 'Ta bort raden, eller lägg till kategorin under rows i publication.yaml.',
      en: 'Remove the row, or add the category under rows in publication.yaml.',
    },
    guide: 'Tabellen har i publication.yaml en lista över sina rader (rows), och den här kategorin är inte med.',
  },
  'figure-twice': {
    what: { sv: 'Siffran för {address} finns redan i {other}.', en: 'The figure for {address} is already in {other}.' },
    remedy: { sv: 'Låt den stå i bara en tabell.', en: 'Let it stand in one table only.' },
    guide: 'Varje siffra har ett enda ursprung. Annars kan två ställen säga olika saker.',
  },
} as const satisfies Record<string, ProblemKind>;
