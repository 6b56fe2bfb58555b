// Why a file to be imported cannot be read at all. It is thrown deep within the file, and told as a problem by read-workbook.
import type { Particulars, Place } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-kinds.ts';

/** Where in the file, if not as a whole; line and column of a sheet's cell are its row and column. */
export type SpotInFile = Partial<Omit<Place, 'file'>>;

export class ReadingStopped extends Error {
  readonly code: ProblemCode;
  readonly particulars: Particulars;
  readonly spot: SpotInFile;

  constructor(
    code: ProblemCode,
    particulars: Particulars = {},
    { cause, ...spot }: SpotInFile & { cause?: unknown } = {},
  ) {
    super(code, { cause });
    this.code = code;
    this.particulars = particulars;
    this.spot = spot;
  }
}

/** A file that is damaged, or not what it says that it is. */
export function stopAsCorrupt(sv: string, en: string, where: SpotInFile & { cause?: unknown } = {}): ReadingStopped {
  return new ReadingStopped('workbook-corrupt', { detail: { sv, en } }, where);
}

/** A file that is larger than the limits allow. */
export function stopAsTooLarge(limit: number, sv: string, en: string, spot: SpotInFile = {}): ReadingStopped {
  return new ReadingStopped('workbook-too-large', { limit, unit: { sv, en } }, spot);
}

/** A file of a kind that is not read. */
export function stopAsForeign(sv: string, en: string): ReadingStopped {
  return new ReadingStopped('workbook-kind', { found: { sv, en } });
}
