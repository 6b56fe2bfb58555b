// A result of a check for the tests of the formats: the lines of its files as a list each.
import type { Problem } from '../../src/problems/problem.ts';
import type { CheckResult } from '../../src/reporting/check-result.ts';

export function makeResult(
  problems: readonly Problem[],
  files: Readonly<Record<string, readonly string[]>> = {},
  checklists: CheckResult['checklists'] = [],
): CheckResult {
  return { problems, checklists, lineOf: (file, line) => files[file]?.[line - 1] };
}

export const table = 'data/vaxel/2018-T2/v1/calls.csv';
export const lines = { [table]: ['answer_group;calls', 'val-1;16 348', 'val-2;'] };

export const thousands: Problem = {
  code: 'cell-thousands',
  place: { file: table, line: 2, column: 7 },
  particulars: { cell: '16 348', corrected: '16348' },
};
export const blank: Problem = { code: 'cell-blank', place: { file: table, line: 3, column: 7 }, particulars: {} };
/** About a whole file. */
export const unread: Problem = {
  code: 'file-unexpected',
  place: { file: 'data/vaxel/relese.mdx', line: 1, column: 1 },
  particulars: { name: 'relese.mdx', expected: 'release.mdx' },
  nearest: 'release.mdx',
};
/** In a workbook. */
export const inCell: Problem = {
  code: 'cell-formula-error',
  place: { file: 'telefoni.xlsx', sheet: 'Period 2', line: 14, column: 4 },
  particulars: { cell: '#REF!' },
};
export const warning: Problem = {
  code: 'typed-figure-unknown',
  place: { file: 'data/vaxel/2018-T2/v1/release.mdx', line: 1, column: 8 },
  particulars: { text: '350 000' },
};
