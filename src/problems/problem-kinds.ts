// The table of all kinds of problem by their permanent codes. The guide is generated from it.
import { declarationProblems } from './kinds/declarations.ts';
import { fileProblems } from './kinds/files.ts';
import { narrativeProblems } from './kinds/narratives.ts';
import { tableProblems } from './kinds/tables.ts';

export const problemKinds = {
  ...fileProblems,
  ...declarationProblems,
  ...tableProblems,
  ...narrativeProblems,
} as const;

export type ProblemCode = keyof typeof problemKinds;
