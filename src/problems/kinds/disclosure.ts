// Problems of small counts that can be worked out, and of personal data.
import type { ProblemKind } from '../problem-kind.ts';

export const disclosureProblems = {} as const satisfies Record<string, ProblemKind>;
