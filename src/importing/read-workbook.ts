// A file of another system to sheets: a workbook (.xlsx, .xlsm) or text (.csv, .txt). Which of them, the file itself tells.
import type { Report } from '../problems/problem.ts';
import { type ImportLimits, importLimits } from './import-limits.ts';
import { isArchive, openArchive } from './open-archive.ts';
import { readDelimited } from './read-delimited.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { ReadingStopped, stopAsTooLarge } from './reading-stopped.ts';
import { listIgnored, refuseForeignArchive, refuseForeignFile } from './recognize-kind.ts';
import type { Delimiter, Sheet, Workbook } from './sheet.ts';

export interface ImportedFile {
  /** As messages call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadingOptions {
  /** Settles what separates the cells of a CSV file; without it, it is found, or a problem when it is unclear. */
  readonly delimiter?: Delimiter | undefined;
  readonly limits?: ImportLimits;
}

/**
 * Reads the file to its sheets. Reports, and gives nothing, when it is empty, damaged, encrypted, too large or of another kind.
 * Never runs or follows anything in it: macros and links to other workbooks are told as hints.
 */
export function readWorkbook(file: ImportedFile, report: Report, options: ReadingOptions = {}): Workbook | undefined {
  const place = { file: file.name, line: 1, column: 1 };
  try {
    const workbook = readSheets(file, options, (code) => report({ code, place, particulars: {} }));
    if (workbook.sheets.every(isBlank)) throw new ReadingStopped('file-empty');
    return workbook;
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    report({ code: error.code, place: { ...place, ...error.spot }, particulars: error.particulars });
    return undefined;
  }
}

function isBlank({ rows }: Sheet): boolean {
  return rows.every((row) =>
    row.every((cell) => cell.kind === 'empty' || (cell.kind === 'text' && cell.text.trim() === '')),
  );
}

function readSheets(
  { name, bytes }: ImportedFile,
  { delimiter, limits = importLimits }: ReadingOptions,
  hint: (code: ReadingStopped['code']) => void,
): Workbook {
  if (bytes.length > limits.fileBytes) throw stopAsTooLarge(limits.fileBytes, 'byte', 'bytes');
  if (!isArchive(bytes)) {
    refuseForeignFile(bytes);
    const { sheet, dialect } = readDelimited(bytes, limits, delimiter);
    return { file: name, sheets: [sheet], dialect };
  }
  const archive = openArchive(bytes, limits);
  refuseForeignArchive(archive);
  for (const code of listIgnored(archive)) hint(code);
  return { file: name, sheets: readSpreadsheet(archive, limits) };
}
