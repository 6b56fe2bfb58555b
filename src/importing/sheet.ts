// A sheet as a file holds it: a workbook's, or the only one of a CSV file. Cells are told as they are written, without
// deciding what a number means; that is decided by the unit of the indicator (read-amount.ts).

/** A spot in a sheet; row and column are 1-based. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly from: CellSpot;
  /** Inclusive. */
  readonly to: CellSpot;
}

/** What stands in a cell. A formula counts as its result, as the program that wrote the file worked it out. */
export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `percent` when the cell is formatted as per cent: 0.95 is shown as 95 %. `decimals` as the format shows, when it says. */
  | { readonly kind: 'number'; readonly number: number; readonly percent: boolean; readonly decimals?: number }
  /** A number that the cell's format shows as time without a day: `0:01:17`; `[h]:mm` shows no seconds. */
  | { readonly kind: 'duration'; readonly seconds: number; readonly showsSeconds: boolean }
  /** A number that the cell's format shows as a day, as ISO date; with `T08:30` when it shows the time too. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** `#REF!`, `#DIV/0!` … */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula whose result the file does not hold, since no spreadsheet program has worked it out. */
  | { readonly kind: 'formula'; readonly formula: string };

export interface Sheet {
  /** `undefined` for the only sheet of a CSV file. */
  readonly name: string | undefined;
  /** Whether the program that wrote it does not show the sheet. */
  readonly hidden: boolean;
  /** Row by row, each as long as the longest; row 1 is the first. Cells that a merged one covers are empty. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** 1-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly CellRange[];
}

/** A file to be imported: the name that messages use, and its sheets in order. */
export interface Workbook {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** How the text of a CSV file was read; `undefined` for a workbook. */
  readonly dialect?: TextDialect;
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];
export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The letters and the delimiter of a CSV file. */
export interface TextDialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}
