// Problems that say that a figure is not there. They are true only when all tables could be read; otherwise they may
// follow from what is already reported, and would mislead.

import type { Report } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-kinds.ts';

const followOn: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'change-missing',
  'figure-missing',
  'figure-undetermined',
  'indicator-not-in-table',
  'matters-missing',
  'period-missing',
  'rank-missing',
  'rank-undetermined',
  'staff-group-empty',
  'table-not-in-release',
]);

/** Passes on all problems but those. */
export function unlessFigureIsMissing(report: Report): Report {
  return (problem) => {
    if (!followOn.has(problem.code)) report(problem);
  };
}
