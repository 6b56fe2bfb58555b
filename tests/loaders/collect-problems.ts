// Problems as lines, for whole-text comparison.
import { formatProblem } from '../../src/problems/describe-problem.ts';
import type { Problem, Report } from '../../src/problems/problem.ts';

export interface CollectedProblems {
  readonly report: Report;
  /** `line:column code` of each problem so far. */
  places(): readonly string[];
  /** The sentences in Swedish, without their places. */
  sentences(): readonly string[];
  codes(): readonly string[];
}

/** A report that remembers. Each problem is also written out, so that a sentence that lacks a particular fails. */
export function collectProblems(): CollectedProblems {
  const problems: Problem[] = [];
  return {
    report(problem) {
      formatProblem(problem, 'en');
      formatProblem(problem, 'sv');
      problems.push(problem);
    },
    places: () => problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`),
    sentences: () => problems.map((problem) => formatProblem(problem, 'sv').replace(/^\S+ {2}/, '')),
    codes: () => problems.map(({ code }) => code),
  };
}
