// CSV text to rows of texts, by RFC 4180: quotes, doubled quotes, line breaks within quotes; lines end as they like.
import Papa from 'papaparse';
import type { Delimiter } from './sheet.ts';

export interface SplitText {
  readonly rows: readonly (readonly string[])[];
  /** Where quotes do not match: the row, 1-based, and what is wrong. */
  readonly broken?: { readonly row: number; readonly detail: 'unclosed' | 'followed' };
}

/** Splits all of the text, or its first `most` rows. Blank rows stay, so that rows can be counted. */
export function splitRows(text: string, delimiter: Delimiter, most = 0): SplitText {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n', preview: most, header: false });
  const [error] = errors;
  if (error === undefined) return { rows: data };
  return {
    rows: data,
    broken: { row: (error.row ?? 0) + 1, detail: error.code === 'MissingQuotes' ? 'unclosed' : 'followed' },
  };
}
