// The first row of a CSV file against the columns that it should have. What the columns mean belongs to parse-table and
// parse-staff.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Problem, Report } from '../problems/problem.ts';
import type { CsvFile } from './parse-csv.ts';

export interface ExpectedColumns {
  /** All that may be there, in order. */
  readonly known: readonly string[];
  /** Those that have to be there. */
  readonly needed: readonly string[];
}

/**
 * Where each known column is, 0-based. Reports columns that are unknown, twice or without a name, and those
 * that are missing; not those while there are unknown ones, which they may be.
 */
export function checkHeader(
  { name: file, header }: CsvFile,
  { known, needed }: ExpectedColumns,
  report: Report,
): ReadonlyMap<string, number> {
  const names = header.cells.map(({ text }) => (text.trim() === '' ? '' : text));
  const first = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!first.has(name)) first.set(name, index);
  const free = known.filter((other) => !first.has(other));
  const unknown = header.cells.flatMap((cell, index): readonly Problem[] => {
    const place = { file, line: header.line, column: cell.column };
    const column = names[index] ?? '';
    const isFirst = first.get(column) === index;
    if (column === '') return isFirst ? [{ code: 'column-blank', place, particulars: { number: index + 1 } }] : [];
    if (!isFirst) return [{ code: 'column-twice', place, particulars: { column } }];
    if (known.includes(column)) return [];
    return [
      {
        code: 'column-unknown',
        place,
        particulars: { column, expected: known.join(', ') },
        ...nearestOf(column, free),
      },
    ];
  });
  for (const problem of unknown) report(problem);
  const hasUnknown = unknown.some(({ code }) => code === 'column-unknown');
  for (const column of hasUnknown ? [] : needed.filter((name) => !first.has(name))) {
    report({ code: 'column-missing', place: { file, line: header.line, column: 1 }, particulars: { column } });
  }
  return new Map(
    known.flatMap((column) => {
      const index = first.get(column);
      return index === undefined ? [] : [[column, index]];
    }),
  );
}
