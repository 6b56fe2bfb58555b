// A CSV file as a workbook with one sheet of texts.

import { decodeText } from './decode-text.ts';
import { blankDeclared, findDelimiters } from './find-delimiters.ts';
import type { ImportLimits } from './import-limits.ts';
import { ReadingStopped, stopAsTooLarge } from './reading-stopped.ts';
import type { Delimiter, Sheet, SheetCell, TextDialect } from './sheet.ts';
import { splitRows } from './split-rows.ts';

/** What Papa Parse objects to in quotes. */
const quoteErrors = {
  unclosed: { sv: 'ett citattecken avslutas aldrig', en: 'a quote is never closed' },
  followed: { sv: 'efter det avslutande citattecknet står mer text', en: 'there is more text after the closing quote' },
} as const;

/** Reads the file; `known` settles what separates its cells. Throws `ReadingStopped`. */
export function readDelimited(
  bytes: Uint8Array,
  limits: ImportLimits,
  known: Delimiter | undefined,
): { readonly sheet: Sheet; readonly dialect: TextDialect } {
  const { text, encoding } = decodeText(bytes);
  const delimiter = known ?? findOnlyDelimiter(text);
  const { rows, broken } = splitRows(blankDeclared(text), delimiter, limits.rows + 1);
  if (broken !== undefined) {
    throw new ReadingStopped('csv-quotes', { detail: quoteErrors[broken.detail] }, { line: broken.row });
  }
  return { sheet: makeSheet(rows, limits), dialect: { encoding, delimiter } };
}

function findOnlyDelimiter(text: string): Delimiter {
  const [first, ...others] = findDelimiters(text);
  if (first === undefined || others.length > 0) {
    const choices = first === undefined ? [] : [first, ...others];
    const list = (language: 'sv' | 'en') =>
      choices.map(({ words }) => words[language]).join(language === 'sv' ? ' eller ' : ' or ');
    throw new ReadingStopped('import-delimiter', { choices: { sv: list('sv'), en: list('en') } });
  }
  return first.delimiter;
}

function makeSheet(rows: readonly (readonly string[])[], limits: ImportLimits): Sheet {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length > limits.rows) throw stopAsTooLarge(limits.rows, 'rader', 'rows');
  if (width > limits.columns) throw stopAsTooLarge(limits.columns, 'kolumner', 'columns');
  if (rows.length * width > limits.cells) throw stopAsTooLarge(limits.cells, 'celler', 'cells');
  return {
    name: undefined,
    hidden: false,
    rows: rows.map((row) => Array.from({ length: width }, (_, index) => makeCell(row[index] ?? ''))),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
  };
}

function makeCell(text: string): SheetCell {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
