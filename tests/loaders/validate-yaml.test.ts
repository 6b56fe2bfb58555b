import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseYaml } from '../../src/loaders/parse-yaml.ts';
import { validateYaml } from '../../src/loaders/validate-yaml.ts';
import { dimensionsSchema } from '../../src/statistics/dimension.ts';
import { indicatorsSchema } from '../../src/statistics/indicator.ts';
import { publicationSchema } from '../../src/statistics/publication.ts';
import { releaseSchema } from '../../src/statistics/release.ts';
import { siteSchema } from '../../src/statistics/site.ts';
import { collectProblems } from './collect-problems.ts';

function validate(schema: z.ZodType, text: string) {
  const problems = collectProblems();
  const file = parseYaml({ name: 'data/a.yaml', text }, problems.report);
  return { value: file && validateYaml(schema, file, problems.report), places: problems.places() };
}

const indicator = 'calls:\n  label: a\n  definition: b\n  unit: count\n  better: neither\n';

describe('validateYaml', () => {
  test('returns the value with its defaults', () => {
    expect(validate(releaseSchema, 'comparison_only: true\n')).toEqual({
      value: {
        status: 'final',
        comparison_only: true,
        headlines: [],
        notes: [],
        residuals: [],
        answers: [],
        confirmed: [],
        to_confirm: [],
      },
      places: [],
    });
  });

  test.each([
    ['text', '1:1 yaml-keys'],
    ['- a', '1:1 yaml-keys'],
    ['12', '1:1 yaml-keys'],
  ])('refuses %j, which has no keys', (text, place) => {
    expect(validate(releaseSchema, text)).toEqual({ value: undefined, places: [place] });
  });

  test.each([
    [releaseSchema, 'status: final', ['1:1 released-on-missing']],
    [releaseSchema, 'status:\nreleased_on: 2019-01-01', ['1:8 value-missing']],
    [
      releaseSchema,
      'released_on: 2019-01-01\nheadlines: [{ indicator: 7 }, a, { answer_group: b }]',
      ['2:26 value-quotes', '2:31 value-type', '2:34 key-missing'],
    ],
    [releaseSchema, 'released_on: 2019-01-01\nnotes: [{ text: a }]', ['2:9 note-place']],
    [releaseSchema, 'released_on: 2019-01-01\nsource: { title: a }', ['2:9 key-missing']],
    [
      siteSchema,
      'name: a\nurl: b\npublications: [A, 1]\nlanguages: [no]',
      ['2:6 address-invalid', '4:13 choice-unknown', '3:16 code-invalid', '3:19 value-quotes'],
    ],
    [siteSchema, 'name: a\nurl: https://a.example/\npublications: a', ['3:15 value-type']],
    [indicatorsSchema, `${indicator}  targets: { at_least: 1 }`, ['6:3 key-unknown']],
    [indicatorsSchema, `${indicator}  target: { at_least: en }`, ['6:23 value-type']],
    [indicatorsSchema, `${indicator}  parameters: { A: { label: a, value: 1, unit: count } }`, ['6:17 code-invalid']],
    [indicatorsSchema, `${indicator}  aggregation: [sum]`, ['6:16 choice-unknown']],
    [indicatorsSchema, 'calls: 7', ['1:8 value-type']],
    [dimensionsSchema, 'a:\n  label: a\n  total: b\n  categories: { c: { label: true } }', ['4:29 value-quotes']],
    [publicationSchema, 'title: { sv: a, no: b }', ['1:17 key-unknown']],
  ])('reports %# in its place', (schema, text, places) => {
    expect(validate(schema, text).places.filter((place) => !place.startsWith('1:1 key-missing'))).toEqual(places);
  });

  test('does not report as missing what is there under a name that is nearly right', () => {
    expect(validate(indicatorsSchema, indicator.replace('definition', 'defintion')).places).toEqual([
      '3:3 key-unknown',
    ]);
    expect(validate(indicatorsSchema, indicator.replace('definition', 'meaning')).places).toEqual([
      '2:3 key-missing',
      '3:3 key-unknown',
    ]);
  });

  test('describes whatever is written where something else is asked for', () => {
    const keys = fc.constantFrom(
      'title',
      'producer',
      'contact',
      'frequency',
      'csv',
      'brand',
      'tables',
      'period_labels',
      'x',
    );
    const nested = fc.dictionary(keys, fc.jsonValue(), { maxKeys: 6 });
    const schemas = fc.constantFrom(publicationSchema, releaseSchema, siteSchema, indicatorsSchema, dimensionsSchema);
    fc.assert(
      fc.property(nested, schemas, (content, schema) => {
        const { value, places } = validate(schema, JSON.stringify(content));
        expect(value === undefined).toBe(places.length > 0);
      }),
    );
  });
});
