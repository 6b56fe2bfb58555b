// Something wrong in data/: where, what kind, and the particulars that its sentence needs.
// The sentences stand in kinds/, one file a subject; this is only the occurrence.
import type { Language } from '../statistics/language.ts';
import type { ProblemCode } from './problem-kinds.ts';

/** A spot in a file below the data folder, or in one to be imported; line and column are 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The sheet of a workbook, empty for a CSV file to be imported: then line and column are the cell's row and column. */
  readonly sheet?: string;
}

/** What fills a placeholder: the same in every language, or a wording for each. */
export type Particular = string | number | Readonly<Record<Language, string>>;
export type Particulars = Readonly<Record<string, Particular>>;

export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  /** What the placeholders of the sentence are filled with. */
  readonly particulars: Particulars;
  /** The known name that is most like the one written, when there is one. */
  readonly nearest?: string;
}

/** Takes a problem when it is found; collecting goes on. */
export type Report = (problem: Problem) => void;

/** Sorts by file, sheet, line, column, code. */
export function comparePlaces(a: Problem, b: Problem): number {
  return (
    compareTexts(a.place.file, b.place.file) ||
    compareTexts(a.place.sheet ?? '', b.place.sheet ?? '') ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareTexts(a.code, b.code)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
