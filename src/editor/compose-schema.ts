// A YAML file's Zod schema as a JSON Schema, with what the guide says of each key: editors complete keys and choices, mark
// what cannot stand, and show the explanation. Rules that JSON Schema cannot say are left to the check.
import { z } from 'zod';
import { firstSchema, newestSchema } from '../migrations/migrations.ts';
import { plainTextOf, readKeyTable, readSections } from './read-guide.ts';
import type { KeyTable, YamlFileKind } from './yaml-files.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The key that every YAML file has, whatever it is about. */
const schemaKey: JsonSchema = { type: 'integer', minimum: firstSchema, maximum: newestSchema };
const schemaTable: KeyTable = { heading: 'Filens schema: schema', below: '' };

/** What a section of the guide is called in the schema: `notes[].text`, `tables.<kod>.title`, `headlines[].<dimension>`. */
type Told = ReadonlyMap<string, string>;

/** The JSON Schema of files of the kind, as text; `guide` is the Markdown of docs/datafilerna.md. Refuses a missing table. */
export function composeSchema(kind: YamlFileKind, guide: string): string {
  // Draft 7 is what editors for YAML know whole. What a person writes is the input.
  const schema = z.toJSONSchema(kind.schema, { io: 'input', target: 'draft-7' });
  const told = readKeys(kind, readSections(guide));
  const { $schema, ...described } = describeBelow(schema, '', told);
  const properties = { schema: describe(schemaKey, 'schema', told), ...described.properties };
  return `${JSON.stringify({ $schema, title: kind.tables[0]?.heading, ...described, properties }, undefined, 2)}\n`;
}

function readKeys(kind: YamlFileKind, sections: ReadonlyMap<string, string>): Told {
  const told = new Map<string, string>();
  for (const { heading, below } of [schemaTable, ...kind.tables]) {
    const section = sections.get(heading);
    if (section === undefined) throw new Error(`The guide has no section “${heading}”.`);
    for (const [key, text] of readKeyTable(section)) told.set(below + key, text);
  }
  return told;
}

/** The schema of what stands at `path`, with its explanation. */
function describe(schema: JsonSchema, path: string, told: Told): JsonSchema {
  const markdown = told.get(path);
  if (markdown === undefined) return describeBelow(schema, path, told);
  const description = plainTextOf(markdown);
  const rich = description === markdown ? {} : { markdownDescription: markdown };
  return { description, ...rich, ...describeBelow(schema, path, told) };
}

function describeBelow(schema: JsonSchema, path: string, told: Told): JsonSchema {
  const { properties, additionalProperties, items, anyOf } = schema;
  const prefix = path === '' ? '' : `${path}.`;
  const other = properties === undefined ? '<kod>' : '<dimension>';
  return {
    ...schema,
    ...(properties && { properties: mapSchemas(properties, (one, key) => describe(one, `${prefix}${key}`, told)) }),
    ...(isSchema(additionalProperties) && {
      additionalProperties: describe(additionalProperties, `${prefix}${other}`, told),
    }),
    ...(isSchema(items) && { items: describe(items, `${path}[]`, told) }),
    ...(anyOf && { anyOf: anyOf.map((one) => describeBelow(one, path, told)) }),
  };
}

function mapSchemas(
  schemas: Readonly<Record<string, JsonSchema | boolean>>,
  change: (schema: JsonSchema, key: string) => JsonSchema,
): Record<string, JsonSchema | boolean> {
  return Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => [key, isSchema(schema) ? change(schema, key) : schema]),
  );
}

function isSchema(value: JsonSchema['items'] | JsonSchema['additionalProperties']): value is JsonSchema {
  return typeof value === 'object' && !Array.isArray(value);
}
