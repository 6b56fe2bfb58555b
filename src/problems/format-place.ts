// Where a problem is, as a person finds it: by line and column in a text, by sheet and cell in a workbook.
import type { Language } from '../statistics/language.ts';
import type { Place } from './problem.ts';

const words = { sv: 'blad ”{sheet}”, cell {cell}', en: 'sheet “{sheet}”, cell {cell}' } as const;

/** `data/site.yaml:3:5`; `telefoni.xlsx, blad ”Period 2”, cell D14`; `telefoni.csv, cell D14`. */
export function formatPlace({ file, line, column, sheet }: Place, language: Language): string {
  if (sheet === undefined) return `${file}:${line}:${column}`;
  const cell = formatCellAddress(line, column);
  if (sheet === '') return `${file}, cell ${cell}`;
  return `${file}, ${words[language].replace(/\{(sheet|cell)\}/g, (_, name) => (name === 'sheet' ? sheet : cell))}`;
}

/** Row and column, 1-based, as spreadsheet programs write them: row 14, column 4 → `D14`; column 28 → `AB`. */
export function formatCellAddress(row: number, column: number): string {
  return `${formatColumn(column)}${row}`;
}

/** 1 → `A`, 26 → `Z`, 27 → `AA`. */
export function formatColumn(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? formatColumn(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
