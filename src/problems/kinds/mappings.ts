// Problems with the mappings that say what stands where in a file to be imported.
import type { ProblemKind } from '../problem-kind.ts';

export const mappingProblems = {
  'mapping-field-place': {
    what: {
      sv: 'Ett fält ska ha header, at eller båda.',
      en: 'A field should have header, at or both.',
    },
    remedy: {
      sv: 'Skriv kolumnens rubrik efter header, eller dess bokstav efter at.',
      en: 'Write the heading of the column after header, or its letter after at.',
    },
    guide: 'Ett fält hittas efter sin rubrik eller efter sin plats. Har det båda ska rubriken stå på den platsen.',
  },
  'mapping-field-content': {
    what: {
      sv: 'Ett fält ska ha en av nycklarna dimension, indicator och holds.',
      en: 'A field should have one of the keys dimension, indicator and holds.',
    },
    remedy: {
      sv: 'Behåll den som säger vad kolumnen innehåller.',
      en: 'Keep the one that says what the column holds.',
    },
    guide:
      'En kolumn innehåller en sak: kategorier, en indikators siffror eller något av det som räknas upp under holds.',
  },
  'mapping-at': {
    what: { sv: 'Platsen ”{written}” går inte att använda här.', en: 'The place “{written}” cannot be used here.' },
    remedy: {
      sv: 'Skriv kolumnens bokstav, till exempel C. Med layout: columns skriver du radens nummer i stället.',
      en: 'Write the letter of the column, for example C. With layout: columns, write the number of the row instead.',
    },
    guide:
      'När kategorierna står på rader är fälten kolumner och hittas med en bokstav. När de står i kolumner är fälten rader och hittas med ett nummer.',
  },
  'mapping-range': {
    what: { sv: '”{written}” är inget område i ett blad.', en: '“{written}” is no range of a sheet.' },
    remedy: {
      sv: 'Skriv första och sista cellen med kolon mellan, till exempel A3:F20.',
      en: 'Write the first and the last cell with a colon between, for example A3:F20.',
    },
    guide: 'Området skrivs som i Excel, med stora bokstäver.',
  },
  'mapping-layout': {
    what: {
      sv: 'Fältet hör inte ihop med layout: {layout}.',
      en: 'The field does not go with layout: {layout}.',
    },
    remedy: {
      sv: 'Med layout: list står alla siffror i ett fält med holds: value, och indikatorns namn i ett med holds: indicator. I de andra har varje indikator ett eget fält.',
      en: 'With layout: list all figures are in one field with holds: value, and the name of the indicator in one with holds: indicator. In the others each indicator has a field of its own.',
    },
    guide:
      'I en lista är varje rad en siffra. I de andra uppställningarna har varje indikator sin egen kolumn eller rad.',
  },
  'mapping-dimension-unknown': {
    what: {
      sv: 'Tabellen {table} delas inte in efter ”{written}”.',
      en: 'The table {table} is not broken down by “{written}”.',
    },
    remedy: { sv: 'Dess dimensioner: {known}.', en: 'Its dimensions: {known}.' },
    guide: 'Ett fält eller categories anger en dimension som tabellen inte har i publication.yaml.',
  },
  'mapping-dimension-missing': {
    what: {
      sv: 'Mappningen anger inte var kategorierna i {dimension} står.',
      en: 'The mapping does not say where the categories of {dimension} are.',
    },
    remedy: {
      sv: 'Lägg till ett fält med dimension: {dimension}. Gäller alla siffror samma kategori skriver du den under categories.',
      en: 'Add a field with dimension: {dimension}. If all figures are of one category, write it under categories.',
    },
    guide: 'Varje rad i tabellen hör till en kategori i varje dimension. Mappningen behöver säga var den står i filen.',
  },
  'mapping-figures-missing': {
    what: { sv: 'Mappningen anger inga siffror.', en: 'The mapping names no figures.' },
    remedy: {
      sv: 'Lägg till ett fält med indicator. Med layout: list lägger du till ett med holds: indicator och ett med holds: value.',
      en: 'Add a field with indicator. With layout: list, add one with holds: indicator and one with holds: value.',
    },
    guide: 'Minst ett fält ska säga vilken indikator siffrorna hör till.',
  },
} as const satisfies Record<string, ProblemKind>;
