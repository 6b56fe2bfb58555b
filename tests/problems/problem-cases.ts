// The cases under tests/fixtures/problems/: a folder each, named after the code of its problem (a second case of a code:
// `<code>--<variant>`), holding the files that differ from those of `valid`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type DataFolder, openDataFolder } from '../../src/loaders/data-folder.ts';
import { overlayFolder } from './overlay-folder.ts';

export const casesFolder = join(import.meta.dirname, '../fixtures/problems');
const base = 'valid';

export interface ProblemCase {
  /** `file-missing`, `file-missing--folder` */
  readonly name: string;
  /** `file-missing` */
  readonly code: string;
  readonly folder: DataFolder;
}

/** All cases but `valid` itself, sorted by name. */
export function listCases(): readonly ProblemCase[] {
  const names = readdirSync(casesFolder).filter((name) => name !== base);
  return names.sort().map((name) => ({ name, code: name.split('--')[0] ?? name, folder: openCase(name) }));
}

/** The publication that has every feature and no problem. */
export function openValidFolder(): DataFolder {
  return openDataFolder(join(casesFolder, base, 'data'), 'data');
}

function openCase(name: string): DataFolder {
  const over = openDataFolder(join(casesFolder, name, 'data'), 'data');
  return overlayFolder(openValidFolder(), over, readRemoved(join(casesFolder, name, 'case.yaml')));
}

function readRemoved(path: string): readonly string[] {
  const declared: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  const removed: unknown =
    typeof declared === 'object' && declared !== null && 'remove' in declared ? declared.remove : [];
  return Array.isArray(removed) ? removed.map(String) : [];
}
