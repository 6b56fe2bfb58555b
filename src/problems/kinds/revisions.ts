// Problems of versions: seals that are broken, revisions without a reason, figures that changed in silence.
import type { ProblemKind } from '../problem-kind.ts';

export const revisionProblems = {} as const satisfies Record<string, ProblemKind>;
