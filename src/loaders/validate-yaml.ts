// A YAML document held against a schema; what the schema refuses becomes problems with their place.
import type { z } from 'zod';
import type { Problem, Report } from '../problems/problem.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

/** Returns the parsed value, or reports everything that is wrong with it and returns nothing. */
export function validateYaml<Schema extends z.ZodType>(
  schema: Schema,
  file: YamlFile,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(file.content);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const problem of describeIssue(issue, schema, file)) report(problem);
  }
  return undefined;
}

/** Sentences that schemas attach to a refinement by name. */
const namedErrors = {
  text: 'text-invalid',
  code: 'code-invalid',
  date: 'date-invalid',
  colour: 'colour-invalid',
  dialect: 'dialect-invalid',
  'target-bound': 'target-bound',
  'scale-missing': 'scale-missing',
  'scale-order': 'scale-order',
  'released-on-missing': 'released-on-missing',
  'note-place': 'note-place',
} as const;

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, file: YamlFile): readonly Problem[] {
  const path = toYamlPath(issue.path);
  const key = String(path.at(-1) ?? file.name);
  const written = writtenAt(file.content, path);
  const place = file.placeOf(path);
  const base = { place, particulars: { key, written: String(written) } };
  const named = findNamedError(issue.message);
  if (named !== undefined && written !== undefined) return [{ ...base, code: named }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => ({
        code: 'key-unknown',
        place: file.placeOfKey([...path, unknown]),
        particulars: { key: unknown },
        ...nearestOf(unknown, knownKeysAt(schema, path)),
      }));
    case 'custom':
      return [describeCustomIssue(issue, base)];
    case 'invalid_key':
      return [{ ...base, code: 'code-invalid', place: file.placeOfKey(path), particulars: { written: key } }];
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const particulars = { ...base.particulars, choices: choices.join(', ') };
      return written === undefined
        ? [missingKey(file, path, key)]
        : [{ place, code: 'choice-unknown', particulars, ...nearestOf(String(written), choices) }];
    }
    case 'invalid_format':
      return [{ ...base, code: 'address-invalid' }];
    case 'too_small':
    case 'too_big':
      return [{ ...base, code: 'number-range', particulars: { key, allowed: allowedRange(issue) } }];
    default:
      if (written === undefined) return [missingKey(file, path, key)];
      return [{ ...base, code: 'value-type', particulars: { key, expected: expectedType(issue) } }];
  }
}

function missingKey(file: YamlFile, path: YamlPath, key: string): Problem {
  return { code: 'key-missing', place: file.placeOf(path.slice(0, -1)), particulars: { key } };
}

function describeCustomIssue(issue: z.core.$ZodIssueCustom, base: Pick<Problem, 'place' | 'particulars'>): Problem {
  const params = issue.params ?? {};
  const { place } = base;
  if (params['problem'] === 'brand-contrast') {
    const nearest = String(params['nearest']);
    return { code: 'brand-contrast', place, particulars: { colour: String(params['colour']), nearest } };
  }
  if (params['problem'] === 'period-unknown') {
    return { code: 'period-unknown', place, particulars: { period: String(params['period']) } };
  }
  return { ...base, code: 'value-type', particulars: { ...base.particulars, expected: issue.message } };
}

function findNamedError(message: string): (typeof namedErrors)[keyof typeof namedErrors] | undefined {
  for (const [name, code] of Object.entries(namedErrors)) if (name === message) return code;
  return undefined;
}

function expectedType(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? issue.expected : 'text';
}

function allowedRange(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  return issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
}

function toYamlPath(path: readonly PropertyKey[]): YamlPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function writtenAt(content: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, part)?.value;
  }, content);
}

/** The keys that the schema knows at `path`: walks objects, records, arrays and wrappers of the schema. */
function knownKeysAt(schema: unknown, path: YamlPath): readonly string[] {
  const definition = definitionOf(schema);
  if (definition === undefined) return [];
  const inner = definition['innerType'] ?? definition['in'];
  if (inner !== undefined) return knownKeysAt(inner, path);
  const options = definition['options'];
  if (Array.isArray(options)) return options.flatMap((option) => knownKeysAt(option, path));
  const shape = definition['shape'];
  const [first, ...rest] = path;
  if (first === undefined) return isRecord(shape) ? Object.keys(shape) : [];
  if (isRecord(shape)) return knownKeysAt(shape[first], rest);
  return knownKeysAt(definition['valueType'] ?? definition['element'], rest);
}

function definitionOf(schema: unknown): Record<string, unknown> | undefined {
  if (!isRecord(schema)) return undefined;
  const definition = schema['def'];
  return isRecord(definition) ? definition : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
