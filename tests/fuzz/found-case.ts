// The cases that fuzzing has found, as folders of tests/fixtures/fuzz/: case.yaml with the data folder that was changed and what
// was wrong, and below data/ the changed files. `npm run fuzz` writes what it finds in the same form.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { type Files, type FuzzCase, readBase, readFolder } from './fuzz-case.ts';

export const foundFolder = join(import.meta.dirname, '../fixtures/fuzz');

const caseSchema = z.strictObject({
  /** The data folder that was changed, below the project. */
  base: z.string(),
  /** Which of its files were taken away. */
  removed: z.array(z.string()).default([]),
  /** What was wrong. */
  found: z.string(),
});

export interface FoundCase {
  readonly name: string;
  readonly files: Files;
}

/** All found cases, sorted by name. */
export function listFoundCases(): readonly FoundCase[] {
  const folders = readdirSync(foundFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const { base, removed } = caseSchema.parse(parse(readFileSync(join(foundFolder, name, 'case.yaml'), 'utf8')));
      const kept = Object.entries(readBase(base)).filter(([path]) => !removed.includes(path));
      return { name, files: { ...Object.fromEntries(kept), ...readFolder(join(foundFolder, name, 'data')) } };
    });
}

/** Writes the case to the folder. What no file can be called is left out: the seed and number of the run tell it. */
export function writeFoundCase(folder: string, { base, files, changed }: FuzzCase, found: string): void {
  const removed = Object.keys(readBase(base)).filter((path) => !Object.hasOwn(files, path));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'case.yaml'), stringify({ base, ...(removed.length > 0 && { removed }), found }));
  const data = join(folder, 'data');
  for (const path of changed) {
    const file = resolve(data, path);
    if (!file.startsWith(data + sep)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, files[path] ?? '');
  }
}
