// The cases under tests/fixtures/drafts/: a folder each, with the files that differ from those of the base, and the
// release that is expected to be made of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { proposeNextDay, proposeReleaseDay } from '../../src/drafting/dates.ts';
import { type Draft, draftRelease } from '../../src/drafting/draft-release.ts';
import { findSource } from '../../src/drafting/find-source.ts';
import { type DataFolder, openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import { redactFolder } from '../../src/loaders/redact-folder.ts';
import { openRevised } from '../loaders/revised-folder.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { periodOf } from '../statistics/make-examples.ts';

export const draftsFolder = join(import.meta.dirname, '../fixtures/drafts');

const caseSchema = z.strictObject({
  base: z.enum(['valid', 'revised']).default('valid'),
  from: z.string().optional(),
  period: z.string(),
  released_on: z.string().optional(),
  next_release_on: z.string().optional(),
});

/** The names of all cases. */
export function listDraftCases(): readonly string[] {
  return readdirSync(draftsFolder);
}

export interface DraftCase {
  readonly folder: DataFolder;
  readonly publication: string;
  readonly period: string;
  readonly draft: Draft;
}

/** Prepares the release of the case on a day in 2026. */
export function makeDraft(name: string): DraftCase {
  const given = caseSchema.parse(parse(readFileSync(join(draftsFolder, name, 'case.yaml'), 'utf8')));
  const base = given.base === 'valid' ? openValidFolder() : openRevised();
  const code = given.base === 'valid' ? 'kundcenter' : 'servicecenter';
  const data = overlayFolder(base, openDataFolder(join(draftsFolder, name, 'data'), 'data'));
  const folder = redactFolder(data, code, refuse);
  const publication = loadPublication(folder, code, refuse);
  if (publication === undefined) throw new Error('The publication cannot be loaded.');
  const period = periodOf(given.period);
  const wanted = given.from === undefined ? undefined : periodOf(given.from);
  const found = findSource({ folder, publication, today: '2026-11-22' }, period, wanted);
  if (found.kind === 'refused') throw new Error(found.problems.map(({ code: problem }) => problem).join(', '));
  const source = found.kind === 'found' ? found.source : undefined;
  const { released_on: first = '', next_release_on: promised } = source?.versions[0]?.release.declaration ?? {};
  const earlier = source && { period: source.newest.release.period, releasedOn: first, promised };
  const releasedOn = given.released_on ?? (earlier && proposeReleaseDay(earlier, period)) ?? '';
  const nextReleaseOn = given.next_release_on ?? proposeNextDay(releasedOn, period);
  const draft = draftRelease({ folder, publication, period, source, releasedOn, nextReleaseOn });
  return { folder: data, publication: code, period: period.id, draft };
}

function refuse(problem: { readonly code: string }): void {
  throw new Error(problem.code);
}
