// Problems of what can be compared, and of what was reported before and is not reported now.
import type { ProblemKind } from '../problem-kind.ts';

export const comparabilityProblems = {} as const satisfies Record<string, ProblemKind>;
