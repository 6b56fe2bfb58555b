// How large a file to be imported may be. Statistics of a period are some thousands of cells; the limits are far above them and
// far below what would use up the memory of a machine. They are held before and while a file is unpacked.

export interface ImportLimits {
  readonly fileBytes: number;
  /** Files within a workbook, which is a zip archive. */
  readonly entries: number;
  /** All that is unpacked of a workbook. */
  readonly unpackedBytes: number;
  /** Unpacked size against packed, for entries of more than a megabyte. Worksheets reach about 30. */
  readonly ratio: number;
  readonly sheets: number;
  readonly sharedStrings: number;
  /** The last row and column with something in them. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of all sheets, the empty ones between others included. */
  readonly cells: number;
}

export const importLimits: ImportLimits = {
  fileBytes: 20_000_000,
  entries: 2_000,
  unpackedBytes: 100_000_000,
  ratio: 200,
  sheets: 200,
  sharedStrings: 500_000,
  rows: 200_000,
  columns: 2_000,
  cells: 2_000_000,
};
