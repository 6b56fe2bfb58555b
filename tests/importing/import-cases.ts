// The cases under tests/fixtures/import/: a folder each, holding one file of another program, and what is expected of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedFile } from '../../src/importing/read-workbook.ts';

export const importCasesFolder = join(import.meta.dirname, '../fixtures/import');

export interface ImportCase {
  readonly name: string;
  readonly folder: string;
  readonly file: ImportedFile;
}

const importable = /\.(?:xlsx|xlsm|xls|ods|csv|txt)$/;

/** All cases, sorted by name. */
export function listImportCases(): readonly ImportCase[] {
  const folders = readdirSync(importCasesFolder, { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory() && entry.name !== 'prepare').map(({ name }) => name);
  return names.sort().map((name) => {
    const folder = join(importCasesFolder, name);
    const file = readdirSync(folder).find((entry) => importable.test(entry) && !entry.startsWith('expected'));
    if (file === undefined) throw new Error(`The case ${name} has no file to import.`);
    return { name, folder, file: { name: file, bytes: readFileSync(join(folder, file)) } };
  });
}
