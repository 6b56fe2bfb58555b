// The key `schema` of a YAML file that has been parsed. It says what the rest is written by, and is none of what the file
// tells: the schemas of src/statistics do not know it.
import { firstSchema, newestSchema } from '../migrations/migrations.ts';
import type { Report } from '../problems/problem.ts';
import type { YamlFile } from './parse-yaml.ts';

/**
 * The file without its key `schema`. Nothing, and a problem, when it follows a schema that is newer than this software:
 * whatever else seemed wrong with it might be right.
 */
export function takeSchema(file: YamlFile, report: Report): YamlFile | undefined {
  if (!hasSchema(file.content)) return file;
  const { schema, ...content } = file.content;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < firstSchema) {
    const place = file.placeOf(['schema']);
    report({ code: 'schema-invalid', place, particulars: { newest: newestSchema } });
  } else if (schema > newestSchema) {
    const particulars = { schema, newest: newestSchema };
    report({ code: 'schema-newer', place: file.placeOf(['schema']), particulars });
    return undefined;
  }
  return { ...file, content };
}

function hasSchema(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content) && Object.hasOwn(content, 'schema');
}
