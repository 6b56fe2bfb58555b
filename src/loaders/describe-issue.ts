// What a schema objects to, as a problem in the words of the file's writer.
import type { z } from 'zod';
import { findNearestName, nearestOf } from '../problems/nearest-name.ts';
import type { Particular, Problem } from '../problems/problem.ts';
import { suggestDate } from '../problems/suggest-date.ts';
import { listKnownKeys } from './known-keys.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

/** Sentences that schemas attach to a rule by name. */
const namedErrors = {
  text: 'text-invalid',
  'reason-blank': 'reason-blank',
  code: 'code-invalid',
  date: 'date-invalid',
  'release-time': 'release-time-invalid',
  dialect: 'dialect-invalid',
  'organisation-number': 'organisation-number-invalid',
  'peer-address': 'peer-address',
  'publication-name-taken': 'publication-name-taken',
  'target-bound': 'target-bound',
  'scale-missing': 'scale-missing',
  'scale-order': 'scale-order',
  'earlier-order': 'earlier-order',
  'note-place': 'note-place',
  'identity-kind': 'identity-kind',
  'disclosure-range': 'disclosure-range',
  'mapping-at': 'mapping-at',
  'mapping-range': 'mapping-range',
  'mapping-field-place': 'mapping-field-place',
  'mapping-field-content': 'mapping-field-content',
} as const;

const aggregations = ['sum', 'none', '{ mean_weighted_by: … }'] as const;

const types = {
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'en grupp av nycklar med värden', en: 'a group of keys with values' },
  record: { sv: 'en grupp av nycklar med värden', en: 'a group of keys with values' },
} as const;

/** The problems that one issue of `schema` amounts to: one, or one for each unknown key. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, file: YamlFile): readonly Problem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') return describeUnknownKeys(issue.keys, path, schema, file);
  const written = valueAt(file.content, path);
  const key = keyOf(path);
  if (issue.message === 'released-on-missing') {
    return [{ code: 'released-on-missing', place: file.placeOf([]), particulars: {} }];
  }
  if (written === undefined) return [describeMissing(key, path.slice(0, -1), schema, file)];
  if (written === null) return [{ code: 'value-missing', place: file.placeOf(path), particulars: { key } }];
  return [describeValue(issue, path, file)];
}

/** A key that is missing, or there under a name nearly right where any names may stand, as those of dimensions may. */
function describeMissing(key: string, path: YamlPath, schema: z.ZodType, file: YamlFile): Problem {
  const around = valueAt(file.content, path);
  const names = typeof around === 'object' && around !== null && !Array.isArray(around) ? Object.keys(around) : [];
  const known = listKnownKeys(schema, path);
  const misspelt = findNearestName(
    key,
    names.filter((name) => !known.includes(name)),
  );
  if (misspelt === undefined) return { code: 'key-missing', place: file.placeOf(path), particulars: { key } };
  const place = file.placeOfKey([...path, misspelt]);
  return { code: 'key-unknown', place, particulars: { key: misspelt }, nearest: key };
}

function describeUnknownKeys(
  keys: readonly string[],
  path: YamlPath,
  schema: z.ZodType,
  file: YamlFile,
): readonly Problem[] {
  return keys.map((key) => ({
    code: 'key-unknown',
    place: file.placeOfKey([...path, key]),
    particulars: { key },
    ...nearestOf(key, listKnownKeys(schema, path)),
  }));
}

function describeValue(issue: z.core.$ZodIssue, path: YamlPath, file: YamlFile): Problem {
  const place = file.placeOf(path);
  const key = keyOf(path);
  const written = file.sourceOf(path);
  if (isReadAsSomethingElse(issue, path, file))
    return { code: 'value-quotes', place, particulars: { key, written, corrected: `"${written}"` } };
  const named = findNamedError(issue.message);
  const date = named === 'date-invalid' ? suggestDate(written) : {};
  if (named !== undefined) return { code: named, place, particulars: { key, written }, ...date };
  if (issue.message === 'repository') {
    // The remedy shows the words that a template is written with.
    return { code: 'repository-invalid', place, particulars: { written, file: '{file}', line: '{line}' } };
  }
  if (issue.message === 'time-zone') {
    const nearest = nearestOf(written, Intl.supportedValuesOf('timeZone'));
    return { code: 'time-zone-unknown', place, particulars: { written }, ...nearest };
  }
  if (issue.message === 'colour') return describeColour(written, place);
  if (issue.message === 'aggregation') return describeChoice(key, written, aggregations, place);
  switch (issue.code) {
    case 'custom':
      return describeCustomIssue(issue, { place, particulars: { key, expected: types.object } });
    case 'invalid_key':
      return { code: 'code-invalid', place: file.placeOfKey(path), particulars: { written: key } };
    case 'invalid_value':
      return describeChoice(key, written, issue.values.map(String), place);
    case 'invalid_format':
      return { code: 'address-invalid', place, particulars: { written } };
    case 'too_small':
    case 'too_big':
      return describeSize(issue, key, place);
    default: {
      const expected = issue.code === 'invalid_type' ? expectedType(issue.expected) : types.string;
      return { code: 'value-type', place, particulars: { key, expected } };
    }
  }
}

/** A number, true or false where a text is asked for: the writer meant the text. */
function isReadAsSomethingElse(issue: z.core.$ZodIssue, path: YamlPath, file: YamlFile): boolean {
  const asksForText = issue.message === 'text' || (issue.code === 'invalid_type' && issue.expected === 'string');
  return asksForText && issue.message !== 'date' && typeof valueAt(file.content, path) !== 'object';
}

function describeChoice(key: string, written: string, choices: readonly string[], place: Problem['place']): Problem {
  const particulars = { key, written, choices: choices.join(', ') };
  return { code: 'choice-unknown', place, particulars, ...nearestOf(written, choices) };
}

function describeColour(written: string, place: Problem['place']): Problem {
  const digits = /^#?([0-9a-f]{6})$/i.exec(written)?.[1]?.toLowerCase();
  const nearest = digits === undefined ? {} : { nearest: `#${digits}` };
  return { code: 'colour-invalid', place, particulars: { written }, ...nearest };
}

function describeSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  key: string,
  place: Problem['place'],
): Problem {
  const isSmall = issue.code === 'too_small';
  if (issue.origin === 'string' && isSmall) return { code: 'value-missing', place, particulars: { key } };
  const allowed: Particular = isSmall
    ? { sv: `minst ${issue.minimum}`, en: `at least ${issue.minimum}` }
    : { sv: `högst ${issue.maximum}`, en: `at most ${issue.maximum}` };
  if (issue.origin === 'array') return { code: 'list-length', place, particulars: { key, allowed } };
  if (issue.origin === 'string') return { code: 'text-length', place, particulars: { key, allowed } };
  return { code: 'number-range', place, particulars: { key, allowed } };
}

function describeCustomIssue(issue: z.core.$ZodIssueCustom, base: Pick<Problem, 'place' | 'particulars'>): Problem {
  const params = issue.params ?? {};
  const { place } = base;
  if (params['problem'] === 'brand-contrast') {
    const corrected = String(params['nearest']);
    return { code: 'brand-contrast', place, particulars: { colour: String(params['colour']), corrected } };
  }
  if (params['problem'] === 'period-unknown') {
    return { code: 'period-unknown', place, particulars: { period: String(params['period']) } };
  }
  return { code: 'value-type', ...base };
}

function findNamedError(message: string): (typeof namedErrors)[keyof typeof namedErrors] | undefined {
  for (const [name, code] of Object.entries(namedErrors)) if (name === message) return code;
  return undefined;
}

function expectedType(expected: string): Particular {
  for (const [name, wording] of Object.entries(types)) if (name === expected) return wording;
  return expected;
}

/** The key that a value belongs to: its own, or that of the list it stands in. */
function keyOf(path: YamlPath): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? '' : String(key);
}

function valueAt(content: unknown, path: YamlPath): unknown {
  let value = content;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, part)?.value;
  }
  return value;
}
