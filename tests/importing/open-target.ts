// The publication that the import cases are read into, and its draft.
import { join } from 'node:path';
import { type ImportTarget, selectRelease } from '../../src/importing/select-release.ts';
import { type DataFolder, openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import type { Publication } from '../../src/statistics/publication.ts';

export const importedRoot = join(import.meta.dirname, '../fixtures/imported/data');

export function openPublication(folder: DataFolder = openDataFolder(importedRoot, 'data')): Publication {
  const publication = loadPublication(folder, 'kundcenter', ({ code }) => {
    throw new Error(`The publication of the import cases has a problem: ${code}`);
  });
  if (publication === undefined) throw new Error('There is no publication for the import cases.');
  return publication;
}

/** The draft of 2018-T2, beside the figures of 2017-T2. */
export function openTarget(folder: DataFolder = openDataFolder(importedRoot, 'data')): ImportTarget {
  const target = selectRelease(folder, openPublication(folder), undefined);
  if (target.kind === 'refused') throw new Error(`There is no draft to import into: ${target.reason}`);
  return target;
}
