// Which keys a schema knows at a place, for the nearest known name.
import type { z } from 'zod';
import type { YamlPath } from './parse-yaml.ts';

/** The keys that `schema` knows at `path`: walks objects, records, arrays and wrappers. */
export function listKnownKeys(schema: z.ZodType, path: YamlPath): readonly string[] {
  return keysAt(schema, path);
}

function keysAt(schema: unknown, path: YamlPath): readonly string[] {
  const definition = definitionOf(schema);
  if (definition === undefined) return [];
  const inner = definition['innerType'];
  if (inner !== undefined) return keysAt(inner, path);
  const options = definition['options'];
  if (Array.isArray(options)) return options.flatMap((option) => keysAt(option, path));
  const shape = definition['shape'];
  const [first, ...rest] = path;
  if (first === undefined) return isRecord(shape) ? Object.keys(shape) : [];
  if (isRecord(shape)) return keysAt(shape[first], rest);
  return keysAt(definition['valueType'] ?? definition['element'], rest);
}

function definitionOf(schema: unknown): Record<string, unknown> | undefined {
  if (!isRecord(schema)) return undefined;
  const definition = schema['def'];
  return isRecord(definition) ? definition : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
