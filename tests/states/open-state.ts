// The publications under tests/fixtures/states/, each in a state that pages have to bear.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from '../../src/loaders/data-folder.ts';
import { type Catalogue, loadCatalogue } from '../../src/loaders/load-catalogue.ts';

export const statesFolder = join(import.meta.dirname, '../fixtures/states');

/** The names of all states. */
export const states: readonly string[] = readdirSync(statesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The catalogue in the folder. Throws when there is a problem in it. */
export function openCatalogue(folder: string, drafts = false): Catalogue {
  const { catalogue, problems } = loadCatalogue(openDataFolder(folder, 'data'), { drafts });
  if (catalogue !== undefined) return catalogue;
  throw new Error(problems.map(({ code, place }) => `${place.file}:${place.line} ${code}`).join('\n'));
}

/** The catalogue of a state. */
export const openState = (name: string, drafts = false): Catalogue => openCatalogue(join(statesFolder, name), drafts);
