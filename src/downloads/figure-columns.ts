// The columns of a file of figures, in order: what a row says in each, and how CSVW and Data Package describe it. The header of the
// CSV file and its descriptions are made from this one list, so that they cannot differ.
import { messagesIn } from '../i18n/messages.ts';
import { type Language, languages, selectText } from '../statistics/language.ts';
import type { Publication } from '../statistics/publication.ts';
import type { FigureRow } from './figure-rows.ts';

export interface FigureColumn {
  /** As in the header. */
  readonly name: string;
  /** What a reader would call it, and what it holds. */
  readonly titles: Readonly<Record<Language, string>>;
  readonly descriptions: Readonly<Record<Language, string>>;
  readonly type: 'text' | 'number';
  /** What every text of the column fits, whole. */
  readonly pattern?: string;
  /** Whether the texts are lists of words with a space between. */
  readonly isList?: true;
  /** Whether no row leaves it out. */
  readonly isRequired?: true;
  /** Whether it says, with others, which figure the row is. */
  readonly isKey?: true;
  readonly read: (row: FigureRow) => string | number | null;
}

/** SDMX notation of a period, as regular expressions of JSON Schema, XML Schema and Python have it alike. */
const periodPattern = '[0-9]{4}(-(S[12]|T[1-3]|Q[1-4]|[01][0-9]))?';
const codePattern = '[a-z][a-z0-9_]*';

type PlainColumn = Exclude<keyof FigureRow, 'categories' | 'category_labels'>;

/** Each dimension has a column of codes and one of labels. */
export function listFigureColumns(dimensions: readonly string[], publication: Publication): readonly FigureColumn[] {
  return [
    { ...plain('period'), pattern: periodPattern, isRequired: true, isKey: true },
    { ...plain('indicator'), pattern: codePattern, isRequired: true, isKey: true },
    { ...plain('indicator_label'), isRequired: true },
    ...dimensions.flatMap((code) => listDimensionColumns(code, publication)),
    { ...plain('value'), type: 'number' },
    { ...plain('unit'), isRequired: true },
    { ...plain('status'), pattern: '[epburkcxz]', isList: true },
    { ...plain('version'), pattern: 'v[1-9][0-9]*', isRequired: true },
    { ...plain('superseded_by'), pattern: 'v[1-9][0-9]*' },
    { ...plain('source'), isRequired: true },
    plain('comment'),
  ];
}

function plain(name: PlainColumn): FigureColumn {
  return {
    name,
    titles: inEach((language) => messagesIn(language).downloads.columns[name].title),
    descriptions: inEach((language) => messagesIn(language).downloads.columns[name].description),
    type: 'text',
    read: (row) => row[name],
  };
}

function listDimensionColumns(code: string, publication: Publication): readonly FigureColumn[] {
  const dimension = publication.dimensions.get(code);
  const nameIn = (language: Language): string =>
    dimension === undefined ? code : selectText(dimension.label, language, publication.language).text;
  const describe = (kind: 'category' | 'category_label') => ({
    titles: inEach((language) => messagesIn(language).downloads.columns[kind].title(nameIn(language))),
    descriptions: inEach((language) => messagesIn(language).downloads.columns[kind].description(nameIn(language))),
  });
  return [
    {
      name: code,
      ...describe('category'),
      type: 'text',
      isRequired: true,
      isKey: true,
      read: ({ categories }) => categories[code] ?? '',
    },
    {
      name: `${code}_label`,
      ...describe('category_label'),
      type: 'text',
      isRequired: true,
      read: ({ category_labels: labels }) => labels[code] ?? '',
    },
  ];
}

function inEach(write: (language: Language) => string): Readonly<Record<Language, string>> {
  const [sv, en] = languages;
  return { [sv]: write(sv), [en]: write(en) };
}
