// The table of all kinds of problem by their permanent codes. The guide is generated from it.
import { accessibilityProblems } from './kinds/accessibility.ts';
import { calendarProblems } from './kinds/calendar.ts';
import { cellProblems } from './kinds/cells.ts';
import { chartProblems } from './kinds/charts.ts';
import { comparabilityProblems } from './kinds/comparability.ts';
import { componentProblems } from './kinds/components.ts';
import { dataPortalProblems } from './kinds/data-portal.ts';
import { disclosureProblems } from './kinds/disclosure.ts';
import { draftProblems } from './kinds/drafts.ts';
import { fileProblems } from './kinds/files.ts';
import { formerCodeProblems } from './kinds/former-codes.ts';
import { importProblems } from './kinds/imports.ts';
import { importCellProblems } from './kinds/imports-cells.ts';
import { importMappingProblems } from './kinds/imports-mapping.ts';
import { mappingProblems } from './kinds/mappings.ts';
import { narrativeProblems } from './kinds/narratives.ts';
import { peerProblems } from './kinds/peers.ts';
import { pictureProblems } from './kinds/pictures.ts';
import { proseProblems } from './kinds/prose.ts';
import { publicationProblems } from './kinds/publications.ts';
import { reconciliationProblems } from './kinds/reconciliation.ts';
import { referenceProblems } from './kinds/references.ts';
import { releaseTimeProblems } from './kinds/release-times.ts';
import { releaseProblems } from './kinds/releases.ts';
import { revisionProblems } from './kinds/revisions.ts';
import { schemaProblems } from './kinds/schemas.ts';
import { staffProblems } from './kinds/staff.ts';
import { tableProblems } from './kinds/tables.ts';
import { textStyleProblems } from './kinds/text-style.ts';
import { valueProblems } from './kinds/values.ts';
import { writingProblems } from './kinds/writing.ts';

/** The kinds by what one was writing when they came about. */
export const problemSubjects = {
  files: fileProblems,
  declarations: {
    ...writingProblems,
    ...schemaProblems,
    ...valueProblems,
    ...publicationProblems,
    ...accessibilityProblems,
    ...dataPortalProblems,
    ...peerProblems,
    ...releaseProblems,
    ...releaseTimeProblems,
    ...calendarProblems,
    ...mappingProblems,
    ...chartProblems,
    ...formerCodeProblems,
  },
  tables: { ...tableProblems, ...cellProblems, ...staffProblems },
  narratives: {
    ...narrativeProblems,
    ...componentProblems,
    ...pictureProblems,
    ...referenceProblems,
    ...proseProblems,
    ...textStyleProblems,
  },
  drafts: draftProblems,
  trust: { ...reconciliationProblems, ...comparabilityProblems, ...disclosureProblems, ...revisionProblems },
  imports: { ...importProblems, ...importMappingProblems, ...importCellProblems },
} as const;

export const problemKinds = {
  ...problemSubjects.files,
  ...problemSubjects.declarations,
  ...problemSubjects.tables,
  ...problemSubjects.narratives,
  ...problemSubjects.drafts,
  ...problemSubjects.trust,
  ...problemSubjects.imports,
} as const;

export type ProblemCode = keyof typeof problemKinds;
