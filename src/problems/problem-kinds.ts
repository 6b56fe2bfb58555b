// The table of all kinds of problem by their permanent codes. The guide is generated from it.
import { cellProblems } from './kinds/cells.ts';
import { componentProblems } from './kinds/components.ts';
import { fileProblems } from './kinds/files.ts';
import { narrativeProblems } from './kinds/narratives.ts';
import { publicationProblems } from './kinds/publications.ts';
import { referenceProblems } from './kinds/references.ts';
import { releaseProblems } from './kinds/releases.ts';
import { staffProblems } from './kinds/staff.ts';
import { tableProblems } from './kinds/tables.ts';
import { valueProblems } from './kinds/values.ts';
import { writingProblems } from './kinds/writing.ts';

/** The kinds by what one was writing when they came about. */
export const problemSubjects = {
  files: fileProblems,
  declarations: { ...writingProblems, ...valueProblems, ...publicationProblems, ...releaseProblems },
  tables: { ...tableProblems, ...cellProblems, ...staffProblems },
  narratives: { ...narrativeProblems, ...componentProblems, ...referenceProblems },
} as const;

export const problemKinds = {
  ...problemSubjects.files,
  ...problemSubjects.declarations,
  ...problemSubjects.tables,
  ...problemSubjects.narratives,
} as const;

export type ProblemCode = keyof typeof problemKinds;
