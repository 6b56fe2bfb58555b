// Problems of figures that are typed in narratives, and of words about people.
import type { ProblemKind } from '../problem-kind.ts';

export const proseProblems = {} as const satisfies Record<string, ProblemKind>;
