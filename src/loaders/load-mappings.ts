// The mappings of a publication: how files of other systems are read. What they name has to be there.
import type { Report } from '../problems/problem.ts';
import { type ImportMapping, importMappingSchema } from '../statistics/import-mapping.ts';
import type { Publication } from '../statistics/publication.ts';
import { checkMapping } from './check-mapping.ts';
import type { DataFolder } from './data-folder.ts';
import { type Declared, declare, parseDeclaration } from './load-declarations.ts';
import { nameInMessages, readText, type TextFile } from './read-text.ts';

/** The folder of a publication that holds them. */
export const mappingFolder = 'imports';

/** Where the mapping lies: `ostersund-kundcenter/imports/telefoni.yaml`. */
export function pathOfMapping(publication: string, name: string): string {
  return `${publication}/${mappingFolder}/${name}.yaml`;
}

/** The mappings of the publication by name, reporting what is wrong with each. */
export function loadMappings(
  folder: DataFolder,
  publication: Publication,
  report: Report,
): ReadonlyMap<string, ImportMapping> {
  const mappings = new Map<string, ImportMapping>();
  for (const { name, kind } of folder.list(`${publication.code}/${mappingFolder}`)) {
    const path = `${publication.code}/${mappingFolder}/${name}`;
    const [, code] = kind === 'file' ? (/^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name) ?? []) : [];
    if (code === undefined) {
      const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
      report({ code: 'file-unexpected', place, particulars: { name, expected: '<namn>.yaml' } });
      continue;
    }
    const text = readText(folder, path, report);
    const mapping = text === undefined ? undefined : parseMapping(text, publication, report);
    if (mapping !== undefined) mappings.set(code, mapping.value);
  }
  return mappings;
}

/** The mapping that the text holds; nothing when something is wrong with it, which is reported. */
export function parseMapping(
  text: TextFile,
  publication: Publication,
  report: Report,
): Declared<ImportMapping> | undefined {
  const file = parseDeclaration(text, report);
  const declared = file === undefined ? undefined : declare(file, importMappingSchema, report);
  return declared !== undefined && checkMapping(declared, publication, report) ? declared : undefined;
}
