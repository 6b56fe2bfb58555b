// What a sheet of a workbook is made of. A text is only ever a text, whatever it begins with: no cell holds a formula.

/** How a cell looks; `plain` unless it says otherwise. */
export const cellLooks = ['plain', 'title', 'head', 'figure-head', 'total', 'wrapped', 'marker', 'link'] as const;
export type CellLook = (typeof cellLooks)[number];

export type SheetCell =
  | {
      readonly text: string;
      readonly look?: CellLook /** Leads to the sheet with this place in the workbook, from 0. */;
      readonly sheet?: number;
    }
  | {
      readonly number: number;
      readonly decimals: number;
      /** What is shown before and after the number, which stays a number: `ca`, `k`. */
      readonly before?: string;
      readonly after?: string;
      readonly isTotal?: boolean;
      /** Whether a plus stands before what is more than nought. */
      readonly isSigned?: true;
    }
  /** Nothing. */
  | undefined;

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** The first cell takes the width of all columns and as many lines as its text needs. */
  readonly isAcross?: true;
}

export interface SheetContent {
  /** As in the tab; made fit by the writer. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** In characters. */
  readonly widths: readonly number[];
  /** The number of the row with the heads, 1-based: it and those above stay when one scrolls, and it stands on each printed page. */
  readonly head?: number;
  /** How many columns stay when one scrolls. */
  readonly headColumns?: number;
  /** Whether the rows below the head can be filtered. */
  readonly isList?: true;
}

export interface WorkbookContent {
  readonly title: string;
  readonly creator: string;
  /** ISO date on which the content was published. */
  readonly published?: string;
  readonly sheets: readonly SheetContent[];
}
