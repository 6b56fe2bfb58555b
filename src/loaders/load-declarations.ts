// One YAML file, read, parsed and validated.
import type { z } from 'zod';
import type { Report } from '../problems/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { parseOnce } from './parse-once.ts';
import { parseYaml, type YamlFile } from './parse-yaml.ts';
import { readText, type TextFile } from './read-text.ts';
import { takeSchema } from './take-schema.ts';
import { validateYaml } from './validate-yaml.ts';

/** A validated declaration together with the document that it came from, for the places in it. */
export interface Declared<Value> {
  readonly value: Value;
  readonly file: YamlFile;
}

/** Returns the declaration in the file at `path`, or reports why there is none. */
export function loadDeclaration<Schema extends z.ZodType>(
  folder: DataFolder,
  path: string,
  schema: Schema,
  report: Report,
): Declared<z.output<Schema>> | undefined {
  const file = readYaml(folder, path, report);
  return file === undefined ? undefined : declare(file, schema, report);
}

/** The document in the file at `path`, which has to be there, before it is validated; without its key `schema`. */
export function readYaml(folder: DataFolder, path: string, report: Report): YamlFile | undefined {
  const text = readText(folder, path, report);
  return text && parseDocument(text, undefined, report);
}

/** The document in the text, without its key `schema`; reports why there is none. */
export function parseDeclaration(text: TextFile, report: Report): YamlFile | undefined {
  const file = parseYaml(text, report);
  return file && takeSchema(file, report);
}

const parseDocument = parseOnce(
  (text: TextFile, _, report) => parseDeclaration(text, report),
  () => '',
);

/** The document as what `schema` makes of it; reports why it is none. */
export function declare<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  report: Report,
): Declared<z.output<Schema>> | undefined {
  const value = validateYaml(schema, file, report);
  return value === undefined ? undefined : { file, value };
}
