/** What a schema lets somebody write: each key by its path, whether it has to be there, and what can be chosen. */
import type { z } from 'zod';
import { localizedTextSchema, reasonSchema } from '../../src/statistics/language.ts';

export interface SchemaKey {
  /** `contact.email`, `sources[].title`, `categories.<kod>.label`, `headlines[].<dimension>`. */
  readonly path: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}

/** Every key of `schema`, those of `elsewhere` and what is below them left out. */
export function listSchemaKeys(schema: z.ZodType, elsewhere: readonly unknown[] = []): readonly SchemaKey[] {
  return keysOf(schema, '', elsewhere);
}

function keysOf(schema: unknown, prefix: string, elsewhere: readonly unknown[]): readonly SchemaKey[] {
  const { bare } = unwrap(schema);
  if (bare === localizedTextSchema || bare === reasonSchema || elsewhere.includes(bare)) return [];
  const definition = definitionOf(bare);
  const below = (part: unknown, path: string) => keysOf(part, path, elsewhere);
  switch (definition['type']) {
    case 'object':
      return objectKeys(definition, prefix, elsewhere);
    case 'record':
      return below(definition['valueType'], `${prefix}<kod>.`);
    case 'array':
      return below(definition['element'], prefix.replace(/\.$/, '[].'));
    case 'union':
      return listOf(definition['options']).flatMap((option) => below(option, prefix));
    case 'pipe':
      return below(definition['in'], prefix);
    default:
      return [];
  }
}

function objectKeys(
  definition: Readonly<Record<string, unknown>>,
  prefix: string,
  elsewhere: readonly unknown[],
): readonly SchemaKey[] {
  const shape = definition['shape'];
  const own = isRecord(shape) ? Object.entries(shape) : [];
  const catchall = definition['catchall'];
  const isOpen = catchall !== undefined && definitionOf(catchall)['type'] !== 'never';
  return [
    ...own.flatMap(([key, value]) => {
      const { bare, required } = unwrap(value);
      const path = `${prefix}${key}`;
      return [{ path, required, choices: choicesOf(bare) }, ...keysOf(bare, `${path}.`, elsewhere)];
    }),
    ...(isOpen ? [{ path: `${prefix}<dimension>`, required: false, choices: [] }] : []),
  ];
}

function choicesOf(schema: unknown): readonly string[] {
  const definition = definitionOf(schema);
  if (definition['type'] === 'enum') return Object.values(definition['entries'] ?? {}).map(String);
  if (definition['type'] === 'array') return choicesOf(definition['element']);
  if (definition['type'] === 'union') return listOf(definition['options']).flatMap(choicesOf);
  return [];
}

/** Without what makes it optional or gives it a default. */
function unwrap(schema: unknown): { readonly bare: unknown; readonly required: boolean } {
  const { type, innerType } = definitionOf(schema);
  if (innerType === undefined) return { bare: schema, required: true };
  const inner = unwrap(innerType);
  return { bare: inner.bare, required: inner.required && type !== 'optional' && type !== 'default' };
}

function definitionOf(schema: unknown): Readonly<Record<string, unknown>> {
  const definition = isRecord(schema) ? schema['def'] : undefined;
  return isRecord(definition) ? definition : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
