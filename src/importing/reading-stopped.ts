// Why a file to be imported cannot be read at all. It is thrown deep within the file, and told as a problem by read-workbook.
import type { Particulars } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-kinds.ts';

export class ReadingStopped extends Error {
  readonly code: ProblemCode;
  readonly particulars: Particulars;
  /** The line of a text file. */
  readonly line: number;

  constructor(
    code: ProblemCode,
    particulars: Particulars = {},
    { line = 1, cause }: { line?: number; cause?: unknown } = {},
  ) {
    super(code, { cause });
    this.code = code;
    this.particulars = particulars;
    this.line = line;
  }
}

/** A file that is damaged, or not what it says that it is. */
export function stopAsCorrupt(sv: string, en: string, cause?: unknown): ReadingStopped {
  return new ReadingStopped('workbook-corrupt', { detail: { sv, en } }, { cause });
}

/** A file that is larger than the limits allow. */
export function stopAsTooLarge(limit: number, sv: string, en: string): ReadingStopped {
  return new ReadingStopped('workbook-too-large', { limit, unit: { sv, en } });
}

/** A file of a kind that is not read. */
export function stopAsForeign(sv: string, en: string): ReadingStopped {
  return new ReadingStopped('workbook-kind', { found: { sv, en } });
}
