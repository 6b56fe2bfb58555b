// What separates the cells of a CSV file. It is never asked when only one sign makes rows that are alike; when two do, nobody can
// tell but the one who knows the file.
import { type Delimiter, delimiters } from './sheet.ts';
import { splitRows } from './split-rows.ts';

/** A sign that may be the delimiter, and what the widest of the rows that are alike would hold. */
export interface DelimiterChoice {
  readonly delimiter: Delimiter;
  readonly example: readonly string[];
  readonly words: { readonly sv: string; readonly en: string };
}

const names: Readonly<Record<Delimiter, DelimiterChoice['words']>> = {
  ';': { sv: 'semikolon', en: 'semicolons' },
  ',': { sv: 'komma', en: 'commas' },
  '\t': { sv: 'tabb', en: 'tabs' },
  '|': { sv: 'lodstreck', en: 'vertical bars' },
};

/** As many lines as tell the delimiter. */
const enough = 2_000;
const declared = /^"?sep=(?<sign>[;,\t|])"?(?=\r|\n)/i;

/**
 * The signs that may be the delimiter of `text`: those that split most rows into the same number of cells, at least two. More than one
 * when they do so equally well, and leave quotes whole; `;` when the file has one column. Title rows and footnotes have fewer cells, and do not matter.
 */
export function findDelimiters(text: string): readonly DelimiterChoice[] {
  const said = findDeclared(text);
  if (said !== undefined) return [said];
  const found = delimiters.map((delimiter) => measure(text, delimiter));
  const most = Math.max(...found.map(({ rows }) => rows));
  const best = found.filter(({ rows }) => rows === most);
  const whole = best.filter(({ tearsQuotes }) => !tearsQuotes);
  const fitting = (whole.length > 0 ? whole : best).map(({ choice }) => choice);
  return most === 0 ? fitting.slice(0, 1) : fitting;
}

/** The text with a first line that only says the delimiter made blank, so that lines can still be counted. */
export function blankDeclared(text: string): string {
  return text.replace(declared, '');
}

/** Excel's own first line, `sep=;`. */
function findDeclared(text: string): DelimiterChoice | undefined {
  const sign = declared.exec(text)?.groups?.['sign'];
  const delimiter = delimiters.find((known) => known === sign);
  return delimiter === undefined ? undefined : { delimiter, example: [], words: names[delimiter] };
}

interface Measure {
  /** How many rows are alike. */
  readonly rows: number;
  /** Whether a quote is left without its other half. */
  readonly tearsQuotes: boolean;
  readonly choice: DelimiterChoice;
}

function measure(text: string, delimiter: Delimiter): Measure {
  const rows = splitRows(text, delimiter, enough).rows.filter(
    (row) => row.length > 1 && row.some((cell) => cell !== ''),
  );
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  const example = rows.find((row) => row.length === width) ?? [];
  const tearsQuotes = rows.some((row) => row.some((cell) => cell.split('"').length % 2 === 0));
  return { rows: count, tearsQuotes, choice: { delimiter, example, words: names[delimiter] } };
}
