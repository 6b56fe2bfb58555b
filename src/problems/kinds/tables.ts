// Problems in the CSV files: tables of figures and the staff listing.
import type { ProblemKind } from '../problem-kind.ts';

export const tableProblems = {
  'table-missing': {
    what: { sv: 'Tabellen {name}.csv saknas.', en: 'The table {name}.csv is missing.' },
    remedy: {
      sv: 'Lägg till filen, eller ange under tables i publication.yaml vilka perioder som har tabellen.',
      en: 'Add the file, or say under tables in publication.yaml which periods have the table.',
    },
  },
  'table-undeclared': {
    what: {
      sv: 'Tabellen {name}.csv finns inte i publication.yaml.',
      en: 'The table {name}.csv is not in publication.yaml.',
    },
    remedy: { sv: 'Lägg till den under tables, eller ta bort filen.', en: 'Add it under tables, or remove the file.' },
  },
  'table-without-rows': {
    what: { sv: 'Tabellen har bara en rubrikrad.', en: 'The table has only a header.' },
    remedy: { sv: 'Lägg till raderna under rubriken.', en: 'Add the rows below the header.' },
  },
  'csv-quotes': {
    what: {
      sv: 'Citattecknen på raden stämmer inte: {detail}.',
      en: 'The quotes on this line do not match: {detail}.',
    },
    remedy: {
      sv: 'Sätt citattecken runt hela cellen och dubbla citattecken inuti den, eller ta bort dem.',
      en: 'Put quotes around the whole cell and double the ones inside it, or remove them.',
    },
  },
  'csv-delimiter': {
    what: {
      sv: 'Raden verkar avgränsas med {found}, inte med {expected}.',
      en: 'The line seems to be delimited by {found}, not by {expected}.',
    },
    remedy: {
      sv: 'Spara filen med {expected} mellan cellerna, eller ändra csv i publication.yaml.',
      en: 'Save the file with {expected} between cells, or change csv in publication.yaml.',
    },
  },
  'column-unknown': {
    what: {
      sv: 'Kolumnen ”{column}” är okänd i den här tabellen.',
      en: 'The column “{column}” is not known in this table.',
    },
    remedy: { sv: 'Kolumnerna ska vara: {expected}.', en: 'The columns should be: {expected}.' },
  },
  'column-missing': {
    what: { sv: 'Kolumnen ”{column}” saknas.', en: 'The column “{column}” is missing.' },
    remedy: {
      sv: 'Lägg till den; skriv x i celler där uppgiften inte finns.',
      en: 'Add it; write x in cells where the figure is not available.',
    },
  },
  'column-twice': {
    what: { sv: 'Kolumnen ”{column}” står två gånger.', en: 'The column “{column}” stands twice.' },
    remedy: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
  },
  'row-cells': {
    what: {
      sv: 'Raden har {found} celler, men rubriken {expected}.',
      en: 'The row has {found} cells, but the header {expected}.',
    },
    remedy: { sv: 'Kontrollera avgränsarna på raden.', en: 'Check the delimiters of the row.' },
  },
  'row-blank': {
    what: { sv: 'Raden är tom.', en: 'The row is blank.' },
    remedy: { sv: 'Ta bort raden.', en: 'Remove the row.' },
  },
  'row-twice': {
    what: {
      sv: 'Raden för {row} står två gånger; den första är rad {first}.',
      en: 'The row for {row} stands twice; the first is line {first}.',
    },
    remedy: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
  },
  'row-missing': {
    what: { sv: 'Raden för {row} saknas.', en: 'The row for {row} is missing.' },
    remedy: {
      sv: 'Lägg till den; skriv x i celler där uppgiften inte finns.',
      en: 'Add it; write x in cells where the figure is not available.',
    },
  },
  'row-undeclared': {
    what: { sv: 'Tabellen ska inte ha någon rad för {row}.', en: 'The table should not have a row for {row}.' },
    remedy: {
      sv: 'Ta bort raden, eller lägg till kategorin under rows i publication.yaml.',
      en: 'Remove the row, or add the category under rows in publication.yaml.',
    },
  },
  'cell-blank': {
    what: { sv: 'Cellen är tom.', en: 'The cell is blank.' },
    remedy: {
      sv: 'Skriv talet, eller x (uppgift saknas), z (inte tillämpligt) eller c (dold).',
      en: 'Write the number, or x (not available), z (not applicable) or c (suppressed).',
    },
  },
  'cell-not-number': {
    what: { sv: '”{cell}” är inget tal.', en: '“{cell}” is not a number.' },
    remedy: {
      sv: 'Skriv ett tal, med p, e, r, b eller u efter om det behövs, eller x, z eller c utan tal.',
      en: 'Write a number, followed by p, e, r, b or u where needed, or x, z or c alone.',
    },
  },
  'cell-marker': {
    what: { sv: '”{marker}” är ingen markör.', en: '“{marker}” is not a marker.' },
    remedy: {
      sv: 'Efter ett tal kan stå p (preliminär), e (uppskattad), r (reviderad), b (tidsseriebrott) eller u (osäker).',
      en: 'After a number may stand p (provisional), e (estimated), r (revised), b (break) or u (unreliable).',
    },
  },
  'cell-marker-alone': {
    what: {
      sv: 'Markören {marker} säger att talet saknas och kan inte stå efter ett tal.',
      en: 'The marker {marker} says that there is no number and cannot follow one.',
    },
    remedy: { sv: 'Skriv antingen talet eller {marker}.', en: 'Write either the number or {marker}.' },
  },
  'cell-decimal-mark': {
    what: { sv: '”{cell}” har fel decimaltecken.', en: '“{cell}” has the wrong decimal mark.' },
    remedy: { sv: 'Skriv {corrected}.', en: 'Write {corrected}.' },
  },
  'cell-thousands': {
    what: { sv: '”{cell}” har tusentalsavgränsare.', en: '“{cell}” has separators of thousands.' },
    remedy: { sv: 'Skriv {corrected}.', en: 'Write {corrected}.' },
  },
  'cell-unit': {
    what: { sv: '”{cell}” har en enhet i cellen.', en: '“{cell}” has a unit in the cell.' },
    remedy: {
      sv: 'Skriv {corrected}; enheten står i indicators.yaml.',
      en: 'Write {corrected}; the unit stands in indicators.yaml.',
    },
  },
  'cell-decimals': {
    what: {
      sv: '{cell} har fler decimaler än indikatorn {indicator} ({decimals}).',
      en: '{cell} has more decimals than the indicator {indicator} ({decimals}).',
    },
    remedy: {
      sv: 'Avrunda talet, eller ändra decimals i indicators.yaml.',
      en: 'Round the number, or change decimals in indicators.yaml.',
    },
  },
  'cell-range': {
    what: {
      sv: '{cell} ligger utanför {least}–{most} för indikatorn {indicator}.',
      en: '{cell} is outside {least}–{most} of the indicator {indicator}.',
    },
    remedy: {
      sv: 'Rätta talet, eller indikatorns enhet eller skala i indicators.yaml.',
      en: 'Correct the number, or the unit or scale of the indicator in indicators.yaml.',
    },
  },
  'cell-too-large': {
    what: { sv: '{cell} är större än vad som kan räknas exakt.', en: '{cell} is larger than can be counted exactly.' },
    remedy: {
      sv: 'Kontrollera talet; det har troligen blivit två celler i en.',
      en: 'Check the number; two cells have probably become one.',
    },
  },
  'cell-padding': {
    what: {
      sv: 'Cellen ”{cell}” har mellanslag först eller sist.',
      en: 'The cell “{cell}” begins or ends with a space.',
    },
    remedy: { sv: 'Skriv ”{corrected}”.', en: 'Write “{corrected}”.' },
  },
  'figure-twice': {
    what: { sv: 'Siffran för {address} finns redan i {other}.', en: 'The figure for {address} is already in {other}.' },
    remedy: { sv: 'Låt den stå i bara en tabell.', en: 'Let it stand in one table only.' },
  },
  'rows-without-dimension': {
    what: { sv: 'Tabellen {name} har rows men ingen dimension.', en: 'The table {name} has rows but no dimension.' },
    remedy: { sv: 'Ta bort rows, eller lägg till en dimension.', en: 'Remove rows, or add a dimension.' },
  },
  'staff-name': {
    what: { sv: 'Raden saknar namn.', en: 'The row has no name.' },
    remedy: {
      sv: 'Skriv för- och efternamn, eller ta bort raden.',
      en: 'Write first and last name, or remove the row.',
    },
  },
  'staff-picture': {
    what: {
      sv: 'Bilden {picture} finns inte i mappen staff.',
      en: 'The picture {picture} is not in the folder staff.',
    },
    remedy: { sv: 'Lägg till bilden, eller lämna cellen tom.', en: 'Add the picture, or leave the cell blank.' },
  },
} as const satisfies Record<string, ProblemKind>;
