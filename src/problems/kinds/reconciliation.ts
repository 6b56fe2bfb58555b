// Problems of figures that do not hold together, and questions about figures that look odd.
import type { ProblemKind } from '../problem-kind.ts';

export const reconciliationProblems = {} as const satisfies Record<string, ProblemKind>;
